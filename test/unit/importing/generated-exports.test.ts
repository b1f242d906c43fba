// Whatever the order, labels, codes, titles and headers of an export are, what is read is the answers it was made from, or the user
// is asked: about the column, or about the cell. It is never other answers.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readRows } from '../../../shared/importing/read-rows'
import { understandSheet } from '../../../shared/importing/understand'
import { bundledInstrument } from '../../../shared/instrument/bundled'
import { proposePlan } from '../../support/propose-plan'
import {
  hasOpenText,
  headings,
  itemsOf,
  looseHeadings,
  type MadeExport,
  madeExports,
  type ReadExport,
  readExport,
  typedWorkbooks,
} from './made-exports'

const anyLayout = ['one', 'codes-above', 'codes-below', 'labels-below', 'groups-above', 'shared'] as const

/** Everything that was read is as it was made: rows, answers, insatser, days, ids and free words. */
function expectExactly({ form, responses }: MadeExport, { reading }: ReadExport): void {
  const made = [...responses].map(([row, { answers, insats, text }], at) => ({
    row,
    sourceId: String(at + 41),
    insats,
    answeredOn: `2024-05-0${at + 1}`,
    answers: Object.fromEntries(itemsOf(form).map((item, column) => [item, answers[column]])),
    openTexts: hasOpenText(form) && text !== '' ? { fritext: text } : {},
  }))
  expect(reading?.rows).toEqual(made)
}

/** No row but those of responses was read, and every answer is as it was made, or asked about. */
function expectExactOrAsked({ form, responses }: MadeExport, { understanding, reading }: ReadExport): void {
  const asked = new Set(
    understanding.columns.flatMap(({ role, certainty }) => (certainty === 'uncertain' ? [JSON.stringify(role)] : [])),
  )
  const open = understanding.columns.filter(({ role, certainty }) => certainty === 'uncertain' && role.kind === 'ignored').length
  for (const { row, answers } of reading?.rows ?? []) {
    const made = responses.get(row)
    expect(made, `row ${row} is no response`).toBeDefined()
    for (const [at, item] of itemsOf(form).entries()) {
      const role = item === 'kon' ? { kind: 'kon' } : { kind: 'question', question: item }
      const isCellAsked = reading?.problems.some((problem) => problem.item === item && problem.cell.endsWith(String(row)))
      const isAbsent = item === 'kon' ? answers[item] === 4 : answers[item] === 'not-on-form'
      if (asked.has(JSON.stringify(role)) || isCellAsked || (isAbsent && open > 0)) continue
      expect([row, item, answers[item]]).toEqual([row, item, made?.answers[at]])
    }
  }
}

describe('an export whose headers are the wordings, however numbered or marked up', () => {
  it('gives exactly its answers, with nothing to ask', () => {
    fc.assert(
      fc.property(madeExports({ headings }), (some) => {
        const read = readExport(some)
        expectExactly(some, read)
        expect(read.reading?.problems).toEqual([])
        expect(read.understanding.columns.filter(({ certainty }) => certainty === 'uncertain')).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('does so with rows that sum up, empty rows and repeated headers among the responses', () => {
    fc.assert(
      fc.property(madeExports({ headings, interrupted: true }), (some) => {
        const read = readExport(some)
        expectExactly(some, read)
        expect(read.reading?.rowsWithoutAnswers).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  it('does so with a second row of headers, but for columns that it asks about', () => {
    fc.assert(
      fc.property(madeExports({ headings, layouts: anyLayout, interrupted: true }), (some) => {
        const read = readExport(some)
        expect(read.reading?.rows.map(({ row }) => row)).toEqual([...some.responses.keys()])
        expectExactOrAsked(some, read)
        const uncertain = read.understanding.columns.filter(({ certainty }) => certainty === 'uncertain')
        expect(uncertain.filter(({ role }) => role.kind === 'question' || role.kind === 'kon')).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})

describe('an export in which missing answers are numbers outside the scale', () => {
  it('cannot be imported until it is said what they mean, and then gives exactly its answers', () => {
    fc.assert(
      fc.property(madeExports({ headings, numbers: true, interrupted: true }), (some) => {
        const { understanding, reading } = readExport(some)
        const columns = reading?.obstacles.flatMap((one) => (one.kind === 'outside-scale-undecided' ? one.columns : [])) ?? []
        const numbers = some.sheet.rows.flatMap((cells, at) =>
          some.responses.has(at + 1) ? [...cells.keys()].filter((column) => cells[column] === 99) : [],
        )
        expect(new Set(columns)).toEqual(new Set(numbers))
        const outsideScale = Object.fromEntries(columns.map((column) => [column, 'blank' as const]))
        const uncertain = understanding.columns.some(
          ({ certainty, role }) => certainty === 'uncertain' && role.kind === 'ignored',
        )
        if (!uncertain) expectExactly(some, readExport(some, { outsideScale }))
      }),
      { numRuns: 200 },
    )
  })
})

describe("the program's own workbook to type into", () => {
  it('is read as it was typed, with every column certain', () => {
    fc.assert(
      fc.property(typedWorkbooks(), (some) => {
        const { understanding, reading } = readExport(some)
        expect(understanding.columns.filter(({ certainty }) => certainty === 'uncertain')).toEqual([])
        expect(reading?.problems).toEqual([])
        expect(reading?.rows.map(({ row, insats, answers, openTexts }) => ({ row, insats, answers, openTexts }))).toEqual(
          [...some.responses].map(([row, { answers, insats, text }]) => ({
            row,
            insats,
            answers: Object.fromEntries(itemsOf(some.form).map((item, at) => [item, answers[at]])),
            openTexts: hasOpenText(some.form) && text !== '' ? { fritext: text } : {},
          })),
        )
      }),
      { numRuns: 200 },
    )
  })
})

describe('an export of any shape', () => {
  it('gives its answers or asks', () => {
    const ways = { headings: [...headings, ...looseHeadings], layouts: anyLayout, numbers: true, interrupted: true }
    fc.assert(
      fc.property(madeExports(ways), (some) => expectExactOrAsked(some, readExport(some))),
      { numRuns: 500 },
    )
  })

  it('has no column certain whose header is not the whole wording', () => {
    fc.assert(
      fc.property(madeExports({ headings: [...headings, ...looseHeadings] }), (some) => {
        for (const { role, certainty, header } of understandSheet(some.sheet, bundledInstrument).columns) {
          if (role.kind !== 'question' || certainty !== 'certain') continue
          const { text } = some.form.questions.find(({ key }) => key === role.question)!
          expect(header.replaceAll('&nbsp;', ' ')).toContain(text)
          expect(header).not.toContain('Insatsen:')
        }
      }),
      { numRuns: 200 },
    )
  })
})

describe('an export whose headers are short codes', () => {
  it('gives exactly its answers once the user has said the form', () => {
    fc.assert(
      fc.property(madeExports({ headings: [(_, number) => `F${number}`], interrupted: true }), (some) => {
        const understanding = understandSheet(some.sheet, bundledInstrument, { form: some.form.key })
        const reading = readRows(some.sheet, bundledInstrument, proposePlan(understanding)!)
        expectExactly(some, { understanding, reading })
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
