import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import type { DoneStep } from '../../shared/model/step'
import { errorText } from '../../shared/text/errors'
import { stepText, stepTexts } from '../../shared/text/steps'
import { useAction } from '../api/hooks'
import { useNotices } from './notice'
import { useWorkspace } from './workspace'

/** How the open page undoes the latest step and does it again. */
export interface StepTurns {
  readonly undo: () => void
  readonly redo: () => void
}

interface StepHistory {
  readonly turns: StepTurns | null
  readonly register: (turns: StepTurns | null) => void
}

const StepHistoryContext = createContext<StepHistory | null>(null)

export function StepHistoryProvider({ children }: { readonly children: ReactNode }) {
  const [turns, register] = useState<StepTurns | null>(null)
  const history = useMemo(() => ({ turns, register }), [turns])
  return <StepHistoryContext value={history}>{children}</StepHistoryContext>
}

/** Ctrl+Z and Ctrl+Y on the open page; null where it has no steps to undo. */
export function useStepTurns(): StepTurns | null {
  return useStepHistory().turns
}

/** Has Ctrl+Z and Ctrl+Y turn steps in this way while the page is shown. Make `turns` with useMemo. */
export function useOwnStepTurns(turns: StepTurns): void {
  const { register } = useStepHistory()
  useEffect(() => {
    register(turns)
    return () => register(null)
  }, [register, turns])
}

/**
 * Undo and redo for a page that only shows what is stored: turns the step, says which it was, and lets the page go there.
 * `onTurned` must be the same function from one rendering to the next.
 */
export function usePageSteps(onTurned?: (step: DoneStep) => void): StepTurns {
  const { mutate: undo } = useAction('undoStep')
  const { mutate: redo } = useAction('redoStep')
  const sayTurned = useSayTurned()
  const turns = useMemo<StepTurns>(() => {
    const on = (which: 'undone' | 'redone') => ({
      onSuccess: (step: DoneStep | null) => {
        sayTurned(which, step)
        if (step) onTurned?.(step)
      },
      onError: (error: { failure: Parameters<typeof errorText>[0] }) => sayTurned(which, errorText(error.failure)),
    })
    return { undo: () => undo(undefined, on('undone')), redo: () => redo(undefined, on('redone')) }
  }, [undo, redo, onTurned, sayTurned])
  useOwnStepTurns(turns)
  return turns
}

/** Says which step was turned, that there was none, or why it could not be. */
export function useSayTurned(): (which: 'undone' | 'redone', what: DoneStep | null | string) => void {
  const { say } = useNotices()
  const { instrumentVersions, rounds } = useWorkspace()
  return useMemo(
    () => (which, what) => {
      if (typeof what === 'string') return say({ text: what })
      if (!what) return say({ text: stepTexts.nothing[which] })
      const round = rounds.find(({ id }) => id === what.roundId)
      const version = instrumentVersions.find(({ id }) => id === round?.instrumentVersionId)
      const form = version?.definition.forms.find(({ key }) => key === what.form)
      say({ text: form ? stepText(which, what, form) : stepTexts.done[which] })
    },
    [say, instrumentVersions, rounds],
  )
}

function useStepHistory(): StepHistory {
  const history = useContext(StepHistoryContext)
  if (!history) throw new Error('step history outside StepHistoryProvider')
  return history
}
