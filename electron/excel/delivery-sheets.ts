import type { Delivery } from '../../shared/delivery/delivery'
import type { DeliveryAnswers } from '../../shared/delivery/delivery-answers'
import {
  breakdownLabels,
  codebookColumns,
  codeColumn,
  deliveryNotes,
  deliveryTexts,
  responseRateColumns,
  resultColumns,
  scaleKinds,
} from '../../shared/text/delivery'
import { figureTexts, scaleBasisLabel } from '../../shared/text/statistics'

export type CellValue = string | number | null

/** One table of the workbook before it is written. `percentColumns` count from 0 and hold proportions. */
export interface SheetContent {
  readonly name: string
  readonly columns: readonly { readonly title: string; readonly width: number }[]
  readonly percentColumns: readonly number[]
  readonly rows: readonly (readonly CellValue[])[]
}

/** One row per form, breakdown, group and question. A code that the question's scale lacks is left empty, not 0. */
export function resultSheet(delivery: Delivery): SheetContent {
  const codes = codesOf(delivery)
  const before = [24, 12, 26, 9, 60, 22, 8, 14].map((width, index) => ({ title: resultColumns.before[index] ?? '', width }))
  const after = [8, 12, 14, 14, 40].map((width, index) => ({ title: resultColumns.after[index] ?? '', width }))
  const rows = delivery.forms.flatMap((form) => {
    if (form.status === 'too-few') return []
    return form.groups.flatMap((group) =>
      group.answers.map((answers) => {
        const asked = delivery.codebook.find(({ question }) => question === answers.question)
        const place = [form.title, breakdownLabels[group.breakdown], group.label]
        const question = [
          asked?.number ?? null,
          asked?.text ?? null,
          answers.question,
          asked?.measure ?? null,
          asked?.scale.title ?? null,
        ]
        return [...place, ...question, ...countsOf(answers, codes, delivery.cover.policy.minimumGroup)]
      }),
    )
  })
  const columns = [...before, ...codes.map((code) => ({ title: codeColumn(code), width: 8 })), ...after]
  return { name: deliveryTexts.results, columns, percentColumns: [], rows }
}

function countsOf(answers: DeliveryAnswers, codes: readonly number[], limit: number): readonly CellValue[] {
  if (answers.status === 'withheld') return [...codes.map(() => null), null, null, null, null, deliveryNotes.withheld(limit)]
  const counts = codes.map((code) => answers.counts[code - 1] ?? null)
  return [...counts, answers.n, answers.blank, answers.unreadable, answers.notOnForm, null]
}

/** One row per form and group, and one for what is not shown and why. */
export function responseRateSheet(delivery: Delivery): SheetContent {
  const { minimumGroup } = delivery.cover.policy
  const rows = delivery.forms.flatMap((form): readonly (readonly CellValue[])[] => {
    if (form.status === 'too-few') return [noteRow(form.title, breakdownLabels.total, deliveryNotes.tooFew(form.limit))]
    const groups = form.groups.map(({ breakdown, label, members, rate, declined }) => {
      const notes = [
        ...(members.length > 1 ? [deliveryNotes.joined(minimumGroup)] : []),
        ...(rate.exceedsAsked ? [figureTexts.exceedsAsked] : []),
      ]
      const named = [form.title, breakdownLabels[breakdown], label, members.join(', ')]
      return [...named, rate.answered, rate.asked, declined, rate.value, notes.join(' ') || null]
    })
    const missing = form.notDivided.map(({ breakdown, limit }) =>
      noteRow(form.title, breakdownLabels[breakdown], deliveryNotes.notDivided(breakdown, limit)),
    )
    return [...groups, ...missing]
  })
  const widths = [24, 12, 26, 40, 8, 13, 12, 12, 60]
  const columns = widths.map((width, index) => ({ title: responseRateColumns[index] ?? '', width }))
  return { name: deliveryTexts.responseRates, columns, percentColumns: [7], rows }
}

function noteRow(form: string, breakdown: string, note: string): readonly CellValue[] {
  return [form, breakdown, null, null, null, null, null, null, note]
}

/** One row per question, with the label of each code. */
export function codebookSheet(delivery: Delivery): SheetContent {
  const codes = codesOf(delivery)
  const rows = delivery.codebook.map((asked) => [
    asked.formTitle,
    asked.answeredBy,
    asked.number,
    asked.text,
    asked.question,
    asked.measure,
    asked.theme,
    asked.scale.title,
    scaleKinds[asked.scale.kind],
    scaleBasisLabel(asked.scaleBasis),
    asked.scaleSource,
    ...codes.map((code) => asked.scale.codes.find((one) => one.code === code)?.label ?? null),
  ])
  const widths = [24, 36, 9, 60, 22, 8, 36, 14, 26, 18, 50]
  const columns = widths.map((width, index) => ({ title: codebookColumns[index] ?? '', width }))
  const labels = codes.map((code) => ({ title: codeColumn(code), width: 20 }))
  return { name: deliveryTexts.codebook, columns: [...columns, ...labels], percentColumns: [], rows }
}

/** The codes 1 to the highest of any question's scale: the columns that the sheets give to codes. */
function codesOf({ codebook }: Delivery): readonly number[] {
  const highest = Math.max(...codebook.flatMap(({ scale }) => scale.codes.map(({ code }) => code)))
  return Array.from({ length: highest }, (_, index) => index + 1)
}
