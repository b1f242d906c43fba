import { describe, expect, it, vi } from 'vitest'
import type { AppContext } from '../../../electron/ipc/context'
import { importHandlers } from '../../../electron/ipc/import-handlers'
import type { BackupFailure } from '../../../shared/stewardship/backup'
import { importing, participants, planFor, storedAnswers } from './imports'
import { sessionOf } from './session-of'

vi.mock('electron', () => ({ dialog: {}, utilityProcess: {}, app: {}, shell: {}, BrowserWindow: class {}, session: {} }))

/** An import that is ready, of which the backup before it comes to this; how many responses there were when it was made. */
function opened(failure: BackupFailure | null) {
  const { db, roundId, context } = importing()
  const before: number[] = []
  const stored = () => storedAnswers(db, roundId).length
  const current = () => ({ db, file: db.name, key: null, access: { kind: 'write' } })
  const backups = {
    makeIfChanged: async (_source: unknown, reason: string) => {
      expect(reason).toBe('before-import')
      before.push(stored())
      return failure
    },
  }
  const full = { ...context, session: { ...sessionOf(() => db), current }, backups } as unknown as AppContext
  const { fileId } = context.importing.begin('svar.xlsx', [participants(['1', 'Coachingteam', 'Kvinna', 'Alltid', 'Ja', null])])
  const commit = (withoutBackup?: boolean) =>
    importHandlers.commitImport(full, { fileId, sheet: 0, roundId, plan: planFor() as never, withoutBackup })
  return { commit, stored, before }
}

describe('the backup before an import', () => {
  it('is made before anything is stored', async () => {
    const { commit, stored, before } = opened(null)
    expect(await commit()).toMatchObject({ ok: true, value: { added: 1 } })
    expect([before, stored()]).toEqual([[0], 1])
  })

  it('that cannot be made has nothing imported, and the same import goes on without it when that is asked for', async () => {
    const { commit, stored, before } = opened('no-room')
    expect(await commit()).toEqual({ ok: false, error: { code: 'backup-failed', reason: 'no-room' } })
    expect(stored()).toBe(0)
    expect(await commit(true)).toMatchObject({ ok: true, value: { added: 1 } })
    expect([before, stored()]).toEqual([[0], 1])
  })

  it('that is cancelled cancels the import', async () => {
    const { commit, stored } = opened('cancelled')
    expect(await commit()).toEqual({ ok: true, value: null })
    expect(stored()).toBe(0)
  })
})
