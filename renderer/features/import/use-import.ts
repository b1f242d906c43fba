import { useMemo } from 'react'
import { findForm } from '../../../shared/instrument/lookup'
import type { InstrumentVersion } from '../../../shared/instrument/version'
import type { Round } from '../../../shared/model/round'
import { commitTexts } from '../../../shared/text/import'
import { call } from '../../api/client'
import { useAction } from '../../api/hooks'
import { useNotices } from '../../ui/notice'
import { beginDraft, draftFor } from './draft'
import { useDraftStore } from './draft-store'
import { blockerOf, useOpenDraft } from './use-open-draft'
import { useReading } from './use-reading'
import { useUndoImport } from './use-undo-import'

/**
 * Everything the page does, from choosing a file to having it imported. `open` is null while no file is open.
 * `showImports` brings the user to the list of imports when one has come or gone.
 */
export function useImport(round: Round, instrument: InstrumentVersion, showImports: () => void) {
  const { draft: stored, keep } = useDraftStore()
  const { say, clear } = useNotices()
  const storing = useAction('commitImport')
  const undo = useUndoImport()
  const reading = useReading(round, (file) => {
    storing.reset()
    undo.reset()
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
    storing.reset()
    reading.forget()
    keep(null)
  }
  const commit = () => {
    if (!planned || blocker !== null) return
    const skipped = standing.preview?.rowsWithoutAnswers.length ?? 0
    storing.mutate(planned, {
      onSuccess: ({ id, form, responses }) => {
        keep(null)
        reading.forget()
        const { title } = findForm(instrument.definition, form)
        say({ text: commitTexts.done(responses, title, round.year, skipped), undo: () => undo.run(id, showImports) })
        showImports()
      },
    })
  }
  return {
    reading,
    open: draft && { ...standing, draft, update: keep, blocker },
    /** Why the latest that was asked for failed. */
    problem: reading.error ?? standing.error ?? storing.error ?? undo.error,
    committing: storing.isPending,
    leave,
    commit,
  }
}

export type Import = ReturnType<typeof useImport>
/** A file that is open, with all that is known about it. */
export type OpenImport = NonNullable<Import['open']>
