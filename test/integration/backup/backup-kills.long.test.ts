import { once } from 'node:events'
import fs from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { PreparingRestore } from '../../../electron/backup/prepare-restore'
import { finishReplacing } from '../../../electron/backup/replace-database'
import { openDatabase } from '../../../electron/db/database'
import { isWhole, readResponses } from '../../../electron/db/database-content'
import { type ChildProgram, childProgram } from '../../support/child-program'
import { now, succeeded } from '../db/in-new-database'
import { database, filesBelow, minutesLater } from './backups'

let child: ChildProgram
beforeAll(async () => {
  child = await childProgram('test/integration/backup/backup-child.ts')
}, 60_000)
afterAll(() => child.remove())

const kills = 150

/** A moment between the start of a process and some time after its work is done, every other time for a quick computer. */
function moment(kill: number): number {
  return kill % 2 === 0 ? 30 + ((kill * 7919) % 90) : 60 + ((kill * 7919) % 400)
}

async function killAfter(milliseconds: number, words: readonly string[]): Promise<boolean> {
  const started = child.start(words)
  const ended = once(started, 'exit')
  await Promise.race([setTimeout(milliseconds), ended])
  started.kill('SIGKILL')
  const [, signal] = await ended
  return signal === 'SIGKILL'
}

it('a backup that is killed at any moment leaves only backups that are whole', async () => {
  const { list, make, request, type } = database()
  await make()
  let killed = 0
  for (let kill = 1; kill <= kills; kill++) {
    if (kill % 10 === 0) type(1)
    const asked = { ...request, now: minutesLater(kill).toISOString() }
    if (await killAfter(moment(kill), ['make', '', JSON.stringify(asked)])) killed += 1
    expect(list().every(({ state }) => state === 'verified')).toBe(true)
  }
  expect(killed).toBeGreaterThan(kills / 4)
  await make(minutesLater(kills + 1))
  expect(filesBelow(request.root).filter((file) => file.includes('.tmp'))).toEqual([])
})

it('a restore that is killed at any moment leaves the database as it was, or as the backup is', async () => {
  const { db, file, make, type } = database()
  const { file: backup } = await make()
  type(2)
  db.close()
  const whole = fs.readFileSync(file)
  const restoring: PreparingRestore = {
    file,
    backup,
    databaseId: '',
    key: null,
    deliveries: [],
    disposals: [],
    who: 'Rakel',
    now,
  }
  const found = { before: 0, after: 0 }
  for (let kill = 1; kill <= kills; kill++) {
    fs.writeFileSync(file, whole)
    await killAfter(moment(kill), ['restore', '', JSON.stringify(restoring)])
    finishReplacing(file)
    const opened = succeeded(openDatabase(file))
    expect(isWhole(opened)).toBe(true)
    const responses = readResponses(opened)[0]?.responses
    opened.close()
    expect([3, 5]).toContain(responses)
    found[responses === 5 ? 'before' : 'after'] += 1
  }
  expect(Math.min(found.before, found.after)).toBeGreaterThan(0)
})
