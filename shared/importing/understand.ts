import type { Form, InstrumentDefinition } from '../instrument/definition'
import { findForm, findQuestion, scaleOf } from '../instrument/lookup'
import {
  type Column,
  dateColumns,
  idColumns,
  insatsColumns,
  konColumn,
  mostlyReadable,
  toBeAsked,
  type Understood,
  yearOf,
} from './background-columns'
import { arePersonal, columnValues, haveZero, samplesOf, shareOfAnswers } from './column-values'
import { type WordingIndex, wordingIndex } from './header-match'
import { findHeaderRow } from './header-row'
import { headersOf } from './header-rows'
import { knownHeader } from './known-headers'
import { openTextColumns, perhapsOpenTexts } from './open-text-columns'
import type { ColumnRole, ColumnUnderstanding, SheetUnderstanding } from './plan'
import { type QuestionColumn, questionColumns } from './question-columns'
import type { SheetData } from './sheet'
import { type BodyRow, bodyOf } from './sheet-body'

const ignored: Understood = { role: { kind: 'ignored' }, certainty: 'certain' }
const personal: Understood = { role: { kind: 'personal' }, certainty: 'certain' }

/** With fewer readable cells than this, a column is something else than a question, whatever its header is like. */
const halfReadable = 0.5

/** What the user has said of the sheet: its form, and the row of its headers, from 1. */
export interface UnderstandingHints {
  readonly form?: string | null
  readonly headerRow?: number | null
}

/**
 * What a sheet seems to be before the user has looked at it: where its headers are, of which form it is, and what each
 * column holds. A column that is like a question without surely being one is `ignored` and `uncertain`, so that it is asked
 * about rather than guessed; so is one whose cells could be the answers to a question that no column has. A column of sentences
 * that nothing is known of is a suggestion for the form's open field. No two columns get
 * the same question, kön, insats, date or id. The form is null where none fits best, and then no column is a question. The
 * user's hints are obeyed. An empty sheet has no columns.
 */
export function understandSheet(
  sheet: SheetData,
  instrument: InstrumentDefinition,
  { form: formHint = null, headerRow: headerHint = null }: UnderstandingHints = {},
): SheetUnderstanding {
  const index = wordingIndex(instrument)
  const headerRow = headerHint ?? findHeaderRow(sheet, index).row
  const { rows } = bodyOf(sheet, headerRow, instrument, index)
  const columns = columnsOf(sheet, headerRow, rows, instrument, index, headerHint !== null)
  const headers = columns.map(({ header }) => header)
  const { form, columns: questions } = questionColumns(headers, instrument, index, formHint)
  const understood = new Map<number, Understood>()
  const add = (some: ReadonlyMap<number, Understood>) => {
    for (const [column, role] of some) understood.set(column, role)
  }
  const sure = new Set(
    [...questions.values()].flatMap((some) => (some.kind === 'question' && some.certainty === 'certain' ? [some.question] : [])),
  )
  for (const [column, question] of questions) understood.set(column, asQuestion(columns[column], question, sure, instrument))
  for (const column of columns) {
    if (!understood.has(column.column) && isPersonal(column)) understood.set(column.column, personal)
  }
  const others = columns.filter(({ column }) => !understood.has(column))
  add(konColumn(others, instrument))
  add(insatsColumns(others))
  add(dateColumns(others))
  add(idColumns(others, rows))
  if (form !== null) {
    const answered = findForm(instrument, form)
    add(openTextColumns(others, answered))
    add(perhapsQuestions(columns, understood, answered, instrument))
    add(perhapsOpenTexts(columns, understood, answered, instrument))
  }
  return {
    headerRow,
    form,
    year: yearOf(columns.find(({ column }) => understood.get(column)?.role.kind === 'date')),
    columns: columns.map((column) => described(column, understood.get(column.column) ?? ignored)),
    remembered: null,
  }
}

/** The columns of a sheet with their headers and what stands in the rows below. */
export function columnsOf(
  sheet: SheetData,
  headerRow: number,
  rows: readonly BodyRow[],
  instrument: InstrumentDefinition,
  index: WordingIndex,
  pointedOut = false,
): readonly Column[] {
  return headersOf(sheet, headerRow, instrument, index, pointedOut).map(({ text, borrowed }, column) => {
    return { column, header: text, borrowed, values: columnValues(rows, column), known: knownHeader(text) }
  })
}

/** Columns that nothing is known of, whose cells could be the answers to a question that no column has: its header may be reworded. */
function perhapsQuestions(
  columns: readonly Column[],
  understood: ReadonlyMap<number, Understood>,
  form: Form,
  instrument: InstrumentDefinition,
): ReadonlyMap<number, Understood> {
  const found = new Set([...understood.values()].map(({ role }) => (role.kind === 'question' ? role.question : null)))
  const absent = form.questions.filter(({ key }) => !found.has(key))
  const scales = new Set(absent.map((question) => scaleOf(instrument, question)))
  const open = columns.filter(({ column, known, values }) => !understood.has(column) && !known && values.length > 0)
  const like = open.filter(({ values }) => {
    return !haveZero(values) && [...scales].some((scale) => shareOfAnswers(values, scale) >= mostlyReadable)
  })
  return new Map(like.map(({ column }) => [column, toBeAsked]))
}

function described({ column, header, values }: Column, { role, certainty }: Understood): ColumnUnderstanding {
  return { column, header, role, certainty, samples: role.kind === 'personal' ? [] : samplesOf(values) }
}

function asQuestion(
  column: Column | undefined,
  question: QuestionColumn,
  sure: ReadonlySet<string>,
  instrument: InstrumentDefinition,
): Understood {
  if (!column) return toBeAsked
  const readable = (key: string): number => shareOfAnswers(column.values, scaleOf(instrument, findQuestion(instrument, key)))
  if (question.kind === 'open') return isComment(column, question.like, sure, readable) ? ignored : toBeAsked
  const role: ColumnRole = { kind: 'question', question: question.question }
  const share = readable(question.question)
  if (question.certainty === 'certain' && share >= mostlyReadable && !haveZero(column.values))
    return { role, certainty: 'certain' }
  return question.certainty === 'uncertain' && share < halfReadable ? toBeAsked : { role, certainty: 'uncertain' }
}

/**
 * Whether a column like a question is surely none and need not be asked about: the questions it is like have their own columns,
 * and its cells are no answers to them. Where they are, the same question may stand twice, once for each group.
 */
function isComment(
  { values }: Column,
  like: readonly string[],
  sure: ReadonlySet<string>,
  readable: (question: string) => number,
): boolean {
  return like.length > 0 && like.every((key) => sure.has(key) && (values.length === 0 || readable(key) < halfReadable))
}

/** What looks personal is, whatever its header; a header of personal data is believed whatever stands below it. */
function isPersonal({ known, values }: Column): boolean {
  return known?.kind === 'personal' || arePersonal(values)
}
