import { useMemo } from 'react'
import type { CallName } from '../../../shared/contract/contract'
import { findForm } from '../../../shared/instrument/lookup'
import type { InstrumentVersion } from '../../../shared/instrument/version'
import type { ImportBatchId } from '../../../shared/model/id'
import type { Round } from '../../../shared/model/round'
import { batchTexts, commitTexts } from '../../../shared/text/import-work'
import { call } from '../../api/client'
import { useOutdate } from '../../api/hooks'
import { useNotices } from '../../ui/notice'
import { beginDraft, draftFor } from './draft'
import { useDraftStore } from './draft-store'
import { blockerOf, useOpenDraft } from './use-open-draft'
import { useReading } from './use-reading'
import { doWork, forgetWork, useImportWork } from './work-store'

/**
 * Everything the page does, from choosing a file to having it imported. `open` is null while no file is open.
 * `showImports` brings the user to the list of imports when one has come or gone.
 */
export function useImport(round: Round, instrument: InstrumentVersion, showImports: () => void) {
  const { draft: stored, keep } = useDraftStore()
  const { say, clear } = useNotices()
  const outdate = useOutdate()
  const work = useImportWork()
  const reading = useReading(round, (file) => {
    forgetWork()
    clear()
    keep(beginDraft(file, instrument.id))
  })
  const draft = useMemo(
    () => (stored && round.state === 'open' ? draftFor(stored, instrument.id) : null),
    [stored, round.state, instrument.id],
  )
  const { planned, ...standing } = useOpenDraft(draft, round)
  const blocker = draft && blockerOf(draft, standing)

  const leave = () => {
    if (draft) void call('leaveImportFile', { fileId: draft.file.fileId }).catch(() => {})
    forgetWork()
    reading.forget()
    keep(null)
  }
  /** Asks for work, and anew for all that it has made out of date. */
  const asked = async <Output>(name: CallName, answer: Promise<Output>) => {
    const output = await answer
    if (output !== null) await outdate(name, output)
    return output
  }
  const undo = (importBatchId: ImportBatchId) =>
    void doWork(
      'undoing',
      () => asked('undoImport', call('undoImport', { importBatchId })),
      (undone) => {
        say({ text: undone ? batchTexts.wasUndone(undone) : batchTexts.undoCancelled })
        showImports()
      },
    )
  const commit = ({ withoutBackup = false } = {}) => {
    if (!planned || blocker !== null) return
    const skipped = standing.preview?.rowsWithoutAnswers.length ?? 0
    const { title } = findForm(instrument.definition, planned.plan.form)
    void doWork(
      'storing',
      () => asked('commitImport', call('commitImport', { ...planned, withoutBackup })),
      (committed) => {
        if (!committed) return say({ text: commitTexts.cancelled })
        const { batch } = committed
        keep(null)
        reading.forget()
        const text = commitTexts.done(committed, title, round.year, skipped)
        say(batch ? { text, undo: () => undo(batch.id) } : { text })
        showImports()
      },
    )
  }
  return {
    reading,
    open: draft && { ...standing, draft, planned: planned ?? null, update: keep, blocker },
    /** Why the latest that was asked for failed. */
    problem: reading.error ?? standing.error ?? work.error,
    /** What is being done with an import now, if anything. */
    working: work.stage,
    leave,
    commit,
    undo,
  }
}

export type Import = ReturnType<typeof useImport>
/** A file that is open, with all that is known about it. */
export type OpenImport = NonNullable<Import['open']>
