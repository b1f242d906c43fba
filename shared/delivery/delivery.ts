import { type Codebook, codebookOf } from './codebook'
import { type DeliveryForm, deliveryForm } from './delivery-form'
import type { DeliveryInput } from './delivery-input'
import type { PackageCover } from './package/package-content'
import { packageFormatVersion } from './package/package-format'

/**
 * Exactly what leaves the förbund, as data: counts per group, and what the codes mean. It has no place for open
 * text, for single responses, or for insats and kön at once. The same input gives the same delivery.
 */
export interface Delivery {
  readonly cover: PackageCover
  readonly forms: readonly DeliveryForm[]
  readonly codebook: Codebook
}

/** The delivery of a round. Throws where the round does not belong to its table or instrument. */
export function buildDelivery(input: DeliveryInput): Delivery {
  const { forbund, round, instrumentVersion, policy, number, programVersion } = input
  const { definition, label } = instrumentVersion
  if (input.table.roundId !== round.id || round.instrumentVersionId !== instrumentVersion.id) {
    throw new Error(`round ${round.id} does not belong to its table or instrument`)
  }
  return {
    cover: {
      formatVersion: packageFormatVersion,
      level: { kind: 'forbund', name: forbund.name },
      demo: forbund.demo,
      year: round.year,
      startsOn: round.startsOn,
      endsOn: round.endsOn,
      instrument: { key: definition.key, title: definition.title, label },
      policy,
      number,
      programVersion,
      sources: [],
    },
    forms: definition.forms.map((form) => deliveryForm(input, form)),
    codebook: codebookOf(definition),
  }
}
