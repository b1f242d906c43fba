// Exports as tools might write them, made at random from answers that are known.
import fc from 'fast-check'
import type { ImportPlan, ImportReading, SheetUnderstanding } from '../../../shared/importing/plan'
import { readRows } from '../../../shared/importing/read-rows'
import type { CellValue, SheetData } from '../../../shared/importing/sheet'
import { understandSheet } from '../../../shared/importing/understand'
import { bundledInstrument } from '../../../shared/instrument/bundled'
import type { Form, Scale } from '../../../shared/instrument/definition'
import { findScale, openFieldsOf } from '../../../shared/instrument/lookup'
import type { Answer } from '../../../shared/model/answer'
import { proposePlan } from '../../support/propose-plan'

type Style = (code: number, label: string) => CellValue
export type Heading = (text: string, number: number) => string

const styles: readonly Style[] = [
  (code) => code,
  (code) => String(code),
  (code) => `${code},0`,
  (_, label) => label,
  (_, label) => ` ${label.toUpperCase()}\u00a0`,
  (code, label) => `${code} - ${label}`,
  (code, label) => `${label} (${code})`,
]

/** Headings that say for certain which question it is. */
export const headings: readonly Heading[] = [
  (text) => text,
  (text, number) => `${number}. ${text}`,
  (text, number) => `G01Q${String(number).padStart(2, '0')}. ${text}`,
  (text) => `<p>${text.replaceAll(' ', '&nbsp;')}</p>`,
  (text) => `Enkät [${text}]`,
]
/** Headings that are like a question without saying for certain which. */
export const looseHeadings: readonly Heading[] = [
  (text) => text.slice(0, 30),
  (text) => `${text.slice(0, 50)}…`,
  (text, number) => `${number}. ${text.slice(0, 70)}`,
  (text) => `Insatsen: ${text}`,
  (text) => text.replace('ska', 'bör'),
]

/** How missing answers are written: an empty cell, its word, or a number that is not on the scale. */
const gaps: readonly ((status: Exclude<Answer, number>) => CellValue)[] = [
  (status) => (status === 'blank' ? null : wordFor(status)),
  wordFor,
]
const numberedGap = (status: Exclude<Answer, number>): CellValue => (status === 'blank' ? 99 : wordFor(status))

function wordFor(status: Exclude<Answer, number>): string {
  const words = { blank: 'Ej besvarad', 'double-marked': 'Dubbelmarkerad', illegible: 'Oläslig', 'not-on-form': '' }
  return words[status]
}

const days: readonly ((day: number) => CellValue)[] = [
  (day) => ({ date: `2024-05-${two(day)}` }),
  (day) => ({ date: `2024-05-${two(day)}`, time: '13:04:31' }),
  (day) => `2024-05-${two(day)} 13.04`,
  (day) => `${day} maj 2024`,
  (day) => `${day}.5.2024`,
  (day) => 45412 + day,
]

function two(day: number): string {
  return String(day).padStart(2, '0')
}

/** One response: the answers to kön and the questions in their order, its insats and what was written. */
interface Person {
  readonly answers: readonly Answer[]
  readonly insats: string
  readonly text: string
}

interface Shape {
  readonly form: Form
  readonly people: readonly Person[]
  readonly style: readonly number[]
  readonly heading: readonly number[]
  /** Which way of writing missing answers each column has; 2 is by a number outside the scale. */
  readonly gap: readonly number[]
  readonly day: number
  readonly order: readonly number[]
  readonly layout: Layout
  readonly titles: readonly (readonly CellValue[])[]
  readonly summary: readonly string[]
  readonly summaryNumbers: readonly number[]
  /** Before which people the header row comes again, or an empty row. */
  readonly interruptions: readonly ('headers' | 'nothing' | 'none')[]
  readonly lent: readonly boolean[]
}

const layouts = ['one', 'codes-above', 'codes-below', 'labels-below', 'groups-above', 'shared'] as const
export type Layout = (typeof layouts)[number]

