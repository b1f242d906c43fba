import { type DeliveryChoices, noChoices } from '../../../shared/delivery/delivery-choices'
import type { Round } from '../../../shared/model/round'
import type { CallError } from '../../api/client'
import { useAction, useCall } from '../../api/hooks'
import { useNotices } from '../../ui/notice'

interface ChoosingDelivery {
  /** Null while they are not known. */
  readonly choices: DeliveryChoices | null
  /** Chooses instead of what was chosen, and says so with the way back. */
  readonly choose: (choices: DeliveryChoices, said: string) => void
  readonly running: boolean
  readonly error: CallError | null
}

/** What is chosen of a round's delivery, and choosing otherwise. */
export function useDeliveryChoices({ id: roundId }: Round): ChoosingDelivery {
  const known = useCall('getDeliveryChoices', { roundId })
  const set = useAction('setDeliveryChoices')
  const { say } = useNotices()
  const before = known.data ?? noChoices
  const choose = (choices: DeliveryChoices, said: string) =>
    set.mutate(
      { roundId, choices },
      { onSuccess: () => say({ text: said, undo: () => set.mutate({ roundId, choices: before }) }) },
    )
  // What was just chosen is shown at once, not when it has been kept.
  const choices = set.isPending ? set.variables.choices : (known.data ?? null)
  return { choices, choose, running: set.isPending, error: known.error ?? set.error }
}
