// Synthetic exports in the layouts of known tools, one of each form, with what every column truly is. What the tools write is as
// far as their documentation and published exports show; the answers are made by a rule.
import type { ColumnRole } from '../../../shared/importing/plan'
import type { CellValue, SheetData } from '../../../shared/importing/sheet'
import { bundledInstrument } from '../../../shared/instrument/bundled'
import type { Form, Scale } from '../../../shared/instrument/definition'
import { findScale, openFieldsOf, scaleOf } from '../../../shared/instrument/lookup'
import { question } from './sheets'

export interface CorpusExport {
  readonly name: string
  readonly sheet: SheetData
  /** By column. */
  readonly truth: readonly ColumnRole[]
}

interface Column {
  /** One text for each row of headers. */
  readonly headers: readonly CellValue[]
  readonly role: ColumnRole
  readonly cell: (row: number) => CellValue
}

type Tool = (form: Form) => readonly Column[]

const responses = 12
const unused = { kind: 'ignored' } as const

function code(scale: Scale, row: number, at: number): number {
  return scale.codes[(row * 5 + at * 3) % Math.min(scale.codes.length, scale.key === 'kon' ? 3 : 6)]?.code ?? 1
}

function label(scale: Scale, row: number, at: number): string {
  const chosen = code(scale, row, at)
  return scale.codes.find((box) => box.code === chosen)?.label ?? ''
}

type Written = (scale: Scale, row: number, at: number) => CellValue

const asLabel: Written = (scale, row, at) => (row === at + 1 ? null : label(scale, row, at))
const asCode: Written = (scale, row, at) => (row === at + 1 ? null : code(scale, row, at))
const asBoth: Written = (scale, row, at) => `${code(scale, row, at)} - ${label(scale, row, at)}`
const asLabelAndCode: Written = (scale, row, at) => `${label(scale, row, at)} (${code(scale, row, at)})`
const asCodeText: Written = (scale, row, at) => `${code(scale, row, at)},0`

function asked(
  form: Form,
  headers: (text: string, number: number) => readonly CellValue[],
  write: Written = asLabel,
): readonly Column[] {
  return form.questions.map((some) => ({
    headers: headers(some.text, some.number),
    role: question(some.key),
    cell: (row) => write(scaleOf(bundledInstrument, some), row, some.number),
  }))
}

function kon(headers: readonly CellValue[], write: Written = asLabel): Column {
  return { headers, role: { kind: 'kon' }, cell: (row) => write(findScale(bundledInstrument, 'kon'), row, 0) }
}

function insats(...headers: readonly CellValue[]): Column {
  return { headers, role: { kind: 'insats' }, cell: (row) => (row % 2 === 0 ? 'Coachingteam' : 'Mottagningsteam') }
}

function date(headers: readonly CellValue[], cell: (row: number) => CellValue): Column {
  return { headers, role: { kind: 'date' }, cell }
}

function id(headers: readonly CellValue[], cell: (row: number) => CellValue = (row) => 4100 + row): Column {
  return { headers, role: { kind: 'response-id' }, cell }
}

function other(headers: readonly CellValue[], cell: (row: number) => CellValue = () => null): Column {
  return { headers, role: unused, cell }
}

/** What people have written; it has a place only in a form with an open field. */
function freeWords(form: Form, headers: readonly CellValue[], cell: (row: number) => CellValue): Column {
  const [field] = openFieldsOf(form)
  return { headers, role: field ? { kind: 'open-text', field: field.key } : unused, cell }
}

function personal(headers: readonly CellValue[], cell: (row: number) => CellValue = () => 'anonymous'): Column {
  return { headers, role: { kind: 'personal' }, cell }
}

const isoDay = (row: number) => `2024-04-${String(row + 10)}`

