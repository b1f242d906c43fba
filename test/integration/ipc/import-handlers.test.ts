import { describe, expect, it, vi } from 'vitest'
import type { AppContext } from '../../../electron/ipc/context'
import { importHandlers } from '../../../electron/ipc/import-handlers'
import { Turns } from '../../../electron/ipc/turns'
import { importing, participants, planFor, storedAnswers } from './imports'
import { sessionOf } from './session-of'

// The handlers' neighbours ask with its dialogs; none is asked here.
vi.mock('electron', () => ({ dialog: {}, utilityProcess: {}, app: {}, shell: {}, BrowserWindow: class {}, session: {} }))

function opened() {
  const { db, roundId, context } = importing()
  const turns = new Turns()
  const full = { ...context, session: sessionOf(() => db, turns) } as unknown as AppContext
  const { fileId } = context.importing.begin('svar.xlsx', [participants(['1', 'Coachingteam', 'Kvinna', 'Alltid', 'Ja', null])])
  const commit = () => importHandlers.commitImport(full, { fileId, sheet: 0, roundId, plan: planFor() as never })
  return {
    turns,
    commit,
    cancel: () => importHandlers.cancelImport(full, undefined as never),
    stored: () => storedAnswers(db, roundId),
  }
}

describe('an import that waits for its turn', () => {
  it('is not begun once it is cancelled', async () => {
    const { turns, commit, cancel, stored } = opened()
    let end = () => {}
    const other = turns.alone(() => new Promise<void>((resolve) => (end = resolve)))
    const committed = commit()
    cancel()
    end()
    await other
    expect(await committed).toEqual({ ok: true, value: null })
    expect(stored()).toEqual([])
    expect(await commit()).toMatchObject({ ok: true, value: { added: 1 } })
  })

  it('does not wait for a call that asks in a dialog', async () => {
    const { turns, commit, stored } = opened()
    void turns.beside(() => new Promise<void>(() => {}))
    expect(await commit()).toMatchObject({ ok: true, value: { added: 1 } })
    expect(stored()).toHaveLength(1)
  })
})