/** An export and what is in it: by the row of the sheet, the answers of the response that stands there. */
export interface MadeExport {
  readonly form: Form
  readonly sheet: SheetData
  readonly layout: Layout
  readonly responses: ReadonlyMap<number, Person>
}

export interface Ways {
  readonly headings: readonly Heading[]
  readonly layouts?: readonly Layout[]
  /** Whether missing answers may be written as 99. */
  readonly numbers?: boolean
  /** Whether rows that sum up, empty rows and repeated headers may stand among the responses. */
  readonly interrupted?: boolean
}

/** Exports of any form, in the ways that are named: one style for every column, columns in any order, titles above. */
export function madeExports(ways: Ways): fc.Arbitrary<MadeExport> {
  return fc.constantFrom(...bundledInstrument.forms).chain((form) => shapes(form, ways).map((shape) => exportOf(shape, ways)))
}

function shapes(form: Form, ways: Ways): fc.Arbitrary<Shape> {
  const scales = scalesOfItems(form)
  const columns = scales.length + others.length
  const choices = (most: number) => fc.array(fc.nat(most), { minLength: columns, maxLength: columns })
  const answer = (scale: Scale): fc.Arbitrary<Answer> =>
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom<Answer>(...scale.codes.map(({ code }) => code)) },
      { weight: 1, arbitrary: fc.constantFrom<Answer>('blank', 'double-marked', 'illegible') },
    )
  const person = fc.record({
    answers: fc.tuple(...scales.map(answer)).filter((all) => all.slice(1).some((one) => one !== 'blank')),
    insats: fc.constantFrom('Coachingteam', 'Nya vägen'),
    text: fc.constantFrom('', 'Bra!', 'Summa summarum bra\nmen dyrt'),
  })
  return fc.record({
    form: fc.constant(form),
    people: fc.array(person, { minLength: 1, maxLength: 8 }),
    style: choices(styles.length - 1),
    heading: choices(ways.headings.length - 1),
    gap: choices(ways.numbers ? gaps.length : gaps.length - 1),
    day: fc.nat(days.length - 1),
    order: fc.shuffledSubarray([...Array(columns).keys()], { minLength: columns }),
    layout: fc.constantFrom(...(ways.layouts ?? (['one'] as const))),
    titles: fc.array(fc.constantFrom<CellValue[]>(['Indikatorer 2024'], [], ['Uttag', { date: '2024-11-01' }]), { maxLength: 4 }),
    summary: fc.subarray(['Medel', 'Summa', 'Antal svar', 'Medelvärde:', 'Total'], { maxLength: ways.interrupted ? 3 : 0 }),
    summaryNumbers: fc.array(fc.oneof(fc.integer({ min: 1, max: 30 }), fc.constant(4.2)), {
      minLength: columns,
      maxLength: columns,
    }),
    interruptions: fc.array(
      fc.constantFrom(...(ways.interrupted ? (['headers', 'nothing', 'none'] as const) : (['none'] as const))),
      {
        minLength: 8,
        maxLength: 8,
      },
    ),
    lent: fc.array(fc.boolean(), { minLength: columns, maxLength: columns }),
  })
}

const others = ['Respons-ID', 'Svarsdatum', 'Insats', 'Fritext', 'Övriga synpunkter', ''] as const

function scalesOfItems(form: Form): readonly Scale[] {
  return [findScale(bundledInstrument, 'kon'), ...form.questions.map(({ scale }) => findScale(bundledInstrument, scale))]
}

function exportOf(shape: Shape, ways: Ways): MadeExport {
  const { form, people, order, layout } = shape
  const headers = [
    'Kön',
    ...form.questions.map(({ text, number }, at) => ways.headings[shape.heading[at] ?? 0]!(text, number)),
    ...others,
  ]
  const arranged = (cells: readonly CellValue[]) => order.map((column) => cells[column] ?? null)
  const rows: (readonly CellValue[])[] = [...shape.titles, ...headerRows(headers, shape).map(arranged)]
  const responses = new Map<number, Person>()
  for (const [at, person] of people.entries()) {
    if (shape.interruptions[at] === 'nothing') rows.push([])
    if (shape.interruptions[at] === 'headers') rows.push(...headerRows(headers, shape).map(arranged))
    rows.push(arranged(cellsOf(person, at, shape)))
    responses.set(rows.length, person)
  }
  for (const word of shape.summary) rows.push([word, ...shape.summaryNumbers.slice(1)])
  return { form, layout, sheet: { name: 'Svar', rows: [...rows, [], [null, '']] }, responses }
}

