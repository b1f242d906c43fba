import fs from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listDisposals } from '../../../electron/db/disposals'
import { isRewritingDue } from '../../../electron/db/rewrite-disposed'
import { setRoundState } from '../../../electron/db/rounds'
import { type ChildProgram, childProgram } from '../../support/child-program'
import { form, marker, responsesOf, rowMarker } from '../db/disposable'
import { now, succeeded } from '../db/in-new-database'
import { typeForms } from '../db/typed-forms'
import { disposing } from './disposal-calls'

/** The bytes of the database and of all that lies beside it. */
function bytesBeside(file: string): Buffer {
  const folder = path.dirname(file)
  return Buffer.concat(fs.readdirSync(folder).map((name) => fs.readFileSync(path.join(folder, name))))
}

describe('a power cut in the middle of a gallring', () => {
  let child: ChildProgram

  beforeAll(async () => {
    child = await childProgram('test/integration/ipc/disposal-child.ts')
  }, 60_000)
  afterAll(() => child.remove())

  /** A round of more responses than are removed between two pauses, left alone and killed at a step; then the program is started anew. */
  async function killedAt(stop: string) {
    const round = await disposing()
    const { session, file, roundId } = round
    const before = session.database()
    if (!before) throw new Error('no database')
    succeeded(setRoundState(before, roundId, 'open', now))
    typeForms(before, { roundId, form, insatsId: null }, { count: 5, answer: 4 })
    succeeded(setRoundState(before, roundId, 'closed', now))
    session.close()
    expect(await child.run([file, String(roundId), stop])).toEqual({ code: null, signal: 'SIGKILL' })
    succeeded(await session.open(file))
    const db = session.database()
    if (!db) throw new Error('no database')
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
    return { db, file, roundId }
  }

  it.each(['before DELETE', 'before COMMIT'])('%s leaves every response', async (stop) => {
    const { db, roundId } = await killedAt(stop)
    expect(responsesOf(db, roundId)).toHaveLength(28)
    expect(listDisposals(db)).toEqual([])
  })

  it.each(['after COMMIT', 'after VACUUM', 'after wal_checkpoint'])(
    '%s has removed them, and the file is rewritten when it is opened',
    async (stop) => {
      const { db, file, roundId } = await killedAt(stop)
      expect(responsesOf(db, roundId)).toEqual([])
      expect(listDisposals(db)).toHaveLength(1)
      expect(isRewritingDue(db)).toBe(false)
      expect(db.pragma('freelist_count', { simple: true })).toBe(0)
      for (const trace of [marker, rowMarker]) expect(bytesBeside(file).includes(trace), trace).toBe(false)
    },
  )
})
