import type { DeliveryRecord } from '../../../shared/model/delivery-record'
import { commonTexts } from '../../../shared/text/common'
import { deliveryListTexts } from '../../../shared/text/delivery-page'
import { formatMoment } from '../../../shared/text/format'
import { type Column, DataTable } from '../../ui/data-table'
import { Section } from '../../ui/section'
import classes from './delivery.module.css'
import { DeliveryRow } from './delivery-row'
import { FileWork } from './file-work'
import { useFileWork } from './use-file-work'

const columns: readonly Column<DeliveryRecord>[] = [
  { key: 'number', header: deliveryListTexts.number, kind: 'short', cell: ({ number }) => number },
  { key: 'at', header: deliveryListTexts.writtenAt, kind: 'short', cell: ({ writtenAt }) => formatMoment(writtenAt) },
  { key: 'by', header: deliveryListTexts.writtenBy, cell: ({ writtenBy }) => writtenBy || commonTexts.notGiven },
  { key: 'file', header: deliveryListTexts.file, kind: 'row-header', cell: ({ fileName }) => fileName },
  {
    key: 'rule',
    header: deliveryListTexts.rule,
    kind: 'short',
    cell: ({ policyVersion }) => deliveryListTexts.ruleVersion(policyVersion),
  },
  {
    key: 'audit',
    header: deliveryListTexts.audit,
    kind: 'short',
    cell: ({ audit }) => (audit?.status === 'passed' ? deliveryListTexts.passed : deliveryListTexts.notAudited),
  },
]

interface DeliveryListProps {
  readonly deliveries: readonly DeliveryRecord[]
  readonly year: number
}

/** The deliveries made of the round, newest first: when, by whom, in which file, and what can be done with each. */
export function DeliveryList({ deliveries, year }: DeliveryListProps) {
  const work = useFileWork()
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
      <FileWork work={work} />
      <DataTable
        caption={deliveryListTexts.title}
        captionHidden
        columns={columns}
        rows={deliveries}
        rowKey={({ id }) => id}
        below={(delivery) => <DeliveryRow delivery={delivery} work={work} />}
        wide
      />
    </Section>
  )
}
