import { Button } from '@mantine/core'
import type { DeliveryRecord } from '../../../shared/model/delivery-record'
import { savedTexts } from '../../../shared/text/delivery-page'
import { useAction } from '../../api/hooks'
import { useNotices } from '../../ui/notice'
import classes from './delivery.module.css'

interface ShowDeliveryProps {
  readonly delivery: DeliveryRecord
  /** Among the other cells of a row, and so no more than a word. */
  readonly inCell?: boolean
}

/** Shows the file in its folder, or says that it cannot be. */
export function ShowDelivery({ delivery: { id, fileName }, inCell = false }: ShowDeliveryProps) {
  const show = useAction('showDelivery')
  const { say } = useNotices()
  const look = inCell
    ? ({ variant: 'subtle', size: 'compact-md', className: classes.inCell } as const)
    : ({ variant: 'default' } as const)
  const run = () =>
    show.mutate({ deliveryId: id }, { onSuccess: (shown) => !shown && say({ text: savedTexts.notThere(fileName) }) })
  return (
    <Button {...look} aria-label={savedTexts.showLabel(fileName)} onClick={run}>
      {savedTexts.show}
    </Button>
  )
}
