import type { ReferenceValue, Statistic } from '../../../shared/model/target'
import type { AskedMeasure, MeasureAsked } from '../../../shared/report/asked-measures'
import { figureBounds, suitableStatistics } from '../../../shared/report/suitable-statistics'
import { targetTexts, referenceTexts as texts, typedLevel } from '../../../shared/text/targets'
import { readFigure, readYear } from './targets-figure'

/** What stands in the fields of a jämförelse, as typed and chosen. */
export interface ReferenceFields {
  readonly name: string
  readonly measure: string | null
  readonly form: string | null
  readonly statistic: Statistic | null
  readonly year: string
  readonly value: string
  readonly source: string
}

export type ReferenceFieldErrors = Partial<Record<keyof ReferenceFields, string>>

export function referenceFields({ value, year, ...reference }: ReferenceValue): ReferenceFields {
  return { ...reference, year: String(year), value: typedLevel(reference.statistic, value) }
}

/** How the forms that ask a measure ask it: each form once, as it last did. */
export function formsAsking(measure: MeasureAsked | undefined): readonly AskedMeasure[] {
  const asked = measure?.asked ?? []
  return asked.filter(({ form }, index) => asked.findIndex((other) => other.form.key === form.key) === index)
}

/** The fields with another measure or form; what no longer fits is left, and the only choice is made. */
export function withPlace(
  fields: ReferenceFields,
  chosen: Partial<Pick<ReferenceFields, 'measure' | 'form'>>,
  measures: readonly MeasureAsked[],
): ReferenceFields {
  const changed = { ...fields, ...chosen }
  const forms = formsAsking(measures.find(({ measure }) => measure === changed.measure))
  const kept = forms.find(({ form }) => form.key === changed.form) ?? (forms.length === 1 ? forms[0] : undefined)
  const suitable = kept ? suitableStatistics([kept.scale]) : []
  const fits = changed.statistic !== null && suitable.includes(changed.statistic)
  return { ...changed, form: kept?.form.key ?? null, statistic: fits ? changed.statistic : (suitable[0] ?? null) }
}

/** The jämförelse that the fields say, or what is wrong in them, by field. */
export function readReference(
  fields: ReferenceFields,
  measures: readonly MeasureAsked[],
): { readonly read: ReferenceValue } | { readonly errors: ReferenceFieldErrors } {
  const { measure, form, statistic } = fields
  const asked = formsAsking(measures.find((one) => one.measure === measure)).find((one) => one.form.key === form)
  const bounds = asked && statistic && figureBounds(statistic, [asked.scale])
  const [name, source] = [fields.name.trim(), fields.source.trim()]
  const year = readYear(fields.year)
  const value = bounds && statistic ? readFigure(fields.value, statistic, bounds) : null
  if (name && source && measure && form && statistic && 'value' in year && value && 'value' in value) {
    return { read: { name, source, measure, form, statistic, year: year.value, value: value.value } }
  }
  return {
    errors: {
      ...(!name && { name: texts.nameMissing }),
      ...(!measure && { measure: texts.chooseMeasure }),
      ...(measure && !form && { form: texts.chooseForm }),
      ...(form && !statistic && { statistic: targetTexts.chooseStatistic }),
      ...('problem' in year && { year: year.problem }),
      ...(value && 'problem' in value && { value: value.problem }),
      ...(!source && { source: texts.sourceMissing }),
    },
  }
}