/** One row of headers, or two between which they are shared as the layout says. */
function headerRows(headers: readonly string[], { layout, form, lent }: Shape): readonly (readonly CellValue[])[] {
  const isQuestion = (column: number) => column >= 1 && column <= form.questions.length
  const codes = headers.map((_, column) => `Q${column + 1}`)
  switch (layout) {
    case 'one':
      return [headers]
    case 'codes-above':
      return [codes, headers]
    case 'codes-below':
      return [headers, codes]
    case 'labels-below':
      return [headers, headers.map((_, column) => (column === 0 || isQuestion(column) ? 'Svar' : null))]
    case 'groups-above':
      return [
        headers.map((header, column) =>
          isQuestion(column) ? (lent[column] ? 'Bemötande' : null) : lent[column] ? header : null,
        ),
        headers.map((header, column) => (!isQuestion(column) && lent[column] ? null : header)),
      ]
    case 'shared':
      return [
        headers.map((header, column) => (isQuestion(column) && lent[column] ? null : header)),
        headers.map((header, column) => (isQuestion(column) && lent[column] ? header : isQuestion(column) ? 'Response' : null)),
      ]
  }
}

function cellsOf({ answers, insats, text }: Person, at: number, shape: Shape): readonly CellValue[] {
  const scales = scalesOfItems(shape.form)
  const cells = answers.map((answer, column): CellValue => {
    const way = shape.gap[column] ?? 0
    if (typeof answer !== 'number') return (gaps[way] ?? numberedGap)(answer)
    const label = scales[column]?.codes.find(({ code }) => code === answer)?.label ?? ''
    return styles[shape.style[column] ?? 0]!(answer, label)
  })
  return [...cells, at + 41, days[shape.day]!(at + 1), insats, text, 'Bra!', null]
}

/** The program's own workbook, typed into: wordings as headers, and labels and words as answers. */
export function typedWorkbooks(): fc.Arbitrary<MadeExport> {
  const plain = madeExports({ headings: [(text) => text] })
  return plain.map(({ form, layout, responses }) => {
    const fields = openFieldsOf(form).map(({ label }) => label)
    const rows = [...responses.values()].map(({ answers, insats, text }) => {
      const cells = answers.map((answer, column) =>
        typeof answer === 'number'
          ? (scalesOfItems(form)[column]?.codes.find(({ code }) => code === answer)?.label ?? null)
          : wordFor(answer),
      )
      return [insats, ...cells, ...fields.map(() => text)]
    })
    const headers = ['Insats', 'Kön', ...form.questions.map(({ text }) => text), ...fields]
    const typed = new Map([...responses.values()].map((person, at) => [at + 2, person]))
    return { form, layout, sheet: { name: form.title, rows: [headers, ...rows] }, responses: typed }
  })
}

/** An export as it is understood and then read by what was understood; by another form nothing is read. */
export interface ReadExport {
  readonly understanding: SheetUnderstanding
  readonly reading: ImportReading | null
}

export function readExport({ sheet, form }: MadeExport, decided: Partial<ImportPlan> = {}): ReadExport {
  const understanding = understandSheet(sheet, bundledInstrument)
  const plan = proposePlan(understanding)
  return {
    understanding,
    reading: plan?.form === form.key ? readRows(sheet, bundledInstrument, { ...plan, ...decided }) : null,
  }
}

export function itemsOf(form: Form): readonly string[] {
  return ['kon', ...form.questions.map(({ key }) => key)]
}

/** Whether the form has a field under the label that the exports use. */
export function hasOpenText(form: Form): boolean {
  return openFieldsOf(form).some(({ label }) => label === 'Fritext')
}
