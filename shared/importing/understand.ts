import type { InstrumentDefinition } from '../instrument/definition'
import { findQuestion, findScale, konScale, scaleOf } from '../instrument/lookup'
import { cellText } from './cell-text'
import { arePersonal, columnValues, haveZero, samplesOf, shareOfAnswers, shareOfDates } from './column-values'
import { wordingIndex } from './header-match'
import { findHeaderRow } from './header-row'
import { type KnownHeader, knownHeader } from './known-headers'
import { tidy } from './normalise'
import type { ColumnRole, ColumnUnderstanding, SheetUnderstanding } from './plan'
import { type QuestionColumn, questionColumns } from './question-columns'
import { readDate } from './read-date'
import type { CellValue, SheetData } from './sheet'

interface Column {
  readonly column: number
  readonly header: string
  readonly values: readonly CellValue[]
  readonly known: KnownHeader | null
}

type Understood = Pick<ColumnUnderstanding, 'role' | 'certainty'>

const ignored: Understood = { role: { kind: 'ignored' }, certainty: 'certain' }
const toBeAsked: Understood = { role: { kind: 'ignored' }, certainty: 'uncertain' }
const personal: Understood = { role: { kind: 'personal' }, certainty: 'certain' }

/** With fewer readable cells than this, a column is not surely what its header says. */
const mostlyReadable = 0.8
/** And with fewer than this it is something else, whatever its header is like. */
const halfReadable = 0.5

/** What the user has said of the sheet: its form, and the row of its headers, from 1. */
export interface UnderstandingHints {
  readonly form?: string | null
  readonly headerRow?: number | null
}

/**
 * What a sheet seems to be before the user has looked at it: where its headers are, of which form it is, and what each
 * column holds. A column that is like a question without surely being one is `ignored` and `uncertain`, so that it is asked
 * about rather than guessed. No two columns get the same question, kön, insats or date. The form is null where none fits
 * best, and then no column is a question. The user's hints are obeyed. An empty sheet has no columns.
 */
export function understandSheet(
  sheet: SheetData,
  instrument: InstrumentDefinition,
  { form: formHint = null, headerRow: headerHint = null }: UnderstandingHints = {},
): SheetUnderstanding {
  const index = wordingIndex(instrument)
  const headerRow = headerHint ?? findHeaderRow(sheet, index).row
  const columns = columnsOf(sheet, headerRow)
  const headers = columns.map(({ header }) => header)
  const { form, columns: questions } = questionColumns(headers, instrument, index, formHint)
  const understood = new Map<number, Understood>()
  const sure = new Set(
    [...questions.values()].flatMap((some) => (some.kind === 'question' && some.certainty === 'certain' ? [some.question] : [])),
  )
  for (const [column, question] of questions) understood.set(column, asQuestion(columns[column], question, sure, instrument))
  for (const column of columns) {
    if (!understood.has(column.column) && isPersonal(column)) understood.set(column.column, personal)
  }
  const others = columns.filter(({ column }) => !understood.has(column))
  for (const some of [konColumn(others, instrument), insatsColumns(others), dateColumns(others)]) {
    for (const [column, role] of some) understood.set(column, role)
  }
  return {
    headerRow,
    form,
    year: yearOf(columns.find(({ column }) => understood.get(column)?.role.kind === 'date')),
    columns: columns.map((column) => described(column, understood.get(column.column) ?? ignored)),
  }
}

function columnsOf(sheet: SheetData, headerRow: number): readonly Column[] {
  const width = sheet.rows.reduce((widest, row) => Math.max(widest, row.length), 0)
  return Array.from({ length: width }, (_, column) => {
    const header = tidy(cellText(sheet.rows[headerRow - 1]?.[column]))
    return { column, header, values: columnValues(sheet, column, headerRow), known: knownHeader(header) }
  })
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

function konColumn(columns: readonly Column[], instrument: InstrumentDefinition): ReadonlyMap<number, Understood> {
  const scale = findScale(instrument, konScale)
  const readable = ({ values }: Column): boolean => shareOfAnswers(values, scale) >= mostlyReadable && !haveZero(values)
  const sure = columns.filter(({ known }) => known?.kind === 'kon' && known.certain)
  const likely = columns.filter((column) => column.known?.kind === 'kon' && !column.known.certain && readable(column))
  const [only, another] = sure.length > 0 ? sure : likely
  if (!only) return new Map()
  if (another) return new Map([...sure, ...likely].map(({ column }) => [column, toBeAsked]))
  const certainty = sure.length > 0 && readable(only) ? 'certain' : 'uncertain'
  return new Map([[only.column, { role: { kind: 'kon' }, certainty }]])
}

/** The column of the best rank is the insats; where there are others, or two as good, the user is asked. */
function insatsColumns(columns: readonly Column[]): ReadonlyMap<number, Understood> {
  const ranked = columns.flatMap((column) => (column.known?.kind === 'insats' ? [{ ...column, ...column.known }] : []))
  const best = Math.min(...ranked.map(({ rank }) => rank))
  const [only, another] = ranked.filter(({ rank }) => rank === best)
  if (!only) return new Map()
  const asked = new Map(ranked.map(({ column }) => [column, toBeAsked]))
  if (another) return asked
  const certainty = only.certain && ranked.length === 1 ? 'certain' : 'uncertain'
  return asked.set(only.column, { role: { kind: 'insats' }, certainty })
}

/** One column gives the date: the best rank that has dates in it, the first of several. The others are not needed. */
function dateColumns(columns: readonly Column[]): ReadonlyMap<number, Understood> {
  const ranked = columns.flatMap((column) => (column.known?.kind === 'date' ? [{ ...column, rank: column.known.rank }] : []))
  const [best] = ranked.filter(({ values }) => shareOfDates(values) >= mostlyReadable).sort((one, other) => one.rank - other.rank)
  if (best) return new Map([[best.column, { role: { kind: 'date' }, certainty: 'certain' }]])
  return new Map(ranked.filter(({ values }) => values.length > 0).map(({ column }) => [column, toBeAsked]))
}

/** The year that most of the dates lie in; the later of two as common. */
function yearOf(column: Column | undefined): number | null {
  const years = new Map<number, number>()
  for (const value of column?.values ?? []) {
    const year = readDate(value)?.year
    if (year !== undefined) years.set(year, (years.get(year) ?? 0) + 1)
  }
  const [most] = [...years].sort((one, other) => other[1] - one[1] || other[0] - one[0])
  return most ? most[0] : null
}
