import { useMemo } from 'react'
import type { Response } from '../../../shared/model/response'
import { errorText } from '../../../shared/text/errors'
import { CallError, call } from '../../api/client'
import { useOwnStepTurns, useSayTurned } from '../../ui/step-history'
import { afterStep, atStep, type EntryTarget, openForm } from './open-form'
import type { EntrySheetAccess } from './use-entry'

/**
 * Ctrl+Z and Ctrl+Y while forms are typed: in their turn among the keys. A step of another form or insats is shown there;
 * `onElsewhere` goes to it.
 */
export function useEntrySteps(target: EntryTarget, sheet: EntrySheetAccess, onElsewhere: (response: Response) => void): void {
  const sayTurned = useSayTurned()
  const turns = useMemo(() => {
    const turn = (name: 'undoStep' | 'redoStep') => {
      const which = name === 'undoStep' ? 'undone' : 'redone'
      sheet.inTurn(async () => {
        try {
          const step = await call(name)
          sayTurned(which, step)
          if (!step) return
          sheet.tellOthers()
          const after = afterStep(step, sheet.openNow()?.responseId ?? null)
          if (after.kind === 'stay') return
          const { response } = after
          const isSaved = which === 'redone' && step.action === 'save'
          if (response && !isSaved && !belongs(response, target)) return onElsewhere(response)
          const shown = openForm(target, isSaved ? null : response)
          // What was undone is where one goes on; what was done again is passed.
          sheet.show(which === 'undone' ? atStep(shown, step.item) : shown)
        } catch (failure) {
          if (!(failure instanceof CallError)) throw failure
          sayTurned(which, errorText(failure.failure))
        }
      })
    }
    return { undo: () => turn('undoStep'), redo: () => turn('redoStep') }
  }, [target, sheet, onElsewhere, sayTurned])
  useOwnStepTurns(turns)
}

/** A saved response is corrected wherever it belongs; a draft is typed on in its own place. */
function belongs({ roundId, form, insatsId, runningNumber }: Response, target: EntryTarget): boolean {
  return roundId === target.roundId && form === target.form.key && (runningNumber !== null || insatsId === target.insatsId)
}
