import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readCarriedDisposals } from '../../../electron/db/carry-disposals'
import { listDisposals, listEarlierDisposals, listReturnedRounds, readKeptFigures } from '../../../electron/db/disposals'
import { recordAnswer } from '../../../electron/db/record-answer'
import { readReportSource } from '../../../electron/db/report-source'
import { listRounds, setRoundState, updateRound } from '../../../electron/db/rounds'
import { deliver } from '../../../electron/delivery/deliver'
import { backupHandlers } from '../../../electron/ipc/backup-handlers'
import type { AppContext } from '../../../electron/ipc/context'
import { restoreBackup, restoreToUndo, undoRestore } from '../../../electron/ipc/restore'
import { workspaceHandlers } from '../../../electron/ipc/workspace-handlers'
import type { RestorePreview } from '../../../shared/contract/backup-calls'
import type { Workspace } from '../../../shared/contract/workspace-calls'
import type { DisposalKind } from '../../../shared/model/disposal'
import type { ResponseId, RoundId } from '../../../shared/model/id'
import type { Result } from '../../../shared/model/result'
import { logSentence } from '../../../shared/text/log'
import { decision, form, responsesOf } from '../db/disposable'
import { newFolder, newRound, now, succeeded } from '../db/in-new-database'
import { typeForms } from '../db/typed-forms'
import { delivering } from '../delivery/closed-round'
import { disposing } from './disposal-calls'

const noNames = { year: null, form: null, insats: null, runningNumber: null, question: null }

/** The program with a closed round, which can be disposed, backed up and restored. */
async function restoring() {
  const one = await disposing()
  const context = {
    ...one.context,
    importing: { end: () => undefined },
    passwords: { prepared: null },
  } as unknown as AppContext
  const { session, backups } = context
  const open = () => {
    const current = session.current()
    if (!current) throw new Error('no database')
    return current
  }
  return {
    ...one,
    context,
    open,
    db: () => open().db,
    backUp: async () => succeeded(await backups.make(open(), 'asked')).id,
    preview: async (backupId: string) =>
      succeeded((await backupHandlers.previewRestore(context, { backupId })) as Result<RestorePreview, unknown>),
    restore: async (id: string) => succeeded(await restoreBackup(context, id, null)),
    dispose: async (roundId: RoundId, kind: DisposalKind = 'responses') =>
      succeeded(await one.ask('disposeRound', { roundId, kind, decision })),
    workspace: async () =>
      succeeded((await workspaceHandlers.getWorkspace(context, undefined as never)) as Result<Workspace, unknown>),
  }
}

const newestRow = 'SELECT details FROM log ORDER BY id DESC LIMIT 1'

