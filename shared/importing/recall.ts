import type { InstrumentDefinition, Scale } from '../instrument/definition'
import { findForm, findQuestion, findScale, konScale, scaleOf } from '../instrument/lookup'
import { type Column, mostlyReadable, yearOf } from './background-columns'
import { areAllDifferent, arePersonal, isZero, samplesOf, shareOfDates } from './column-values'
import { type WordingIndex, wordingIndex } from './header-match'
import { findHeaderRow, rowsToSearch } from './header-row'
import { headersOf } from './header-rows'
import { likeliestSheet } from './likeliest-sheet'
import { lookUp } from './look-up'
import { headerSignature, type ImportMapping } from './mapping'
import { answerReader, shownValue } from './parse-cell'
import type { ColumnRole, ColumnUnderstanding, RememberedDecisions, SheetUnderstanding } from './plan'
import type { CellValue, SheetData } from './sheet'
import { type BodyRow, bodyOf } from './sheet-body'
import { columnsOf, type UnderstandingHints } from './understand'

/** What was remembered of an import, and when it was last made. */
export interface Remembered {
  readonly mapping: ImportMapping
  readonly usedAt: string
}

/** What is remembered under a signature of headers; null for nothing. */
export type LookUpMapping = (signature: string) => Remembered | null

/** The sheet (from 0) whose headers are known from an earlier import, understood as then; null where none is. */
export function recallFile(
  sheets: readonly SheetData[],
  instrument: InstrumentDefinition,
  remembered: LookUpMapping,
): { readonly sheet: number; readonly understanding: SheetUnderstanding } | null {
  const likeliest = likeliestSheet(sheets, instrument)
  const inOrder = [...sheets.keys()].sort((one, other) => Number(other === likeliest) - Number(one === likeliest))
  for (const sheet of inOrder) {
    const data = sheets[sheet]
    const understanding = data ? recallSheet(data, instrument, remembered) : null
    if (understanding?.columns.some(({ role, samples }) => role.kind === 'question' && samples.length > 0))
      return { sheet, understanding }
  }
  return null
}

/**
 * The sheet understood as when a file with its headers was imported, if one was: every column is certain, unless its cells
 * are now something else than then. Decisions that do not cover what stands there now are left out, so that they are made again.
 * A row or form that the user has pointed out is obeyed: nothing is remembered of it, or it is remembered as such.
 */
export function recallSheet(
  sheet: SheetData,
  instrument: InstrumentDefinition,
  remembered: LookUpMapping,
  { form = null, headerRow = null }: UnderstandingHints = {},
): SheetUnderstanding | null {
  const index = wordingIndex(instrument)
  const likeliest = headerRow ?? findHeaderRow(sheet, index).row
  const others = headerRow === null ? sheet.rows.slice(0, rowsToSearch).map((_, at) => at + 1) : []
  for (const row of new Set([likeliest, ...others])) {
    const signature = signatureOf(sheet, row, instrument, index)
    const found = signature === '' ? null : remembered(signature)
    if (found && (form === null || form === found.mapping.form)) return understoodAs(sheet, row, found, instrument, index)
  }
  return null
}

/** What the headers of this row are remembered under. */
export function signatureOf(
  sheet: SheetData,
  headerRow: number,
  instrument: InstrumentDefinition,
  index: WordingIndex = wordingIndex(instrument),
): string {
  return headerSignature(headersOf(sheet, headerRow, instrument, index).map(({ text }) => text))
}

function understoodAs(
  sheet: SheetData,
  headerRow: number,
  { mapping, usedAt }: Remembered,
  instrument: InstrumentDefinition,
  index: WordingIndex,
): SheetUnderstanding {
  const { rows } = bodyOf(sheet, headerRow, instrument, index)
  const columns = columnsOf(sheet, headerRow, rows, instrument, index)
  const outsideScale: Record<string, RememberedDecisions['outsideScale'][string]> = {}
  const understood = columns.map((column): ColumnUnderstanding => {
    const remembered = mapping.roles[column.column] ?? ({ kind: 'ignored' } as const)
    const scale = scaleFor(remembered, mapping.form, instrument)
    if (!scale) return described(column, asBackground(column, remembered, rows))
    const { numbers, certainty } = asAnswers(column, scale, mapping, rows)
    if (numbers) outsideScale[column.column] = numbers
    return described(column, { role: remembered, certainty })
  })
  const date = understood.findIndex(({ role }) => role.kind === 'date')
  const { fileName, form, insatser, valueAnswers } = mapping
  return {
    headerRow,
    form,
    year: yearOf(columns[date]),
    columns: understood,
    remembered: { fileName, importedAt: usedAt, insatser, valueAnswers, outsideScale },
  }
}

type Judged = Pick<ColumnUnderstanding, 'role' | 'certainty'>

function described({ column, header, values }: Column, { role, certainty }: Judged): ColumnUnderstanding {
  return { column, header, role, certainty, samples: role.kind === 'personal' ? [] : samplesOf(values) }
}

function scaleFor(role: ColumnRole, form: string, instrument: InstrumentDefinition): Scale | null {
  if (role.kind === 'kon') return findScale(instrument, konScale)
  const isAsked = role.kind === 'question' && findForm(instrument, form).questions.some(({ key }) => key === role.question)
  return isAsked ? scaleOf(instrument, findQuestion(instrument, role.question)) : null
}

function asBackground({ column, values }: Column, role: ColumnRole, rows: readonly BodyRow[]): Judged {
  if (arePersonal(values)) return { role: { kind: 'personal' }, certainty: 'certain' }
  const holds =
    values.length === 0 ||
    (role.kind === 'date' && shareOfDates(values) >= mostlyReadable) ||
    (role.kind === 'response-id' && areAllDifferent(rows, column)) ||
    !['date', 'response-id'].includes(role.kind)
  return { role, certainty: holds ? 'certain' : 'uncertain' }
}

/** Whether the column still holds answers, those that were decided about included, and what its numbers still mean. */
function asAnswers({ column, values }: Column, scale: Scale, mapping: ImportMapping, rows: readonly BodyRow[]) {
  const read = answerReader(scale)
  const answers = lookUp(mapping.valueAnswers, String(column)) ?? {}
  const known = lookUp(mapping.outsideScale, String(column))
  const isOutside = (cell: CellValue | undefined) =>
    read(cell).problem === 'outside-scale' && lookUp(answers, shownValue(cell)) === undefined
  const isKnown = (cell: CellValue | undefined) => known?.values.includes(shownValue(cell)) ?? false
  const numbers = known && rows.every(({ cells }) => !isOutside(cells[column]) || isKnown(cells[column])) ? known.means : null
  const isDecided = (cell: CellValue) => lookUp(answers, shownValue(cell)) !== undefined || (isOutside(cell) && isKnown(cell))
  const readable = values.filter((value) => read(value).problem === null || isDecided(value)).length
  const holds = readable >= values.length * mostlyReadable && !values.some((value) => isZero(value) && !isDecided(value))
  return { numbers, certainty: holds ? ('certain' as const) : ('uncertain' as const) }
}
