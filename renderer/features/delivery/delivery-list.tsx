import type { DeliveryRecord } from '../../../shared/model/delivery-record'
import { deliveryListTexts } from '../../../shared/text/delivery-page'
import { formatMoment } from '../../../shared/text/format'
import { type Column, DataTable } from '../../ui/data-table'
import { Section } from '../../ui/section'
import { Checksum } from './checksum'
import classes from './delivery.module.css'
import { ShowDelivery } from './show-delivery'

const columns: readonly Column<DeliveryRecord>[] = [
  { key: 'number', header: deliveryListTexts.number, cell: ({ number }) => number },
  {
    key: 'at',
    header: deliveryListTexts.writtenAt,
    cell: ({ writtenAt }) => <span className={classes.moment}>{formatMoment(writtenAt)}</span>,
  },
  { key: 'file', header: deliveryListTexts.file, kind: 'row-header', cell: ({ fileName }) => fileName },
  { key: 'checksum', header: deliveryListTexts.checksum, cell: (delivery) => <Checksum delivery={delivery} /> },
  {
    key: 'show',
    header: <span className="visually-hidden">{deliveryListTexts.actions}</span>,
    cell: (delivery) => <ShowDelivery delivery={delivery} inCell />,
  },
]

interface DeliveryListProps {
  readonly deliveries: readonly DeliveryRecord[]
  readonly year: number
}

/** The deliveries made of the round, newest first: when, in which file, and its checksum. */
export function DeliveryList({ deliveries, year }: DeliveryListProps) {
  if (deliveries.length === 0) {
    return (
      <Section title={deliveryListTexts.title}>
        <p className={classes.quiet}>
          {deliveryListTexts.none(year)} {deliveryListTexts.noneExplained}
        </p>
      </Section>
    )
  }
  return (
    <Section title={deliveryListTexts.title} description={deliveryListTexts.description}>
      <DataTable caption={deliveryListTexts.title} captionHidden columns={columns} rows={deliveries} rowKey={({ id }) => id} />
    </Section>
  )
}
