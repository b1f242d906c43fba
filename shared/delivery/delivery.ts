import type { DisclosurePolicy } from '../disclosure/policy'
import { type Codebook, codebookOf } from './codebook'
import { type DeliveryForm, deliveryForm } from './delivery-form'
import type { DeliveryInput } from './delivery-input'

/** The layout of a delivery. It is this program's own: NNS's template is not known. */
const deliveryFormatVersion = 1

/** What a delivery is of, and by which rule it was made. */
export interface DeliveryCover {
  readonly formatVersion: typeof deliveryFormatVersion
  readonly forbund: string
  readonly demo: boolean
  readonly year: number
  readonly startsOn: string
  readonly endsOn: string
  readonly instrument: { readonly key: string; readonly title: string; readonly label: string }
  readonly policy: DisclosurePolicy
  readonly number: number
  readonly programVersion: string
}

/**
 * Exactly what leaves the förbund, as data: counts per group, and what the codes mean. It has no place for open
 * text, for single responses, or for insats and kön at once. The same input gives the same delivery.
 */
export interface Delivery {
  readonly cover: DeliveryCover
  readonly forms: readonly DeliveryForm[]
  readonly codebook: Codebook
}

export function buildDelivery(input: DeliveryInput): Delivery {
  const { forbund, round, instrumentVersion, policy, number, programVersion } = input
  const { definition, label } = instrumentVersion
  if (input.table.roundId !== round.id || round.instrumentVersionId !== instrumentVersion.id) {
    throw new Error(`round ${round.id} does not belong to its table or instrument`)
  }
  return {
    cover: {
      formatVersion: deliveryFormatVersion,
      forbund: forbund.name,
      demo: forbund.demo,
      year: round.year,
      startsOn: round.startsOn,
      endsOn: round.endsOn,
      instrument: { key: definition.key, title: definition.title, label },
      policy: { version: policy.version, minimumGroup: policy.minimumGroup },
      number,
      programVersion,
    },
    forms: definition.forms.map((form) => deliveryForm(input, form)),
    codebook: codebookOf(definition),
  }
}
