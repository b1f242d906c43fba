import { Button } from '@mantine/core'
import { useState } from 'react'
import type { DeliveryRecord } from '../../../shared/model/delivery-record'
import { deliveryListTexts } from '../../../shared/text/delivery-page'
import classes from './delivery.module.css'

/** So much is enough to tell two files apart by eye. */
const shownAtFirst = 12

/** The beginning of a delivery's SHA-256, and all of it on demand. */
export function Checksum({ delivery: { number, sha256 } }: { readonly delivery: DeliveryRecord }) {
  const [whole, setWhole] = useState(false)
  const verb = whole ? deliveryListTexts.hideChecksum : deliveryListTexts.showChecksum
  return (
    <span className={classes.checksum}>
      <code>{whole ? sha256 : sha256.slice(0, shownAtFirst)}</code>
      <Button
        className={classes.inCell}
        variant="subtle"
        size="compact-md"
        aria-expanded={whole}
        aria-label={deliveryListTexts.checksumLabel(verb, number)}
        onClick={() => setWhole(!whole)}
      >
        {verb}
      </Button>
    </span>
  )
}
