import type { OpenTextToReview } from '../../../shared/contract/response-calls'
import type { Mask } from '../../../shared/open-text/masks'
import { useAction } from '../../api/hooks'
import { useNotices } from '../../ui/notice'
import type { StepTurns } from '../../ui/step-history'
import { useCanWrite } from '../../ui/writing'

interface Masking {
  readonly masks?: readonly Mask[]
  readonly reviewed?: boolean
}

/** Changes what of a text is shown, says so, and offers to undo it. One change at a time: each builds on the stored one. */
export function useMasking({ responseId, field, masks, reviewed }: OpenTextToReview, steps: StepTurns) {
  const { say } = useNotices()
  const canWrite = useCanWrite()
  const store = useAction('maskOpenText')
  const change = (masking: Masking, said: string) => {
    if (store.isPending || !canWrite) return
    const changed = { masks: masking.masks ?? masks, reviewed: masking.reviewed ?? reviewed }
    // Said by the promise: the text, and with it the mutation's own callback, may be out of the list by then.
    store
      .mutateAsync({ responseId, field, masks: changed.masks.map(([start, end]) => [start, end]), reviewed: changed.reviewed })
      .then(
        () => say({ text: said, undo: steps.undo }),
        () => {},
      )
  }
  return { change, error: store.error }
}
