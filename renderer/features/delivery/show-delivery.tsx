import type { DeliveryRecord } from '../../../shared/model/delivery-record'
import { useAction } from '../../api/hooks'
import { ShowInFolder } from '../../ui/show-in-folder'
import { quietButton } from './quiet-button'

interface ShowDeliveryProps {
  readonly delivery: DeliveryRecord
  /** Among the other cells of a row, and so no more than a word. */
  readonly inCell?: boolean
}

/** Shows the file of a delivery in its folder, or says that it cannot be. */
export function ShowDelivery({ delivery: { id, fileName }, inCell = false }: ShowDeliveryProps) {
  const show = useAction('showDelivery')
  const look = inCell ? quietButton : ({ variant: 'default' } as const)
  return <ShowInFolder {...look} fileName={fileName} show={() => show.mutateAsync({ deliveryId: id })} />
}