describe('a restore from before a gallring', () => {
  it('brings the answers back, and with them the round as it was; that they were disposed stays known', async () => {
    const { backUp, dispose, restore, roundId, db, workspace, ask, context, open } = await restoring()
    const before = await backUp()
    const report = readReportSource(db(), roundId, 'mean')
    const disposal = await dispose(roundId)
    expect((await workspace()).returned).toEqual([])
    await restore(before)
    expect(responsesOf(db(), roundId)).toHaveLength(23)
    expect(await workspace()).toMatchObject({
      disposed: [],
      returned: [{ roundId, kind: 'responses', doneAt: disposal?.doneAt }],
    })
    const { doneAt, doneBy, removed, logHash } = disposal ?? {}
    expect(succeeded(await ask('listEarlierDisposals'))).toMatchObject([
      { ...decision, roundId, year: 2024, kind: 'responses', doneAt, doneBy, removed, logHash, isBack: true },
    ])
    // What is shown is counted from the answers, and not what was kept in their place.
    expect(readKeptFigures(db(), roundId)).toBeNull()
    expect(readReportSource(db(), roundId, 'mean')).toEqual(report)
    const details = JSON.parse(db().prepare(newestRow).pluck().get() as string)
    expect(logSentence({ action: 'backup-restored', details, names: noNames })).toContain('1 senare gallring')
    // Nothing has changed since, so it can be undone.
    expect(restoreToUndo(context, open())).not.toBeNull()
  })

  it('and gallring them again: both are known, and nothing is back', async () => {
    const { backUp, dispose, restore, roundId, db, workspace } = await restoring()
    const before = await backUp()
    await dispose(roundId)
    await restore(before)
    const again = await dispose(roundId)
    expect(await workspace()).toMatchObject({ disposed: [{ roundId, doneAt: again?.doneAt }], returned: [] })
    expect(listEarlierDisposals(db())).toMatchObject([{ isBack: false }])
    // Both are carried over the next restore from before.
    await restore(before)
    expect(listEarlierDisposals(db())).toMatchObject([{ doneAt: again?.doneAt, isBack: true }, { isBack: true }])
    expect(listReturnedRounds(db())).toHaveLength(2)
  })

  it('undone, is as if it had never been', async () => {
    const { backUp, dispose, restore, roundId, db, context } = await restoring()
    const before = await backUp()
    const disposal = await dispose(roundId)
    await restore(before)
    succeeded(await undoRestore(context))
    expect(listDisposals(db())).toMatchObject([{ doneAt: disposal?.doneAt }])
    expect(listEarlierDisposals(db())).toEqual([])
    expect(responsesOf(db(), roundId)).toEqual([])
  })

  it('of the free texts alone says so, until they are gone', async () => {
    const { backUp, dispose, restore, roundId, db } = await restoring()
    const before = await backUp()
    await dispose(roundId, 'open-texts')
    await restore(before)
    expect(listReturnedRounds(db())).toMatchObject([{ roundId, kind: 'open-texts' }])
    await dispose(roundId)
    expect(listReturnedRounds(db())).toEqual([])
  })

  it('from before the mätomgång itself keeps it as it was, disposed and with its figures', async () => {
    const { backUp, dispose, restore, db, workspace, preview } = await restoring()
    const before = await backUp()
    const { id } = newRound(db(), 2030)
    typeForms(db(), { roundId: id, form, insatsId: null }, { count: 9, answer: 4 })
    succeeded(setRoundState(db(), id, 'closed', now))
    const disposal = await dispose(id)
    const kept = readKeptFigures(db(), id)
    expect(await preview(before)).toMatchObject({ roundsOnlyNow: [], disposed: [] })
    await restore(before)
    const made = listRounds(db()).find(({ year }) => year === 2030)
    expect(made).toMatchObject({ state: 'closed' })
    expect(made && readKeptFigures(db(), made.id)).toEqual(kept)
    expect(await workspace()).toMatchObject({ disposed: [{ roundId: made?.id, doneAt: disposal?.doneAt }], returned: [] })
    expect(listDisposals(db())).toMatchObject([{ ...decision, year: 2030, doneBy: disposal?.doneBy }])
  })

  it('finds the mätomgång by whatever year it was called then, and makes no other of it', async () => {
    const { backUp, dispose, restore, roundId, db } = await restoring()
    const rename = (year: number) => {
      succeeded(setRoundState(db(), roundId, 'open', now))
      succeeded(updateRound(db(), roundId, { year, startsOn: `${year}-01-01`, endsOn: `${year}-12-31` }, now))
      succeeded(setRoundState(db(), roundId, 'closed', now))
    }
    const years = () => listRounds(db()).map(({ year }) => year)
    const before = await backUp()
    rename(2027)
    await dispose(roundId)
    const disposed = await backUp()
    await restore(before)
    expect(years()).toEqual([2024, 2023])
    expect(listReturnedRounds(db())).toMatchObject([{ roundId, kind: 'responses' }])
    rename(2030)
    await restore(disposed)
    expect(years()).toEqual([2027, 2023])
    expect([listDisposals(db()), listEarlierDisposals(db())]).toMatchObject([[{ roundId, year: 2027 }], []])
  })

  it('when the mätomgång had no answers yet brings nothing back, whatever is typed in it later', async () => {
    const { backUp, dispose, restore, db } = await restoring()
    const { id } = newRound(db(), 2030)
    const before = await backUp()
    const place = { roundId: id, form, insatsId: null }
    typeForms(db(), place, { count: 9, answer: 4 })
    succeeded(setRoundState(db(), id, 'closed', now))
    await dispose(id)
    await restore(before)
    typeForms(db(), place, { count: 2, answer: 4 })
    expect(listEarlierDisposals(db())).toMatchObject([{ roundId: id, isBack: false }])
    expect(listReturnedRounds(db())).toEqual([])
  })

  it('leaves known which backups hold what did not come back, and not those of what was typed since', async () => {
    const { backUp, dispose, restore, db, ask, preview } = await restoring()
    const { id } = newRound(db(), 2030)
    const before = await backUp()
    const place = { roundId: id, form, insatsId: null }
    typeForms(db(), place, { count: 9, answer: 4 })
    const full = await backUp()
    succeeded(setRoundState(db(), id, 'closed', now))
    await dispose(id)
    await restore(before)
    typeForms(db(), place, { count: 2, answer: 4 })
    const own = await backUp()
    const { rounds } = succeeded(await ask('listBackupsHolding'))
    expect(rounds).toMatchObject([{ roundId: id, year: 2030 }])
    const held = rounds[0]?.backups.map((backup) => backup.id) ?? []
    expect([before, full, own].map((backup) => held.includes(backup))).toEqual([false, true, false])
    expect([await preview(full), await preview(own)]).toMatchObject([{ disposed: [2030] }, { disposed: [] }])
  })
})

