import type { DisclosurePolicy } from '../disclosure/policy'
import type { FrequencyTable } from '../frequency/frequency-table'
import type { InstrumentVersion } from '../instrument/version'
import type { Forbund } from '../model/forbund'
import type { Insats } from '../model/insats'
import type { ResponseAccounting } from '../model/response-accounting'
import type { Round } from '../model/round'
import type { DeliveryChoices } from './delivery-choices'

/** All that a delivery is made of: one round's counts, never its responses. */
export interface DeliveryInput {
  readonly forbund: Forbund
  readonly round: Round
  readonly instrumentVersion: InstrumentVersion
  readonly table: FrequencyTable
  readonly accounting: readonly ResponseAccounting[]
  readonly insatser: readonly Insats[]
  readonly policy: DisclosurePolicy
  readonly choices: DeliveryChoices
  /** The how many-th delivery of the round this is, from 1. */
  readonly number: number
  readonly programVersion: string
}
