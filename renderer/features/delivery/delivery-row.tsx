import { Button } from '@mantine/core'
import type { DeliveryRecord } from '../../../shared/model/delivery-record'
import { deliveryListTexts } from '../../../shared/text/delivery-page'
import classes from './delivery.module.css'
import { quietButton } from './quiet-button'
import { ShowDelivery } from './show-delivery'
import type { FileWork } from './use-file-work'

interface DeliveryRowProps {
  readonly delivery: DeliveryRecord
  readonly work: FileWork
}

/** What can be done with a delivery, and what its files can be known by. */
export function DeliveryRow({ delivery, work }: DeliveryRowProps) {
  const { id, number, contentHash } = delivery
  return (
    <div className={classes.rowBelow}>
      {contentHash === null && <p>{deliveryListTexts.notKept}</p>}
      <div className={classes.rowActions}>
        <ShowDelivery delivery={delivery} inCell />
        {contentHash !== null && (
          <Button
            {...quietButton}
            aria-label={deliveryListTexts.recreateLabel(number)}
            disabled={work.running}
            onClick={() => work.recreate(id)}
          >
            {deliveryListTexts.recreate}
          </Button>
        )}
        <Button
          {...quietButton}
          aria-label={deliveryListTexts.compareLabel(number)}
          disabled={work.running}
          onClick={() => work.compare(id)}
        >
          {deliveryListTexts.compare}
        </Button>
      </div>
      <Checksums delivery={delivery} />
    </div>
  )
}

function Checksums({ delivery: { number, sha256, workbookSha256, contentHash } }: { readonly delivery: DeliveryRecord }) {
  const sums = [
    [contentHash === null ? deliveryListTexts.workbook : deliveryListTexts.zip, sha256],
    [deliveryListTexts.workbook, workbookSha256],
    [deliveryListTexts.content, contentHash],
  ] as const
  return (
    <details>
      <summary aria-label={deliveryListTexts.checksumsOf(number)}>{deliveryListTexts.checksums}</summary>
      <dl className={classes.checksums}>
        {sums.map(
          ([of, sum]) =>
            sum !== null && (
              <div key={`${of} ${sum}`}>
                <dt>{of}</dt>
                <dd>
                  <code>{sum}</code>
                </dd>
              </div>
            ),
        )}
      </dl>
    </details>
  )
}
