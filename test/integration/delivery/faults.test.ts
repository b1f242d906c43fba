import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { failureOf } from '../../../electron/db/failure-of'
import { failed, newFolder, succeeded } from '../db/in-new-database'
import { closedRound, deliverTo, numbersOf } from './closed-round'

/** Does work while no file of this process may grow beyond a number of bytes, which the system tells as a disk that is full is told. */
async function whileFilesMayGrowTo<Value>(bytes: number, work: () => Promise<Value>): Promise<Value> {
  const limit = (soft: string) => execFileSync('prlimit', ['--pid', String(process.pid), `--fsize=${soft}:`])
  // The system's signal for it would end the process; with somebody listening the writing fails instead.
  const listen = () => {}
  process.on('SIGXFSZ', listen)
  limit(String(bytes))
  try {
    return await work()
  } finally {
    limit('unlimited')
    process.off('SIGXFSZ', listen)
  }
}

describe('a delivery where the disk is full', () => {
  it.skipIf(process.platform !== 'linux')('says that its files cannot be written, leaves none and remembers none', async () => {
    const round = closedRound()
    const folder = newFolder()
    const file = path.join(folder, 'leverans.zip')
    const error = failed(await whileFilesMayGrowTo(4_096, () => deliverTo(round, file)))
    expect(error).toEqual({ code: 'file-unwritable', fileName: 'leverans.zip' })
    expect(fs.readdirSync(folder)).toEqual([])
    expect(numbersOf(round)).toEqual([])
    succeeded(await deliverTo(round, file))
    expect(numbersOf(round)).toEqual([1])
  })

  it('when it is to be remembered leaves no file of it, and can be made when there is room', async () => {
    const round = closedRound()
    const folder = newFolder()
    const file = path.join(folder, 'leverans.zip')
    round.db.pragma(`max_page_count = ${round.db.pragma('page_count', { simple: true })}`)
    const error = await deliverTo(round, file).catch((thrown: unknown) => thrown)
    expect(failureOf(error)).toBe('disk-full')
    expect(fs.readdirSync(folder)).toEqual([])
    expect(numbersOf(round)).toEqual([])
    round.db.pragma('max_page_count = 1000000')
    expect(succeeded(await deliverTo(round, file))).toMatchObject({ number: 1 })
    expect(fs.readdirSync(folder).sort()).toEqual(['leverans.xlsx', 'leverans.zip'])
  })
})
