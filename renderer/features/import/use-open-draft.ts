import { useMemo } from 'react'
import type { ImportPreview } from '../../../shared/contract/import-calls'
import type { SheetUnderstanding } from '../../../shared/importing/plan'
import type { Round } from '../../../shared/model/round'
import type { CallError } from '../../api/client'
import { type ImportDraft, isAsRead, planOf, undecidedColumns } from './draft'
import { decidedIn } from './repeat-decisions'
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
    const { file, choice: chosen, repeat } = draft
    return (
      plan && { fileId: file.fileId, sheet: chosen.sheet, roundId: round.id, plan: { ...plan, ...decidedIn(round.id, repeat) } }
    )
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

/** What must be done before a draft can be imported: the reason the button waits. `nothing`: all of it is here already. */
export type Blocker = 'form' | 'columns' | 'obstacles' | 'computing' | 'nothing'

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
  if (preview.obstacles.length > 0) return 'obstacles'
  return preview.added === 0 && (preview.repeat?.conflicts.length ?? 0) === 0 ? 'nothing' : null
}
