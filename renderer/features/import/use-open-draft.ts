import { useMemo } from 'react'
import type { ImportPreview } from '../../../shared/contract/import-calls'
import type { SheetUnderstanding } from '../../../shared/importing/plan'
import type { Round } from '../../../shared/model/round'
import type { CallError } from '../../api/client'
import { type ImportDraft, isAsRead, planOf, undecidedColumns } from './draft'
import { useLatest } from './use-latest'

/** While a number or a choice is being changed, nothing is asked for this many milliseconds. */
const pauses = { understanding: 150, preview: 200 } as const

/** How the sheet of a draft is understood, and then what importing it by the user's decisions would do. */
export function useOpenDraft(draft: ImportDraft | null, round: Round) {
  const fileId = draft?.file.fileId
  const choice = draft?.choice
  const asRead = draft === null || isAsRead(draft)
  const question = useMemo(
    () => (fileId && choice && !asRead ? { fileId, roundId: round.id, ...choice } : null),
    [fileId, choice, asRead, round.id],
  )
  const asked = useLatest('understandSheet', question, pauses.understanding)
  const first = draft && draft.instrument === draft.readFor ? draft.file.understanding : null
  const understanding: SheetUnderstanding | null = question ? (asked.output ?? first) : first
  const reading = question !== null && !asked.isCurrent

  const planned = useMemo(() => {
    if (!draft || !understanding) return null
    if (reading) return undefined
    const plan = planOf(draft, understanding)
    return plan && { fileId: draft.file.fileId, sheet: draft.choice.sheet, roundId: round.id, plan }
  }, [draft, understanding, reading, round.id])
  const preview = useLatest('previewImport', planned, pauses.preview)
  return {
    understanding,
    reading,
    planned,
    preview: preview.output,
    computing: planned !== null && !preview.isCurrent,
    error: asked.error ?? preview.error,
  }
}

/** What must be done before a draft can be imported: the reason the button waits. */
export type Blocker = 'form' | 'columns' | 'obstacles' | 'computing'

interface Standing {
  readonly understanding: SheetUnderstanding | null
  readonly preview: ImportPreview | null
  readonly computing: boolean
  readonly error: CallError | null
}

/** Why a draft cannot be imported now, or null where it can. */
export function blockerOf(draft: ImportDraft, { understanding, preview, computing, error }: Standing): Blocker | null {
  if (error) return 'obstacles'
  if (!understanding) return 'computing'
  if (understanding.form === null) return 'form'
  if (undecidedColumns(draft, understanding).length > 0) return 'columns'
  if (computing || !preview) return 'computing'
  return preview.obstacles.length > 0 ? 'obstacles' : null
}
