import { type FormPart, formParts } from '../frequency/form-parts'
import type { RespondentTable } from '../frequency/frequency-table'
import type { InstrumentDefinition } from '../instrument/definition'
import type { InsatsId } from '../model/id'
import type { Insats } from '../model/insats'
import type { ResponseAccounting } from '../model/response-accounting'
import { type ResponseRate, responseRate } from '../statistics/response-rate'
import { sumKnown } from '../statistics/sum-known'

/** Svar and tackat nej, with answered and asked in `rate`. Counts that were not given are null. */
export interface ResponseRateRow {
  readonly rate: ResponseRate
  readonly declined: number | null
}

/** One form in one insats; `insatsId` null is without insats. */
export interface InsatsResponseRate extends ResponseRateRow {
  readonly insatsId: InsatsId | null
}

/** One form: its insatser (see formParts) and all of them together. A form that nobody was asked about has no parts. */
export interface FormResponseRates {
  readonly form: string
  readonly parts: readonly InsatsResponseRate[]
  readonly total: ResponseRateRow
}

/**
 * How many answered, were asked and declined, per form and insats. The total's number asked is not known as
 * soon as one part's is not: a partial sum would give a rate that is too high.
 */
export function responseRates(
  table: RespondentTable,
  accounting: readonly ResponseAccounting[],
  instrument: InstrumentDefinition,
  insatser: readonly Insats[],
): readonly FormResponseRates[] {
  return instrument.forms.map(({ key: form }) => {
    const parts = formParts(table, accounting, form, insatser)
    return { form, parts: parts.map((part) => ({ insatsId: part.insatsId, ...rowOf([part]) })), total: rowOf(parts) }
  })
}

/**
 * How many were asked in all the given rows together; null where one of them was not given, or there is none.
 * An insats that has no row cannot be missed here: where responses are at hand, use responseRates.
 */
export function totalAsked(accounting: readonly ResponseAccounting[]): number | null {
  return sumKnown(accounting.map(({ asked }) => asked))
}

function rowOf(parts: readonly FormPart[]): ResponseRateRow {
  const answered = parts.reduce((sum, part) => sum + part.answered, 0)
  return {
    rate: responseRate(answered, sumKnown(parts.map(({ asked }) => asked))),
    declined: sumKnown(parts.map(({ declined }) => declined)),
  }
}