const tools: Readonly<Record<string, Tool>> = {
  'microsoft forms': (form) => [
    id(['ID'], (row) => row + 1),
    other(['Starttid'], (row) => ({ date: isoDay(row), time: '09:12:44' })),
    date(['Slutförandetid'], (row) => ({ date: isoDay(row), time: '09:14:02' })),
    personal(['E-post']),
    personal(['Namn'], () => null),
    other(['Senast ändrad']),
    insats('Vilken insats deltar du i?'),
    kon(['Kön']),
    ...asked(form, (text) => [text]),
    freeWords(form, ['Har du något att tillägga?'], (row) => (row % 3 === 0 ? `Bra bemötande ${row}` : null)),
  ],
  'google forms grid': (form) => [
    date(['Tidstämpel'], (row) => `${isoDay(row)} 13.04.11`),
    kon(['Kön']),
    insats('Insats'),
    ...asked(form, (text) => [`Hur ofta stämmer det här för dig? [${text}]`]),
  ],
  webropol: (form) => [
    id(['Respons-ID'], (row) => `7e${row}b`),
    date(['Inlämnad'], (row) => `${row + 10}.4.2024 08:15`),
    kon(['1. Kön'], asCode),
    insats('2. Insats'),
    ...asked(form, (text, number) => [`${number + 2}. ${text}`], asCode),
    other([`${form.questions.length + 3}. Övriga synpunkter`], (row) => (row === 2 ? 'Tack' : null)),
  ],
  surveymonkey: (form) => [
    id(['Respondent ID', null], (row) => 118_000_000_000 + row),
    other(['Collector ID', null], () => 4_410_022),
    other(['Start Date', null], (row) => ({ date: isoDay(row), time: '10:00:00' })),
    date(['End Date', null], (row) => ({ date: isoDay(row), time: '10:04:00' })),
    personal(['IP Address', null], (row) => `192.168.0.${row + 1}`),
    personal(['Email Address', null], () => null),
    personal(['First Name', null], () => null),
    kon(['Vilket är ditt kön?', 'Response']),
    ...asked(form, (text, number) => (number === 1 ? [text, 'Response'] : [number === 2 ? 'Hur stämmer det här?' : null, text])),
  ],
  qualtrics: (form) => [
    other(['StartDate', 'Start Date', '{"ImportId":"startDate"}'], (row) => `${isoDay(row)} 10:00:00`),
    date(['EndDate', 'End Date', '{"ImportId":"endDate"}'], (row) => `${isoDay(row)} 10:04:00`),
    personal(['IPAddress', 'IP Address', '{"ImportId":"ipAddress"}'], (row) => `10.0.0.${row + 1}`),
    other(['Progress', 'Progress', '{"ImportId":"progress"}'], () => '100'),
    id(['ResponseId', 'Response ID', '{"ImportId":"_recordId"}'], (row) => `R_3k${row}`),
    kon(['Q1', 'Kön', '{"ImportId":"QID1"}']),
    ...asked(form, (text, number) => [`Q2_${number}`, `Hur stämmer det? - ${text}`, `{"ImportId":"QID2_${number}"}`]),
  ],
  limesurvey: (form) => [
    id(['id. Svars-ID'], (row) => row + 1),
    date(['submitdate. Datum för inskickande'], (row) => `${isoDay(row)} 10:04:00`),
    other(['lastpage. Sista sida'], () => 3),
    other(['startlanguage. Startspråk'], () => 'sv'),
    kon(['G01Q01. Kön'], asLabel),
    ...asked(form, (text, number) => [`G01Q${String(number + 1).padStart(2, '0')}. <p>${text.replaceAll(' ', '&nbsp;')}</p>`]),
  ],
  'limesurvey, headers cut off': (form) => [
    id(['Svars-ID'], (row) => row + 1),
    date(['Datum för inskickande'], (row) => `${isoDay(row)} 10:04:00`),
    kon(['Kön']),
    ...asked(form, (text) => [`${text.slice(0, 62)}…`]),
  ],
  'headers cut off so early that some are alike': (form) => [
    date(['Tidpunkt'], (row) => isoDay(row)),
    kon(['Kön']),
    ...asked(form, (text) => [text.slice(0, 45)]),
  ],
  'short codes': (form) => [
    other(['Löpnr'], (row) => row + 1),
    insats('Insats'),
    kon(['Kön'], asCode),
    ...asked(form, (_, number) => [`F${number}`], asCode),
  ],
  esmaker: (form) => [
    other(['Nr'], (row) => row + 1),
    date(['Besvarad'], (row) => isoDay(row)),
    kon(['Fråga 1. Ditt kön'], asBoth),
    ...asked(form, (text, number) => [`Fråga ${number + 1}. ${text}`], asBoth),
  ],
  netigate: (form) => [
    id(['Response ID']),
    date(['Date submitted'], (row) => `${row + 10} april 2024`),
    kon(['Q1 - Kön'], asLabelAndCode),
    ...asked(form, (text, number) => [`Q${number + 1} - ${text}`], asLabelAndCode),
  ],
  'own words here and there': (form) => [
    date(['Datum'], (row) => ({ date: isoDay(row) })),
    insats('Team'),
    kon(['KÖN:'], asCodeText),
    ...asked(
      form,
      (text, number) => [number % 3 === 0 ? text.replace(/\b(?:ni|du|det)\b/u, 'man') : text.toUpperCase()],
      asCodeText,
    ),
  ],
  'numbers in a report of several columns each': (form) => [
    kon(['Kön']),
    ...asked(form, (text, number) => [`${number}. ${text}`], asCode).flatMap((column) => [
      column,
      other([`Kommentar: ${String(column.headers[0])}`], (row) => (row === 1 ? 'Det beror på' : null)),
    ]),
    insats('Insats'),
  ],
}

/** Every tool for every form, some with titles above and sums below. */
export const corpus: readonly CorpusExport[] = Object.entries(tools).flatMap(([tool, columnsFor], at) =>
  bundledInstrument.forms.map((form, formAt) => {
    const columns = columnsFor(form)
    const headers = columns[0]?.headers.map((_, row) => columns.map((column) => column.headers[row] ?? null)) ?? []
    const rows = Array.from({ length: responses }, (_, row) => columns.map(({ cell }) => cell(row)))
    const titles = (at + formAt) % 3 === 0 ? [['Indikatorer 2024'], [], ['Uttag ur enkätverktyget', isoDay(1)]] : []
    const sums = (at + formAt) % 4 === 0 ? [[], ['Medel', ...columns.slice(1).map(() => 4.2)], ['Antal svar', 12]] : []
    const sheet = { name: 'Svar', rows: [...titles, ...headers, ...rows, ...sums] }
    return { name: `${tool}: ${form.key}`, sheet, truth: columns.map(({ role }) => role) }
  }),
)