describe('a round that is back otherwise than it was delivered', () => {
  const previewOf = async ({ ask, roundId }: Awaited<ReturnType<typeof restoring>>) =>
    succeeded(await ask('previewDisposal', { roundId }))

  it('is disposed again with the figures that were kept of it before', async () => {
    const one = await restoring()
    const { backUp, dispose, restore, roundId, db } = one
    const before = await backUp()
    succeeded(setRoundState(db(), roundId, 'open', now))
    typeForms(db(), { roundId, form, insatsId: null }, { count: 2, answer: 4 })
    succeeded(setRoundState(db(), roundId, 'closed', now))
    succeeded(await deliver(db(), roundId, path.join(newFolder(), 'a.zip'), delivering))
    expect(await previewOf(one)).toMatchObject({ differsFrom: null, keepsEarlier: false })
    await dispose(roundId)
    const kept = readKeptFigures(db(), roundId)
    await restore(before)
    expect(await previewOf(one)).toMatchObject({ differsFrom: null, keepsEarlier: true, withoutFigures: ['styrelse'] })
    await dispose(roundId)
    expect(readKeptFigures(db(), roundId)).toEqual(kept)
    // And so it is however many times it is brought back, also from a database where it is back already.
    await restore(before)
    await restore(before)
    expect(await previewOf(one)).toMatchObject({ keepsEarlier: true })
  })

  it('is not disposed where something has been delivered after that: nobody has held those figures against it', async () => {
    const one = await restoring()
    const { backUp, dispose, restore, roundId, db, ask } = one
    const before = await backUp()
    await dispose(roundId)
    await restore(before)
    const later = { ...delivering, now: () => new Date('2099-01-01') }
    succeeded(await deliver(db(), roundId, path.join(newFolder(), 'a.zip'), later))
    expect(await previewOf(one)).toMatchObject({ differsFrom: null, keepsEarlier: false })
    const [first] = responsesOf(db(), roundId)
    succeeded(setRoundState(db(), roundId, 'open', now))
    succeeded(recordAnswer(db(), first as ResponseId, `${form}.2`, 1, now))
    succeeded(setRoundState(db(), roundId, 'closed', now))
    expect(await previewOf(one)).toMatchObject({ differsFrom: 1, keepsEarlier: false })
    expect(await ask('disposeRound', { roundId, kind: 'responses', decision })).toMatchObject({ ok: false })
  })
})

describe('free texts that were disposed of a mätomgång that the backup does not have', () => {
  it('are no reason to lock it: its answers can be imported again', async () => {
    const { backUp, dispose, restore, db } = await restoring()
    const before = await backUp()
    const { id } = newRound(db(), 2030)
    typeForms(db(), { roundId: id, form, insatsId: null }, { count: 9, answer: 4 })
    succeeded(setRoundState(db(), id, 'closed', now))
    await dispose(id, 'open-texts')
    await restore(before)
    const made = listRounds(db()).find(({ year }) => year === 2030)?.id as RoundId
    expect([listDisposals(db()), listEarlierDisposals(db())]).toMatchObject([[], [{ roundId: made, isBack: false }]])
    succeeded(setRoundState(db(), made, 'open', now))
  })
})

describe('what a database knows to have been disposed', () => {
  it('is read also where it is of a version that carried nothing over, or knew no gallring', async () => {
    const { dispose, roundId, db } = await restoring()
    await dispose(roundId)
    db().exec('DROP TABLE carried_disposal')
    expect(readCarriedDisposals(db())).toMatchObject([
      { row: { kind: 'responses', basis: decision.basis }, round: { year: 2024 } },
    ])
    db().exec('DROP TABLE kept_figures; DROP TABLE disposal')
    expect(readCarriedDisposals(db())).toEqual([])
  })
})
