import { sumOf } from '../model/sum-of'
import { type BarColumns, type BarRow, columnChoices, type RowTexts, rowHeights, rowTexts } from './bar-columns'
import type { Box } from './boxes'
import type { SvgNode } from './drawing'
import { type Pen, textLines } from './pen'

/** Rows under a head of their own, such as a key to their colours; the head is as high as it needs in these columns. */
export interface BarSection<Row extends BarRow> {
  readonly rows: readonly Row[]
  readonly headHeight: (columns: BarColumns) => number
}

/** A row in its place: where its bar is to be drawn, and its texts. */
export interface PlacedRow<Row extends BarRow> {
  readonly row: Row
  readonly bar: Box
  readonly texts: readonly SvgNode[]
}

export interface PlacedSection<Row extends BarRow> {
  readonly top: number
  readonly rows: readonly PlacedRow<Row>[]
}

export interface PlacedRows<Row extends BarRow> {
  readonly columns: BarColumns
  readonly sections: readonly PlacedSection<Row>[]
  /** Where the last row ends: above `height` where there is more room than the rows take. */
  readonly bottom: number
  readonly height: number
}

/** How thick bars are and how far rows are from each other, in font sizes, where room is short and where there is plenty. */
const tight = { thickness: 1.5, gap: 0.4, sectionGap: 1 }
const roomy = { thickness: 2.8, gap: 2.4, sectionGap: 3.2 }
/** Where on the way from tight to roomy a drawing is that may be as high as it likes. */
const ordinary = 0.3

/** Over the first row and under the last, in font sizes: the line in the middle of a bar is longer than the bar is thick. */
const edge = 0.25

type Spacing = typeof tight

interface Plan<Row extends BarRow> {
  readonly columns: BarColumns
  readonly sections: readonly {
    readonly head: number
    readonly rows: readonly { readonly row: Row; readonly texts: RowTexts }[]
  }[]
}

/** The rows of all sections under each other. With a height they share the room that there is; they never take less than they need. */
export function placeRows<Row extends BarRow>(
  pen: Pen,
  sections: readonly BarSection<Row>[],
  width: number,
  height: number | undefined,
): PlacedRows<Row> {
  const rows = sections.flatMap((section) => section.rows)
  const plans = columnChoices(pen, rows, width).map(
    (columns): Plan<Row> => ({
      columns,
      sections: sections.map((section) => ({
        head: section.headHeight(columns),
        rows: section.rows.map((row) => ({ row, texts: rowTexts(pen, columns, row) })),
      })),
    }),
  )
  const least = (plan: Plan<Row>) => heightOf(pen, plan, tight)
  const lowest = plans.reduce((low, plan) => (least(plan) < least(low) ? plan : low))
  const plan = height === undefined ? plans[0] : plans.find((candidate) => least(candidate) <= height)
  return placed(pen, plan ?? lowest, height)
}

function placed<Row extends BarRow>(pen: Pen, plan: Plan<Row>, height: number | undefined): PlacedRows<Row> {
  const spacing = spacingFor(pen, plan, height)
  const needed = heightOf(pen, plan, spacing)
  const whole = Math.max(needed, height ?? 0)
  let top = (whole - needed) / 2 + edge * pen.fontSize
  const sections = plan.sections.map(({ head, rows }): PlacedSection<Row> => {
    const start = top
    top += head
    const inPlace = rows.map(({ row, texts }, index) => {
      if (index > 0) top += spacing.gap * pen.fontSize
      const rowTop = top
      top += rowHeights(pen, plan.columns, texts, spacing.thickness * pen.fontSize).whole
      return placedRow(pen, plan.columns, row, texts, rowTop, spacing)
    })
    top += spacing.sectionGap * pen.fontSize
    return { top: start, rows: inPlace }
  })
  return { columns: plan.columns, sections, bottom: (whole + needed) / 2, height: whole }
}

/** As much air as the height has room for, the same everywhere. */
function spacingFor<Row extends BarRow>(pen: Pen, plan: Plan<Row>, height: number | undefined): Spacing {
  if (height === undefined) return between(ordinary)
  const steps = Array.from({ length: 41 }, (_, index) => between(1 - index / 40))
  return steps.find((spacing) => heightOf(pen, plan, spacing) <= height) ?? tight
}

function between(part: number): Spacing {
  const mixed = (name: keyof Spacing) => tight[name] + part * (roomy[name] - tight[name])
  return { thickness: mixed('thickness'), gap: mixed('gap'), sectionGap: mixed('sectionGap') }
}

function heightOf<Row extends BarRow>(pen: Pen, { columns, sections }: Plan<Row>, spacing: Spacing): number {
  const inSections = sections.map(({ head, rows }) => {
    const heights = rows.map(({ texts }) => rowHeights(pen, columns, texts, spacing.thickness * pen.fontSize).whole)
    return head + sumOf(heights) + Math.max(0, rows.length - 1) * spacing.gap * pen.fontSize
  })
  return sumOf(inSections) + (Math.max(0, sections.length - 1) * spacing.sectionGap + 2 * edge) * pen.fontSize
}

function placedRow<Row extends BarRow>(
  pen: Pen,
  columns: BarColumns,
  row: Row,
  texts: RowTexts,
  top: number,
  spacing: Spacing,
): PlacedRow<Row> {
  const thickness = spacing.thickness * pen.fontSize
  const heights = rowHeights(pen, columns, texts, thickness)
  const { ink, quietInk } = pen.colours
  const labelMiddle = columns.labelBeside ? top + heights.whole / 2 : top + heights.label / 2
  const barTop = columns.labelBeside ? top + (heights.whole - heights.bar) / 2 : top + heights.label + heights.gap
  const middle = columns.figure ? barTop + heights.bar / 2 : barTop + thickness / 2
  const figureAt = columns.figure
    ? { x: columns.figure.left, y: middle }
    : { x: columns.bar.left, y: barTop + heights.bar - heights.figure / 2 }
  const remarkAt = { x: columns.remark.left, y: barTop + heights.bar / 2 }
  const { left, width } = columns.bar
  return {
    row,
    bar: { left, right: left + width, top: middle - thickness / 2, bottom: middle + thickness / 2 },
    texts: [
      ...textLines(pen, texts.label, { x: columns.label.left, y: labelMiddle }, { fill: ink }),
      ...textLines(pen, texts.figure, figureAt, { fill: ink, weight: 600 }),
      ...textLines(pen, texts.remark, remarkAt, { fill: quietInk }),
    ],
  }
}
