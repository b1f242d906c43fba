import type { ShownRound } from '../../../shared/report/shown/shown-round'
import type { RateRow } from './rate-rows'

/** A row for each form that is shown, followed by its insatser where it is divided by them. */
export function keptRateRows({ forms }: ShownRound): readonly RateRow[] {
  return forms.flatMap((own): readonly RateRow[] => {
    if (own.status !== 'shown') return []
    const { form, total, insats } = own
    const parts = insats.groups.length > 1 ? insats.groups : []
    return [
      { key: form.key, name: form.title, isPart: false, rate: total.rate, declined: total.declined },
      ...parts.map(({ key, label, rate, declined }) => ({
        key: `${form.key}/${key}`,
        name: label,
        isPart: true,
        rate,
        declined,
      })),
    ]
  })
}
