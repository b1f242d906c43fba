import type { Form, InstrumentDefinition, Scale } from '../instrument/definition'
import { findForm, findScale, fitsScale, konScale, scaleOf } from '../instrument/lookup'
import type { Answer } from '../model/answer'
import { konWithoutQuestion } from '../model/kon'
import { konItem } from '../model/response'
import { cellAddress } from './address'
import { cellText, isBlankCell } from './cell-text'
import { insatsNames } from './insats-names'
import { answerReader, type CellReading, shownValue } from './parse-cell'
import type { ColumnRole, ImportedRow, ImportObstacle, ImportPlan, ImportProblem, ImportReading } from './plan'
import { type DateOrder, dayOf, orderOf, readDate } from './read-date'
import type { CellValue, SheetData } from './sheet'

/** Kön or a question, and the column that answers it, if any does. */
interface Item {
  readonly key: string
  readonly column: number | null
  readonly scale: Scale
  readonly read: (cell: CellValue | undefined) => CellReading
}

interface Columns {
  readonly items: readonly Item[]
  readonly insats: number | null
  readonly date: number | null
}

/** What is the same for every row of a reading. */
interface Context {
  readonly sheetName: string
  readonly columns: Columns
  readonly dateOrder: DateOrder | null
  readonly resolutions: ImportPlan['resolutions']
}

/**
 * Reads the rows below the header row as responses to the plan's form. Wholly empty rows are passed over; a row without
 * anything in the columns of questions is listed and not imported. A cell that is no answer becomes what the plan's
 * resolutions say (if its scale has that), or else what its problem says. Without a column for kön every response is of a form without it;
 * a question without a column was not on the form. Nothing from a personal or ignored column is ever given on.
 * Where the plan itself is impossible (no question, one role twice) no row is read.
 */
export function readRows(sheet: SheetData, instrument: InstrumentDefinition, plan: ImportPlan): ImportReading {
  const form = findForm(instrument, plan.form)
  const columns = columnsOf(plan, form, instrument)
  const absentQuestions = columns.items.filter(({ key, column }) => column === null && key !== konItem).map(({ key }) => key)
  const obstacles = obstaclesOf(plan, form)
  if (obstacles.length > 0) return { rows: [], problems: [], obstacles, rowsWithoutAnswers: [], absentQuestions }
  const dateOrder = orderOfDates(sheet, plan.headerRow, columns.date)
  const context: Context = { sheetName: sheet.name, columns, dateOrder, resolutions: plan.resolutions }
  const rows: ImportedRow[] = []
  const problems: ImportProblem[] = []
  const rowsWithoutAnswers: number[] = []
  const insatsName = insatsNames()
  for (const [index, cells] of sheet.rows.entries()) {
    if (index < plan.headerRow || cells.every(isBlankCell)) continue
    const found: ImportProblem[] = []
    const answers = answersOf(cells, index + 1, context, found)
    const answeredOn = dayAnswered(cells, index + 1, context, found)
    if (form.questions.every(({ key }) => answers[key] === 'blank' || answers[key] === 'not-on-form')) {
      rowsWithoutAnswers.push(index + 1)
      continue
    }
    const insats = columns.insats === null ? null : insatsName(cellText(cells[columns.insats]))
    rows.push({ row: index + 1, insats, answeredOn, answers })
    problems.push(...found)
  }
  return { rows, problems, obstacles: rows.length > 0 ? [] : [{ kind: 'no-rows' }], rowsWithoutAnswers, absentQuestions }
}

function columnsOf(plan: ImportPlan, form: Form, instrument: InstrumentDefinition): Columns {
  const columnOf = (wanted: ColumnRole): number | null => {
    const column = plan.roles.findIndex((role) => sameRole(role, wanted))
    return column < 0 ? null : column
  }
  const item = (key: string, role: ColumnRole, scale: Scale): Item => ({
    key,
    column: columnOf(role),
    scale,
    read: answerReader(scale),
  })
  const questions = form.questions.map((question) =>
    item(question.key, { kind: 'question', question: question.key }, scaleOf(instrument, question)),
  )
  return {
    items: [item(konItem, { kind: 'kon' }, findScale(instrument, konScale)), ...questions],
    insats: columnOf({ kind: 'insats' }),
    date: columnOf({ kind: 'date' }),
  }
}

function obstaclesOf(plan: ImportPlan, form: Form): readonly ImportObstacle[] {
  const obstacles: ImportObstacle[] = []
  const questions = new Set(form.questions.map(({ key }) => key))
  if (!plan.roles.some((role) => role.kind === 'question' && questions.has(role.question)))
    obstacles.push({ kind: 'no-question-column' })
  for (const [index, role] of plan.roles.entries()) {
    if (role.kind === 'ignored' || role.kind === 'personal') continue
    const columns = [...plan.roles.keys()].filter((column) => sameRole(plan.roles[column], role))
    if (columns.length > 1 && columns[0] === index) obstacles.push({ kind: 'same-role-twice', role, columns })
  }
  return obstacles
}

function sameRole(one: ColumnRole | undefined, other: ColumnRole): boolean {
  if (one?.kind === 'question' && other.kind === 'question') return one.question === other.question
  return one?.kind === other.kind
}

function answersOf(
  cells: readonly CellValue[],
  row: number,
  context: Context,
  problems: ImportProblem[],
): Readonly<Record<string, Answer>> {
  const answers: Record<string, Answer> = {}
  for (const { key, column, scale, read } of context.columns.items) {
    if (column === null) {
      answers[key] = key === konItem ? konWithoutQuestion : 'not-on-form'
      continue
    }
    const { answer, problem } = read(cells[column])
    answers[key] = answer
    if (problem === null) continue
    const cell = cellAddress(context.sheetName, column, row)
    problems.push({ cell, kind: problem, value: shownValue(cells[column]), column, item: key, becomes: answer })
    const resolved = Object.hasOwn(context.resolutions, cell) ? context.resolutions[cell] : undefined
    if (resolved !== undefined && fitsScale(scale, resolved)) answers[key] = resolved
  }
  return answers
}

function orderOfDates(sheet: SheetData, headerRow: number, column: number | null): DateOrder | null {
  return column === null ? null : orderOf(sheet.rows.slice(headerRow).map((cells) => readDate(cells[column])))
}

function dayAnswered(cells: readonly CellValue[], row: number, context: Context, problems: ImportProblem[]): string | null {
  const column = context.columns.date
  if (column === null || isBlankCell(cells[column])) return null
  const day = dayOf(readDate(cells[column]), context.dateOrder)
  if (day === null) {
    const cell = cellAddress(context.sheetName, column, row)
    problems.push({ cell, kind: 'unknown-date', value: shownValue(cells[column]), column, item: null, becomes: 'blank' })
  }
  return day
}
