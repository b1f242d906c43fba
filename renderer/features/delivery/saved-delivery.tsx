import { useEffect, useRef } from 'react'
import type { DeliveryRecord } from '../../../shared/model/delivery-record'
import { savedTexts } from '../../../shared/text/delivery-page'
import { Message } from '../../ui/message'
import classes from './delivery.module.css'
import { ShowDelivery } from './show-delivery'

/** That the file has been saved, under which name, and what to do with it. */
export function SavedDelivery({ delivery }: { readonly delivery: DeliveryRecord }) {
  const place = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new delivery is what one goes on with
  useEffect(() => place.current?.focus(), [delivery.id])
  return (
    <div ref={place} tabIndex={-1} role="status" className={classes.saved}>
      <Message kind="information" actions={<ShowDelivery key={delivery.id} delivery={delivery} />}>
        {savedTexts.saved(delivery.number, delivery.fileName)} {savedTexts.next}
      </Message>
    </div>
  )
}
