import type { FrequencyTable } from '../frequency/frequency-table'
import type { InstrumentDefinition } from '../instrument/definition'
import type { Insats } from '../model/insats'
import type { ResponseAccounting } from '../model/response-accounting'
import { responseRates } from './response-rates'

/** How many were asked to answer each form; null where that is not known, or not for the whole of what is counted. */
export type AskedByForm = Readonly<Record<string, number | null>>

/** Nobody's number is known: it never is for women and men apart. */
export const askedUnknown: AskedByForm = {}

/**
 * How many were asked to answer each form in the part of the förbund that `table` counts; `accounting` has the rows of that part
 * only. Not known as soon as one of its insatser lacks the number.
 */
export function askedByForm(
  table: FrequencyTable,
  accounting: readonly ResponseAccounting[],
  instrument: InstrumentDefinition,
  insatser: readonly Insats[],
): AskedByForm {
  const rates = responseRates(table, accounting, instrument, insatser)
  return Object.fromEntries(rates.map(({ form, total }) => [form, total.rate.asked]))
}
