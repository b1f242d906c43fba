import type { RecreatedDelivery } from '../../../shared/contract/delivery-calls'
import type { DeliveryComparison } from '../../../shared/delivery/comparison'
import type { DeliveryId } from '../../../shared/model/id'
import type { CallError } from '../../api/client'
import { useAction } from '../../api/hooks'

/** Making a delivery's files again and holding a file against it. Only what was done last is told. */
export interface FileWork {
  readonly recreate: (deliveryId: DeliveryId) => void
  readonly compare: (deliveryId: DeliveryId) => void
  readonly running: boolean
  readonly recreated: RecreatedDelivery | null
  readonly compared: DeliveryComparison | null
  readonly error: CallError | null
}

export function useFileWork(): FileWork {
  const recreating = useAction('recreateDelivery')
  const comparing = useAction('compareDelivery')
  return {
    recreate: (deliveryId) => {
      comparing.reset()
      recreating.mutate({ deliveryId })
    },
    compare: (deliveryId) => {
      recreating.reset()
      comparing.mutate({ deliveryId })
    },
    running: recreating.isPending || comparing.isPending,
    recreated: recreating.data ?? null,
    compared: comparing.data ?? null,
    error: recreating.error ?? comparing.error,
  }
}
