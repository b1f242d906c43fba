import type { InstrumentDefinition } from '../../../shared/instrument/definition'
import { findForm } from '../../../shared/instrument/lookup'
import type { Insats } from '../../../shared/model/insats'
import type { FormResponseRates, ResponseRateRow } from '../../../shared/report/response-rates'
import { commonTexts } from '../../../shared/text/common'

/** A row of the overview's table: a form, or a form in one insats. */
export interface RateRow extends ResponseRateRow {
  readonly key: string
  readonly name: string
  readonly isPart: boolean
}

/** A row for each form, followed by its insatser where it is split by any. */
export function rateRows(
  rates: readonly FormResponseRates[],
  instrument: InstrumentDefinition,
  insatser: readonly Insats[],
): readonly RateRow[] {
  const nameOf = (insatsId: Insats['id'] | null) => insatser.find(({ id }) => id === insatsId)?.name ?? commonTexts.withoutInsats
  return rates.flatMap(({ form, parts, total }) => [
    { key: form, name: findForm(instrument, form).title, isPart: false, ...total },
    ...(parts.some(({ insatsId }) => insatsId !== null)
      ? parts.map((part) => ({ key: `${form}/${part.insatsId}`, name: nameOf(part.insatsId), isPart: true, ...part }))
      : []),
  ])
}
