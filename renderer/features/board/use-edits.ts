import { useCallback, useMemo, useRef, useState } from 'react'
import type { Presentation } from '../../../shared/model/presentation'
import { boardStepTexts as texts } from '../../../shared/text/board'
import { useNotices } from '../../ui/notice'
import { useOwnStepTurns } from '../../ui/step-history'
import { type Edits, edit, editComment, redoEdit, startEdits, undoEdit } from './presentation-edits'
import type { SaveQueue } from './save-queue'

/** Changes a presentation; the same object where nothing is to be changed. */
type Change = (presentation: Presentation) => Presentation

export interface PresentationEdits {
  readonly presentation: Presentation
  /** Makes a step and says what it did, given the presentation as it then is. */
  readonly step: (change: Change, said: (after: Presentation) => string) => void
  readonly comment: (chart: string, comment: string) => void
}

/** The presentation as the chef makes it: saved at each step, and while comments are typed. Ctrl+Z and Ctrl+Y turn its steps. */
export function useEdits(start: () => Presentation, { now, soon }: SaveQueue<Presentation>): PresentationEdits {
  const [edits, setEdits] = useState(() => startEdits(start()))
  const latest = useRef(edits)
  const { say } = useNotices()
  const become = useCallback((next: Edits) => {
    latest.current = next
    setEdits(next)
  }, [])
  const turn = useCallback(
    (way: 'undone' | 'redone') => {
      const turned = way === 'undone' ? undoEdit(latest.current) : redoEdit(latest.current)
      if (!turned) return say({ text: texts.nothing[way] })
      become(turned.edits)
      now(turned.edits.presentation)
      say({ text: texts[way](turned.said) })
    },
    [become, now, say],
  )
  const turns = useMemo(() => ({ undo: () => turn('undone'), redo: () => turn('redone') }), [turn])
  useOwnStepTurns(turns)
  const step = useCallback(
    (change: Change, said: (after: Presentation) => string) => {
      const before = latest.current
      const after = change(before.presentation)
      if (after === before.presentation) return
      const text = said(after)
      become(edit(before, after, text))
      now(after)
      say({ text, undo: turns.undo })
    },
    [become, now, say, turns],
  )
  const comment = useCallback(
    (chart: string, words: string) => {
      become(editComment(latest.current, chart, words))
      soon(latest.current.presentation)
    },
    [become, soon],
  )
  return { presentation: edits.presentation, step, comment }
}
