import type { DeliveryRecord } from '../../../shared/model/delivery-record'
import { savedTexts } from '../../../shared/text/delivery-page'
import { SavedFile } from '../../ui/saved-file'
import { ShowDelivery } from './show-delivery'

/** That the file has been saved, under which name, and what to do with it. */
export function SavedDelivery({ delivery }: { readonly delivery: DeliveryRecord }) {
  return (
    <SavedFile id={delivery.id} actions={<ShowDelivery key={delivery.id} delivery={delivery} />}>
      {savedTexts.saved(delivery.number, delivery.fileName)} {savedTexts.next}
    </SavedFile>
  )
}
