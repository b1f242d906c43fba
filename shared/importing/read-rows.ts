import type { InstrumentDefinition } from '../instrument/definition'
import { findForm, fitsScale } from '../instrument/lookup'
import type { Answer } from '../model/answer'
import { konWithoutQuestion } from '../model/kon'
import { konItem } from '../model/response'
import { cellAddress } from './address'
import { cellText, isBlankCell } from './cell-text'
import { wordingIndex } from './header-match'
import { insatsNames } from './insats-names'
import { lookUp } from './look-up'
import { tidy } from './normalise'
import { shownValue } from './parse-cell'
import type { ImportedRow, ImportObstacle, ImportPlan, ImportProblem, ImportReading } from './plan'
import { type Item, type PlanColumns, planColumns, planObstacles } from './plan-columns'
import { type DateOrder, dayOf, orderOf, readDate } from './read-date'
import type { CellValue, SheetData } from './sheet'
import { type BodyRow, bodyOf } from './sheet-body'

/** What is the same for every row of a reading. */
interface Context {
  readonly sheetName: string
  readonly columns: PlanColumns
  readonly dateOrder: DateOrder | null
  readonly plan: ImportPlan
}

/** A problem, and whether the user has said what it becomes. */
interface Found extends ImportProblem {
  readonly decided: boolean
}

/**
 * Reads the rows below the header row as responses to the plan's form. Wholly empty rows, further rows of headers and rows that
 * sum up the others are passed over; a row without an answer to any question is listed and not imported. A cell that
 * is no answer becomes what the plan says of that cell, of that content in its column or of the numbers outside the scale there,
 * in this order and if its scale has that, or else what its problem says. Without a column for kön every response is of a form
 * without it; a question without a column was not on the form. Nothing from a personal or ignored column is ever given on.
 * Where the plan itself is impossible (no question, one role twice) no row is read.
 */
export function readRows(sheet: SheetData, instrument: InstrumentDefinition, plan: ImportPlan): ImportReading {
  const form = findForm(instrument, plan.form)
  const columns = planColumns(plan, form, instrument)
  const absentQuestions = columns.items.filter(({ key, column }) => column === null && key !== konItem).map(({ key }) => key)
  const impossible = planObstacles(plan, form)
  if (impossible.length > 0) return { ...nothing, obstacles: impossible, absentQuestions }
  const body = bodyOf(sheet, plan.headerRow, instrument, wordingIndex(instrument))
  const context: Context = { sheetName: sheet.name, columns, dateOrder: orderOfDates(body.rows, columns.date), plan }
  const rows: ImportedRow[] = []
  const problems: Found[] = []
  const rowsWithoutAnswers: number[] = []
  const insatsName = insatsNames()
  for (const { row, cells } of body.rows) {
    const found: Found[] = []
    const answers = answersOf(cells, row, context, found)
    const answeredOn = dayAnswered(cells, row, context, found)
    if (form.questions.every(({ key }) => answers[key] === 'blank' || answers[key] === 'not-on-form')) {
      rowsWithoutAnswers.push(row)
      // It may be without answers only by what was decided about its cells, which can be decided otherwise.
      if (found.some(isAboutQuestion)) problems.push(...found)
      continue
    }
    const insats = columns.insats === null ? null : insatsName(cellText(cells[columns.insats]))
    rows.push({ row, sourceId: sourceId(cells, columns), insats, answeredOn, answers, openTexts: openTexts(cells, columns) })
    problems.push(...found)
  }
  return {
    rows,
    problems: problems.map(({ decided, ...problem }) => problem),
    obstacles: obstaclesIn(rows, problems),
    rowsWithoutAnswers,
    summaryRows: body.summaryRows,
    otherHeaderRows: body.otherHeaderRows,
    absentQuestions,
  }
}

function isAboutQuestion({ item }: ImportProblem): boolean {
  return item !== null && item !== konItem
}

const nothing = { rows: [], problems: [], rowsWithoutAnswers: [], summaryRows: [], otherHeaderRows: [] }

function obstaclesIn(rows: readonly ImportedRow[], problems: readonly Found[]): readonly ImportObstacle[] {
  if (rows.length === 0) return [{ kind: 'no-rows' }]
  const open = problems.filter(({ kind, decided }) => kind === 'outside-scale' && !decided).map(({ column }) => column)
  const columns = [...new Set(open)].sort((one, other) => one - other)
  return columns.length > 0 ? [{ kind: 'outside-scale-undecided', columns }] : []
}

function answersOf(
  cells: readonly CellValue[],
  row: number,
  context: Context,
  problems: Found[],
): Readonly<Record<string, Answer>> {
  const answers: Record<string, Answer> = {}
  for (const item of context.columns.items) {
    const { key, column, read } = item
    if (column === null) {
      answers[key] = key === konItem ? konWithoutQuestion : 'not-on-form'
      continue
    }
    const { answer, problem: kind } = read(cells[column])
    answers[key] = answer
    if (kind === null) continue
    const cell = cellAddress(context.sheetName, column, row)
    const value = shownValue(cells[column])
    const alike = decidedForAll(item, column, kind, value, context.plan)
    const alone = fitting(item, lookUp(context.plan.resolutions, cell))
    const becomes = alike ?? answer
    answers[key] = alone ?? becomes
    problems.push({ cell, kind, value, column, item: key, becomes, decided: (alone ?? alike) !== undefined })
  }
  return answers
}

/** What the plan says of all cells of a column with this content. */
function decidedForAll(
  item: Item,
  column: number,
  kind: ImportProblem['kind'],
  value: string,
  { valueAnswers, outsideScale }: ImportPlan,
): Answer | undefined {
  const ofValue = fitting(item, lookUp(lookUp(valueAnswers, String(column)) ?? {}, value))
  return ofValue ?? (kind === 'outside-scale' ? lookUp(outsideScale, String(column)) : undefined)
}

function fitting({ scale }: Item, answer: Answer | undefined): Answer | undefined {
  return answer !== undefined && fitsScale(scale, answer) ? answer : undefined
}

function sourceId(cells: readonly CellValue[], { responseId }: PlanColumns): string | null {
  return responseId === null ? null : tidy(cellText(cells[responseId])) || null
}

function openTexts(cells: readonly CellValue[], columns: PlanColumns): Readonly<Record<string, string>> {
  const texts: Record<string, string> = {}
  for (const { field, column } of columns.openTexts) {
    if (!isBlankCell(cells[column])) texts[field] = cellText(cells[column]).replace(/\r\n?/gu, '\n').trim()
  }
  return texts
}

function orderOfDates(rows: readonly BodyRow[], column: number | null): DateOrder | null {
  return column === null ? null : orderOf(rows.map(({ cells }) => readDate(cells[column])))
}

function dayAnswered(cells: readonly CellValue[], row: number, context: Context, problems: Found[]): string | null {
  const column = context.columns.date
  if (column === null || isBlankCell(cells[column])) return null
  const day = dayOf(readDate(cells[column]), context.dateOrder)
  if (day === null) {
    const cell = cellAddress(context.sheetName, column, row)
    const value = shownValue(cells[column])
    problems.push({ cell, kind: 'unknown-date', value, column, item: null, becomes: 'blank', decided: true })
  }
  return day
}
