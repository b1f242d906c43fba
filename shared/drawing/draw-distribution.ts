import type { DistributionBody, DistributionRow } from '../report/chart/report-chart'
import type { QuestionSummary } from '../report/question-summary'
import { listWords } from '../text/format'
import { shareTexts } from '../text/results'
import { figureTexts } from '../text/statistics'
import type { BarColumns, BarRow } from './bar-columns'
import { barNodes } from './bar-nodes'
import { placeRows } from './bar-rows'
import { answerParts, commonReach, missingWidth } from './bar-segments'
import type { DrawnBody } from './drawing'
import { hatchNodes } from './hatch'
import { type KeyEntry, layKey } from './key'
import { outlineNode, type Pen, rectNode } from './pen'
import { rowsByBoxes } from './rows-by-boxes'

interface SummaryRow extends BarRow {
  readonly summary: QuestionSummary | null
}

/** Rows under the key that explains them, to the boxes of the example. */
interface Section {
  readonly example: QuestionSummary | null
  readonly rows: readonly SummaryRow[]
}

/** Between a key and its bars, in font sizes. */
const underKey = 0.5

/** How answers are spread: a bar a row, all to the same measure, under a key to their boxes. */
export function drawDistribution(pen: Pen, { rows }: DistributionBody, width: number, height: number | undefined): DrawnBody {
  const reach = commonReach(rows.flatMap(({ summary }) => (summary ? [summary] : [])))
  const sections = sectionsOf(rows)
  const keys = (columns: BarColumns) => keysInColumns(pen, sections, columns, width)
  const placed = placeRows(
    pen,
    sections.map((section, index) => ({ rows: section.rows, headHeight: (columns) => keys(columns)[index]?.height ?? 0 })),
    width,
    height,
  )
  const inPlace = keys(placed.columns)
  const nodes = placed.sections.flatMap(({ top, rows }, index) => [
    ...(inPlace[index]?.draw(top) ?? []),
    ...rows.flatMap(({ row, bar, texts }) => [...texts, ...(row.summary ? barNodes(pen, row.summary, reach, bar) : [])]),
  ])
  return { height: placed.height, nodes }
}

/** Rows without any answers are a section of their own, without a key. */
function sectionsOf(rows: readonly DistributionRow[]): readonly Section[] {
  const groups = rowsByBoxes(rows)
  const sections = groups.length > 0 ? groups : [{ example: null, rows }]
  return sections.map((section) => ({ example: section.example, rows: section.rows.map(summaryRow) }))
}

function summaryRow({ label, summary, figure, remark }: DistributionRow): SummaryRow {
  return { label, summary, figure, remark: summary ? null : remark }
}

/** Keys stand over the bars where all have room there in as few rows as over everything. */
function keysInColumns(pen: Pen, sections: readonly Section[], columns: BarColumns, width: number) {
  const inRoom = (room: number) =>
    sections.map(({ example, rows }) => {
      const missing = rows.some(({ summary }) => summary !== null && missingWidth(summary) > 0)
      return layKey(pen, example ? boxEntries(pen, example) : [], missing ? [missingEntry(pen)] : [], room)
    })
  const [beside, whole] = [inRoom(width - columns.bar.left), inRoom(width)]
  const asFew = beside.every(({ height }, index) => height <= (whole[index]?.height ?? 0))
  const [keys, left] = asFew ? [beside, columns.bar.left] : [whole, 0]
  return keys.map(({ height, draw }) => ({
    height: height > 0 ? height + underKey * pen.fontSize : 0,
    draw: (top: number) => draw(left, top),
  }))
}

function boxEntries(pen: Pen, example: QuestionSummary): readonly KeyEntry[] {
  return answerParts(example).map(({ category, colour }) => ({
    text: shareTexts.category(category),
    sign: (place) => [rectNode(place, colour), outlineNode(place, pen.colours.controlLine, 1)],
  }))
}

function missingEntry(pen: Pen): KeyEntry {
  return { text: listWords([figureTexts.blank, figureTexts.unreadable], 'eller'), sign: (place) => hatchNodes(pen, place) }
}
