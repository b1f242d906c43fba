import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { listDeliveries, readDeliveryContent } from '../../../electron/db/deliveries'
import { setDeliveryChoices } from '../../../electron/db/delivery-choices'
import { setRoundState } from '../../../electron/db/rounds'
import { deliver, prepareDelivery, writeDelivery } from '../../../electron/delivery/deliver'
import { packageBytes } from '../../../electron/delivery/make-delivery'
import { readPackage } from '../../../electron/delivery/read-package'
import { sha256 } from '../../../electron/delivery/sha256'
import type { Leak } from '../../../shared/delivery/audit/leak'
import { type DeliveryChoices, noChoices } from '../../../shared/delivery/delivery-choices'
import type { DeliveryId } from '../../../shared/model/id'
import { failed, newFolder, now, succeeded } from '../db/in-new-database'
import { closedRound, delivering, deliverTo, form, numbersOf, typeLate } from './closed-round'

function logged(db: ReturnType<typeof closedRound>['db'], action: string): readonly unknown[] {
  const rows = db.prepare('SELECT details FROM log WHERE action = ? ORDER BY id').pluck().all(action) as string[]
  return rows.map((details) => JSON.parse(details))
}

describe('a delivery', () => {
  it('is a zip and a workbook of the same content, which the database keeps with its checksums, audit and maker', async () => {
    const round = closedRound()
    const file = path.join(newFolder(), 'leverans.zip')
    const record = succeeded(await deliverTo(round, file)) as { id: DeliveryId; contentHash: string; audit: unknown }
    const [zip, workbook] = [file, file.replace('.zip', '.xlsx')].map((name) => fs.readFileSync(name))
    if (!zip || !workbook) throw new Error('two files')
    const content = succeeded(await readPackage(zip))
    expect(succeeded(await readPackage(workbook))).toEqual(content)
    expect(content).toMatchObject({ groups: expect.arrayContaining([expect.objectContaining({ form, respondents: 21 })]) })
    expect(listDeliveries(round.db, round.roundId)).toEqual([record])
    expect(record).toMatchObject({
      number: 1,
      writtenAt: now,
      writtenBy: 'anna',
      fileName: 'leverans.zip',
      sha256: sha256(zip),
      workbookSha256: sha256(workbook),
      contentHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      policyVersion: 2,
      audit: { status: 'passed', checked: { earlier: 0 } },
    })
    expect(readDeliveryContent(round.db, record.id)).toEqual(content)
    expect(logged(round.db, 'delivery-written')).toEqual([
      { round: round.roundId, number: 1, sha256: sha256(zip), content_hash: record.contentHash, audit: 'passed' },
    ])
  })

  it('is made again byte for byte from what is kept of it', async () => {
    const round = closedRound()
    const { id, sha256: zip, workbookSha256: workbook } = succeeded(await deliverTo(round, path.join(newFolder(), 'a.zip')))
    const content = readDeliveryContent(round.db, id)
    if (!content) throw new Error('it is kept')
    expect(await packageBytes(content)).toMatchObject({ sha256: zip, workbookSha256: workbook })
  })

  it('is not made of an open round', async () => {
    const round = closedRound()
    const folder = newFolder()
    succeeded(setRoundState(round.db, round.roundId, 'open', now))
    expect(failed(await deliverTo(round, path.join(folder, 'a.zip')))).toEqual({ code: 'round-open', year: 2024 })
    expect(fs.readdirSync(folder)).toEqual([])
  })

  it('follows what the coordinator has chosen', async () => {
    const delivered = async (choose: (round: ReturnType<typeof closedRound>) => DeliveryChoices) => {
      const round = closedRound()
      succeeded(setDeliveryChoices(round.db, round.roundId, choose(round), now))
      const { id } = succeeded(await deliverTo(round, path.join(newFolder(), 'a.zip')))
      const groups = readDeliveryContent(round.db, id)?.groups.filter(({ breakdown }) => breakdown === 'insats')
      const choices = round.db.prepare('SELECT choices FROM delivery').pluck().get() as string
      return { insatser: groups?.map(({ members }) => members), numbered: JSON.parse(choices).numbered }
    }
    expect(await delivered(() => noChoices)).toEqual({ insatser: [['Arbetsspåret'], ['Coachingteam']], numbered: false })
    const numbered = await delivered(() => ({ ...noChoices, numbered: true }))
    expect(numbered).toEqual({ insatser: [['Insats 1'], ['Insats 2']], numbered: true })
    const joined = await delivered(({ coaching, work }) => ({ ...noChoices, joined: [[coaching, work]] }))
    expect(joined).toEqual({ insatser: [], numbered: false })
  })
})

