import { describe, expect, it } from 'vitest'
import { readCarriedDisposals } from '../../../electron/db/carry-disposals'
import { listDisposals, listEarlierDisposals, listReturnedRounds, readKeptFigures } from '../../../electron/db/disposals'
import { readReportSource } from '../../../electron/db/report-source'
import { listRounds, setRoundState } from '../../../electron/db/rounds'
import type { AppContext } from '../../../electron/ipc/context'
import { restoreBackup, restoreToUndo, undoRestore } from '../../../electron/ipc/restore'
import { workspaceHandlers } from '../../../electron/ipc/workspace-handlers'
import type { Workspace } from '../../../shared/contract/workspace-calls'
import type { DisposalKind } from '../../../shared/model/disposal'
import type { RoundId } from '../../../shared/model/id'
import type { Result } from '../../../shared/model/result'
import { logSentence } from '../../../shared/text/log'
import { decision, form, responsesOf } from '../db/disposable'
import { newRound, now, succeeded } from '../db/in-new-database'
import { typeForms } from '../db/typed-forms'
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
    expect(listEarlierDisposals(db())).toMatchObject([{ isBack: true }, { doneAt: again?.doneAt, isBack: true }].toReversed())
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
    const { backUp, dispose, restore, db, workspace } = await restoring()
    const before = await backUp()
    const { id } = newRound(db(), 2030)
    typeForms(db(), { roundId: id, form, insatsId: null }, { count: 9, answer: 4 })
    succeeded(setRoundState(db(), id, 'closed', now))
    const disposal = await dispose(id)
    const kept = readKeptFigures(db(), id)
    await restore(before)
    const made = listRounds(db()).find(({ year }) => year === 2030)
    expect(made).toMatchObject({ state: 'closed' })
    expect(made && readKeptFigures(db(), made.id)).toEqual(kept)
    expect(await workspace()).toMatchObject({ disposed: [{ roundId: made?.id, doneAt: disposal?.doneAt }], returned: [] })
    expect(listDisposals(db())).toMatchObject([{ ...decision, year: 2030, doneBy: disposal?.doneBy }])
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
