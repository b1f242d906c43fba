import type { Form } from '../../instrument/definition'
import type { ReferenceValue, Statistic } from '../../model/target'
import { listWords } from '../../text/format'
import { levelText, referenceTexts } from '../../text/targets'
import type { ReferenceLine } from './report-chart'

/** What one of the others has had for one form: a published figure a year, in order of time. */
export interface FormReferences {
  readonly form: Form
  readonly name: string
  /** At least one. */
  readonly values: readonly ReferenceValue[]
}

/** What others have had for a measure, by the forms that are shown (in their order) and by name. */
export function formReferences(
  references: readonly ReferenceValue[],
  measure: string,
  forms: readonly Form[],
  statistic: Statistic,
): readonly FormReferences[] {
  const suitable = references.filter((reference) => reference.measure === measure && reference.statistic === statistic)
  return forms.flatMap((form) => {
    const own = suitable.filter((reference) => reference.form === form.key)
    const names = [...new Set(own.map(({ name }) => name))].sort((a, b) => a.localeCompare(b, 'sv'))
    return names.map((name) => {
      const values = own.filter((reference) => reference.name === name).sort((a, b) => a.year - b.year)
      return { form, name, values }
    })
  })
}

/**
 * The same as a chart draws it: a line for each of the others and form, never joined to the förbund's own. In per cent for a
 * share. The form is named where there are several.
 */
export function referenceLines(
  references: readonly ReferenceValue[],
  measure: string,
  forms: readonly Form[],
  statistic: Statistic,
): readonly ReferenceLine[] {
  return formReferences(references, measure, forms, statistic).map(({ form, name, values }) => ({
    id: `${form.key} ${name}`,
    label: labelOf(form, name, forms),
    points: values.map(({ year, value }) => ({
      year,
      value: statistic === 'mean' ? value : 100 * value,
      text: levelText(statistic, value),
    })),
  }))
}

/** What stands in words beside those lines: whose they are, their figures and where these were published. */
export function referenceNotes(
  references: readonly ReferenceValue[],
  measure: string,
  forms: readonly Form[],
  statistic: Statistic,
): readonly string[] {
  return referenceSentences(formReferences(references, measure, forms, statistic), forms, statistic)
}

/** The same for what has been found for the forms that are shown. */
export function referenceSentences(
  found: readonly FormReferences[],
  forms: readonly Form[],
  statistic: Statistic,
): readonly string[] {
  return found.flatMap(({ form, name, values }) =>
    [...new Set(values.map(({ source }) => source))].map((source) => {
      const figures = values
        .filter((value) => value.source === source)
        .map(({ year, value }) => referenceTexts.figureOfYear(year, levelText(statistic, value)))
      return referenceTexts.note(labelOf(form, name, forms), listWords(figures, 'och'), source)
    }),
  )
}

function labelOf(form: Form, name: string, forms: readonly Form[]): string {
  return forms.length > 1 ? referenceTexts.forForm(name, form.title) : name
}

/** The years of a chart with those that only others have a figure for. */
export function yearsWith(years: readonly number[], lines: readonly ReferenceLine[]): readonly number[] {
  const all = [...years, ...lines.flatMap(({ points }) => points.map(({ year }) => year))]
  return [...new Set(all)].sort((a, b) => a - b)
}