describe('a delivery of a round that has been delivered before', () => {
  it('is refused where one form has come late, is not written, and leaves the earlier one as it is', async () => {
    const round = closedRound()
    const folder = newFolder()
    succeeded(await deliverTo(round, path.join(folder, '1.zip')))
    typeLate(round, round.coaching, [3])
    const refusal = failed(await deliverTo(round, path.join(folder, '2.zip'))) as { leaks: readonly Leak[] }
    expect(refusal).toMatchObject({ code: 'delivery-refused', year: 2024, limit: 5 })
    expect(refusal.leaks).toContainEqual(
      expect.objectContaining({ kind: 'difference', form, earlier: expect.objectContaining({ number: 1 }) }),
    )
    expect(fs.readdirSync(folder).sort()).toEqual(['1.xlsx', '1.zip'])
    expect(numbersOf(round)).toEqual([1])
    expect(logged(round.db, 'delivery-refused')).toEqual([{ round: round.roundId, number: 2, kinds: 'difference' }])
  })

  it('is possible when nothing has changed, and when as many have come as are shown on their own', async () => {
    const round = closedRound()
    const folder = newFolder()
    for (const number of [1, 2]) succeeded(await deliverTo(round, path.join(folder, `${number}.zip`)))
    typeLate(round, round.coaching, [1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6])
    const third = succeeded(await deliverTo(round, path.join(folder, '3.zip')))
    expect(third).toMatchObject({ number: 3, audit: { status: 'passed', checked: { earlier: 2 } } })
  })

  it('is made anew where the round has changed, or another delivery has been made, since it was prepared', async () => {
    const round = closedRound()
    const folder = newFolder()
    const prepared = succeeded(await prepareDelivery(round.db, round.roundId, delivering))
    typeLate(round, round.coaching, [3])
    expect(succeeded(await writeDelivery(round.db, prepared, path.join(folder, '1.zip'), delivering)).number).toBe(1)
    const content = succeeded(await readPackage(fs.readFileSync(path.join(folder, '1.zip'))))
    expect(content.groups.find((group) => group.form === form)?.respondents).toBe(22)
    expect(succeeded(await writeDelivery(round.db, prepared, path.join(folder, '2.zip'), delivering)).number).toBe(2)
  })
})

describe('the place of a delivery', () => {
  it('is refused where a file of somebody else lies where the workbook would, and that is left alone', async () => {
    const round = closedRound()
    const folder = newFolder()
    fs.writeFileSync(path.join(folder, 'a.xlsx'), 'budget')
    expect(failed(await deliverTo(round, path.join(folder, 'a.zip')))).toEqual({ code: 'file-in-the-way', fileName: 'a.xlsx' })
    expect(fs.readFileSync(path.join(folder, 'a.xlsx'), 'utf8')).toBe('budget')
    expect(fs.readdirSync(folder)).toEqual(['a.xlsx'])
    expect(numbersOf(round)).toEqual([])
  })

  it('may be that of an earlier delivery, which can be made again', async () => {
    const round = closedRound()
    const file = path.join(newFolder(), 'a.zip')
    succeeded(await deliverTo(round, file))
    succeeded(await deliverTo(round, file))
    expect(succeeded(await readPackage(fs.readFileSync(file.replace('.zip', '.xlsx')))).cover.number).toBe(2)
  })

  it('has nothing in it where the folder cannot be written in, and nothing is remembered', async () => {
    const round = closedRound()
    const file = path.join(newFolder(), 'borta', 'a.zip')
    expect(failed(await deliverTo(round, file))).toEqual({ code: 'file-unwritable', fileName: 'a.zip' })
    expect(numbersOf(round)).toEqual([])
  })

  it('has nothing in it where the database does not remember it', async () => {
    const round = closedRound()
    const folder = newFolder()
    const closing = { ...delivering, atDatabase: closeBefore(round.db, remembering) }
    await expect(deliver(round.db, round.roundId, path.join(folder, 'a.zip'), closing)).rejects.toThrow(/not open/)
    expect(fs.readdirSync(folder)).toEqual([])
  })
})

