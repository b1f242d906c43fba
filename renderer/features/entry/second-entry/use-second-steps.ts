import { useMemo } from 'react'
import { startEntry } from '../../../../shared/entry/entry-state'
import { resumeResolve, startResolve } from '../../../../shared/entry/resolve-state'
import type { DoneStep } from '../../../../shared/model/step'
import { errorText } from '../../../../shared/text/errors'
import { CallError, call } from '../../../api/client'
import { type StepTurns, useOwnStepTurns, useSayTurned } from '../../../ui/step-history'
import { openNumber, readOverview, type SecondEntryAccess } from './second-entry-press'
import { toFetch } from './second-entry-stage'

type Turned = 'undone' | 'redone'

/** Ctrl+Z and Ctrl+Y during the second entry, in their turn among the keys. The view goes to the paper and the field of the step. */
export function useSecondSteps(access: SecondEntryAccess, inTurn: (act: () => Promise<void>) => void): StepTurns {
  const sayTurned = useSayTurned()
  const turns = useMemo<StepTurns>(() => {
    const turn = (name: 'undoStep' | 'redoStep', which: Turned) =>
      inTurn(async () => {
        try {
          const step = await call(name)
          sayTurned(which, step)
          if (!step) return
          access.stored()
          await goToStep(access, step, which)
        } catch (failure) {
          if (!(failure instanceof CallError)) throw failure
          sayTurned(which, errorText(failure.failure))
        }
      })
    return { undo: () => turn('undoStep', 'undone'), redo: () => turn('redoStep', 'redone') }
  }, [access, inTurn, sayTurned])
  useOwnStepTurns(turns)
  return turns
}

async function goToStep(access: SecondEntryAccess, step: DoneStep, which: Turned): Promise<void> {
  access.show({ overview: await readOverview(access), said: null })
  const isHere = step.roundId === access.target.roundId && step.form === access.target.form.key
  if (isHere && step.action === 'resolve') return goToDifference(access, step)
  const { runningNumber } = step
  if (isHere && step.action.startsWith('second-') && runningNumber !== null) {
    if (which === 'redone' && step.action === 'second-finish') return access.show({ stage: toFetch })
    return openNumber(access, runningNumber, which === 'undone' ? step.item : null)
  }
  await openAgain(access)
}

/** Back at the difference that is open again, or on from the one that no longer is. */
async function goToDifference(access: SecondEntryAccess, { responseId, item }: DoneStep): Promise<void> {
  const { target, shownNow, show } = access
  const { stage } = shownNow()
  const differences = await call('listDifferences', { roundId: target.roundId, form: target.form.key })
  if (differences.length === 0 || item === null) return show({ stage: toFetch })
  const place = { responseId, item }
  const { items } = startEntry(target.instrument, target.form, {})
  const resolving =
    stage.kind === 'resolve' ? resumeResolve(stage.resolving, differences, place) : startResolve(items, differences, place)
  show({ stage: { kind: 'resolve', resolving } })
}

/** The step was of something else, which may have been the paper or the difference on the screen: they are read again, or left. */
async function openAgain(access: SecondEntryAccess): Promise<void> {
  const { stage } = access.shownNow()
  if (stage.kind === 'fetch') return
  access.show({ stage: toFetch })
  if (stage.kind === 'type') await openNumber(access, stage.paper.runningNumber, null)
}
