// Exports as tools might write them, made at random from answers that are known. Whatever their order, labels, codes, titles and
// headers, what is read is those answers, or the column is one that the user is asked about. It is never other answers.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readRows } from '../../../shared/importing/read-rows'
import type { CellValue, SheetData } from '../../../shared/importing/sheet'
import { understandSheet } from '../../../shared/importing/understand'
import { bundledInstrument } from '../../../shared/instrument/bundled'
import type { Form, Scale } from '../../../shared/instrument/definition'
import { findScale } from '../../../shared/instrument/lookup'
import { proposePlan } from '../../support/propose-plan'

type Style = (code: number, label: string) => CellValue
type Heading = (text: string, number: number) => string

const styles: readonly Style[] = [
  (code) => code,
  (code) => String(code),
  (code) => `${code},0`,
  (_, label) => label,
  (_, label) => ` ${label.toUpperCase()}\u00a0`,
  (code, label) => `${code} - ${label}`,
  (code, label) => `${label} (${code})`,
]

const headings: readonly Heading[] = [
  (text) => text,
  (text, number) => `${number}. ${text}`,
  (text, number) => `G01Q${String(number).padStart(2, '0')}. ${text}`,
  (text) => `<p>${text.replaceAll(' ', '&nbsp;')}</p>`,
  (text) => `Enkät [${text}]`,
]
const cutHeadings: readonly Heading[] = [
  (text) => text.slice(0, 30),
  (text) => `${text.slice(0, 50)}…`,
  (text, number) => `${number}. ${text.slice(0, 70)}`,
]

interface Export {
  readonly form: Form
  readonly answers: readonly (readonly (number | null)[])[]
  readonly sheet: SheetData
}

/** An export of some form: one style and heading for every column, columns in any order, titles above, other columns between. */
function exportOf(heading: readonly Heading[]): fc.Arbitrary<Export> {
  return fc.constantFrom(...bundledInstrument.forms).chain((form) => {
    const scales = [
      findScale(bundledInstrument, 'kon'),
      ...form.questions.map(({ scale }) => findScale(bundledInstrument, scale)),
    ]
    const headers = (choose: readonly number[]) => [
      'Kön',
      ...form.questions.map(({ text, number }, at) => heading[(choose[at] ?? 0) % heading.length]!(text, number)),
    ]
    const row = fc.tuple(...scales.map((scale) => fc.option(fc.constantFrom(...scale.codes.map(({ code }) => code)))))
    return fc
      .record({
        answers: fc.array(
          row.filter((codes) => codes.slice(1).some((code) => code !== null)),
          { minLength: 1, maxLength: 8 },
        ),
        style: fc.array(fc.nat(styles.length - 1), { minLength: scales.length, maxLength: scales.length }),
        choose: fc.array(fc.nat(heading.length - 1), { minLength: scales.length, maxLength: scales.length }),
        order: fc.shuffledSubarray([...Array(scales.length + 3).keys()], { minLength: scales.length + 3 }),
        titles: fc.array(fc.constantFrom<CellValue[]>(['Indikatorer 2024'], [], ['Uttag', { date: '2024-11-01' }]), {
          maxLength: 4,
        }),
      })
      .map(({ answers, style, choose, order, titles }) => {
        const table = [
          [...headers(choose), 'ID', 'Övriga synpunkter', ''],
          ...answers.map((codes, at) => [
            ...codes.map((code, column) => cellOf(scales[column]!, code, styles[style[column]!]!)),
            at + 1,
            'Bra!',
            null,
          ]),
        ]
        const rows = [...titles, ...table.map((cells) => order.map((column) => cells[column] ?? null))]
        return { form, answers, sheet: { name: 'Svar', rows } }
      })
  })
}

function cellOf(scale: Scale, code: number | null, style: Style): CellValue {
  const label = scale.codes.find((some) => some.code === code)?.label
  return code === null || label === undefined ? null : style(code, label)
}

function readAll({ sheet, form }: Export) {
  const understanding = understandSheet(sheet, bundledInstrument)
  const plan = proposePlan(understanding)
  return { understanding, reading: plan && plan.form === form.key ? readRows(sheet, bundledInstrument, plan) : null }
}

describe('an export whose headers are the wordings, however numbered or marked up', () => {
  it('gives exactly its answers, with nothing to ask', () => {
    fc.assert(
      fc.property(exportOf(headings), (some) => {
        const { understanding, reading } = readAll(some)
        const items = ['kon', ...some.form.questions.map(({ key }) => key)]
        expect(reading?.rows.map(({ answers }) => items.map((item) => answers[item]))).toEqual(
          some.answers.map((codes) => codes.map((code) => code ?? 'blank')),
        )
        expect(reading?.problems).toEqual([])
        expect(understanding.columns.filter(({ certainty }) => certainty === 'uncertain')).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})

describe('an export whose headers are cut off or whole', () => {
  it('gives its answers or leaves questions open, and asks about every column with a header cut off', () => {
    fc.assert(
      fc.property(exportOf([...headings, ...cutHeadings]), (some) => {
        const { understanding, reading } = readAll(some)
        for (const { role, certainty, header } of understanding.columns) {
          if (role.kind !== 'question' || certainty !== 'certain') continue
          const { text } = some.form.questions.find(({ key }) => key === role.question)!
          expect(header.replaceAll('&nbsp;', ' ')).toContain(text)
        }
        for (const [at, { answers }] of (reading?.rows ?? []).entries()) {
          for (const [item, { key }] of some.form.questions.entries()) {
            expect([some.answers[at]?.[item + 1] ?? 'blank', 'not-on-form']).toContain(answers[key])
          }
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('an export whose headers are short codes', () => {
  it('gives exactly its answers once the user has said the form', () => {
    fc.assert(
      fc.property(exportOf([(_, number) => `F${number}`]), (some) => {
        const understanding = understandSheet(some.sheet, bundledInstrument, { form: some.form.key })
        const { rows } = readRows(some.sheet, bundledInstrument, proposePlan(understanding)!)
        expect(rows.map(({ answers }) => some.form.questions.map(({ key }) => answers[key]))).toEqual(
          some.answers.map((codes) => codes.slice(1).map((code) => code ?? 'blank')),
        )
      }),
    )
  })
})

describe('any sheet at all', () => {
  const cell = fc.oneof(
    fc.constant(null),
    fc.string(),
    fc.integer(),
    fc.boolean(),
    fc.constantFrom(
      'Kön',
      'F1',
      'F2',
      'Alltid',
      ...bundledInstrument.forms.flatMap(({ questions }) => questions.map(({ text }) => text)),
    ),
  )

  it('is understood without two columns of one question and read without an exception', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 12 }), { maxLength: 25 }), (rows) => {
        const sheet = { name: 'Blad1', rows }
        const understanding = understandSheet(sheet, bundledInstrument)
        const questions = understanding.columns.flatMap(({ role }) => (role.kind === 'question' ? [role.question] : []))
        expect(new Set(questions).size).toBe(questions.length)
        const plan = proposePlan(understanding)
        if (plan)
          expect(readRows(sheet, bundledInstrument, plan).obstacles.map(({ kind }) => kind)).not.toContain('same-role-twice')
      }),
      { numRuns: 500 },
    )
  })
})