describe('a program that is stopped while it writes a delivery', () => {
  it('has remembered it before its files were there, so that the next has the next number and is audited against it', async () => {
    const round = closedRound()
    const folder = newFolder()
    await stopped(round, path.join(folder, 'a.zip'), 'after')
    expect(fs.readdirSync(folder).filter((name) => !name.endsWith('.tmp'))).toEqual([])
    expect(numbersOf(round)).toEqual([1])
    typeLate(round, round.coaching, [3])
    const refusal = failed(await deliverTo(round, path.join(folder, '2.zip'))) as { leaks: readonly Leak[] }
    expect(refusal.leaks).toContainEqual(expect.objectContaining({ earlier: expect.objectContaining({ number: 1 }) }))
    typeLate(round, round.coaching, [1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5])
    expect(succeeded(await deliverTo(round, path.join(folder, '2.zip')))).toMatchObject({
      number: 2,
      audit: { checked: { earlier: 1 } },
    })
  })

  it('leaves nothing that can be taken for a delivery, and no number used, where it was not remembered yet', async () => {
    const round = closedRound()
    const folder = newFolder()
    await stopped(round, path.join(folder, 'a.zip'), 'before')
    expect(fs.readdirSync(folder)).toEqual([expect.stringMatching(/\.tmp$/), expect.stringMatching(/\.tmp$/)])
    expect(numbersOf(round)).toEqual([])
    expect(succeeded(await deliverTo(round, path.join(folder, 'a.zip'))).number).toBe(1)
  })

  it('has a delivery that counts where its files could not take their places, and that can be made again', async () => {
    const round = closedRound()
    const folder = newFolder()
    const obstructing = {
      ...delivering,
      atDatabase: atTurn(remembering, 'before', () => fs.mkdirSync(path.join(folder, 'a.xlsx'))),
    }
    expect(failed(await deliver(round.db, round.roundId, path.join(folder, 'a.zip'), obstructing))).toEqual({
      code: 'file-unwritable',
      fileName: 'a.zip',
      delivery: 1,
    })
    expect(fs.readdirSync(folder)).toEqual(['a.xlsx'])
    const [record] = listDeliveries(round.db, round.roundId)
    const content = record && readDeliveryContent(round.db, record.id)
    if (!content) throw new Error('it is kept')
    expect(await packageBytes(content)).toMatchObject({ sha256: record?.sha256, workbookSha256: record?.workbookSha256 })
  })
})

/** The turn at the database in which a delivery is remembered. */
const remembering = 5

/** Delivers until just before or after the delivery is remembered, and never goes on. */
function stopped({ db, roundId }: ReturnType<typeof closedRound>, file: string, when: 'before' | 'after'): Promise<void> {
  return new Promise((resolve) => {
    const stop = () => {
      resolve()
      return new Promise<never>(() => {})
    }
    void deliver(db, roundId, file, { ...delivering, atDatabase: atTurn(remembering, when, stop) })
  })
}

/** Does something before or after this turn at the database, which waits for it. */
function atTurn(turn: number, when: 'before' | 'after', something: () => unknown) {
  let turns = 0
  return async <Value>(work: () => Value): Promise<Value> => {
    turns += 1
    if (turns === turn && when === 'before') await something()
    const value = work()
    if (turns === turn && when === 'after') await something()
    return value
  }
}

/** Closes the database before this many turns at it. */
function closeBefore(db: ReturnType<typeof closedRound>['db'], turn: number) {
  let turns = 0
  return <Value>(work: () => Value): Value => {
    turns += 1
    if (turns === turn) db.close()
    return work()
  }
}
