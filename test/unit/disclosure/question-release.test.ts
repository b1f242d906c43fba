import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultPolicy } from '../../../shared/disclosure/policy'
import { type CountedQuestion, type ReleasedBreakdown, releaseQuestions } from '../../../shared/disclosure/question-release'
import type { QuestionFrequency } from '../../../shared/frequency/frequency-table'
import { sumFrequencies } from '../../../shared/frequency/sum-frequencies'
import { frequencyOf, scaleOfLength } from '../../support/frequencies'
import { countsThatCouldBe } from '../../support/tables-that-could-be'

const six = scaleOfLength(6)

/**
 * A question by the answers where two breakdowns meet: a row of groups of the one, each with its groups of the other. After the six codes may
 * stand how many left it blank, and how many did not have it on their form.
 */
function questionOf(cells: readonly (readonly (readonly number[])[])[], question = 'q', scale = six): CountedQuestion {
  const frequencies = cells.map((row) =>
    row.map((counts) => frequencyOf(counts.slice(0, scale.codes.length), ...counts.slice(scale.codes.length))),
  )
  const together = (own: typeof frequencies) => sumFrequencies(own.flat(), scale.codes.length)
  const width = cells[0]?.length ?? 0
  return {
    question,
    scale,
    total: together(frequencies),
    rows: frequencies.map((row, index) => ({ key: `r${index}`, frequency: together([row]) })),
    columns: Array.from({ length: width }, (_, column) => ({
      key: `c${column}`,
      frequency: together(frequencies.map((row) => row.slice(column, column + 1))),
    })),
    cells: frequencies,
  }
}

function release(...questions: readonly CountedQuestion[]) {
  const people = ({ counts, missing }: QuestionFrequency) =>
    [...counts, ...Object.values(missing)].reduce((sum, count) => sum + count, 0)
  const sizes = (questions[0]?.cells ?? []).map((row) => row.map(people))
  return releaseQuestions(questions, sizes, defaultPolicy)
}

function wordsOf(breakdown: ReleasedBreakdown | null | undefined): string {
  if (!breakdown) return 'none'
  return breakdown.status === 'withheld'
    ? breakdown.reason
    : breakdown.groups.map(({ keys, detail }) => `${keys.join('+')} ${detail}`).join(', ')
}

describe('releaseQuestions', () => {
  it('gives a question by both breakdowns where people could have changed places', () => {
    const [given] = release(
      questionOf([
        [
          [2, 2, 2, 2, 2, 2],
          [2, 2, 2, 2, 2, 2],
        ],
        [
          [2, 2, 2, 2, 2, 2],
          [2, 2, 2, 2, 2, 2],
        ],
      ]),
    )
    expect([given?.total, given?.rows, given?.columns].map(wordsOf)).toEqual([
      ' codes',
      'r0 codes, r1 codes',
      'c0 codes, c1 codes',
    ])
  })

  it('withholds the total where few answered or all alike, and every breakdown with it', () => {
    const [given] = release(questionOf([[[0, 0, 0, 0, 3, 2]], [[0, 0, 0, 0, 2, 1]]]))
    expect([given?.total, given?.rows, given?.columns].map(wordsOf)).toEqual(['same', 'same', 'same'])
  })

  // The only 1 was given in the first row, and only by somebody of the second column, where the first row has 2 people.
  const exclusive = questionOf([
    [
      [0, 3, 3, 3, 3, 3],
      [1, 0, 0, 0, 1, 0],
    ],
    [
      [0, 3, 3, 3, 3, 3],
      [0, 3, 3, 3, 3, 3],
    ],
  ])

  it('gives the columns in classes where a code would tell of few people, and the class does not', () => {
    const [given] = release(exclusive)
    expect(wordsOf(given?.rows)).toBe('r0 codes, r1 codes')
    expect(wordsOf(given?.columns)).toBe('c0 classes, c1 classes')
  })

  it('gives no columns where the class tells of them too', () => {
    const [given] = release(
      questionOf([
        [
          [0, 0, 4, 4, 4, 4],
          [1, 1, 0, 0, 0, 0],
        ],
        [
          [0, 0, 4, 4, 4, 4],
          [0, 0, 4, 4, 4, 4],
        ],
      ]),
    )
    expect([given?.rows, given?.columns].map(wordsOf)).toEqual(['r0 codes, r1 codes', 'beside'])
  })

  it('gives no columns where what differs between a row and a column is few people', () => {
    const many = [3, 3, 3, 3, 3, 3]
    const [given] = release(
      questionOf([
        [many, [0, 0, 1, 1, 0, 0]],
        [[0, 1, 0, 0, 1, 0], many],
      ]),
    )
    expect(wordsOf(given?.columns)).toBe('beside')
  })

  it('takes the fewest questions from the columns that together tell how many people meet', () => {
    // In each of the first two the row and the column of the few share answers with nobody, so that they fix who is there.
    const apart = (question: string) =>
      questionOf(
        [
          [
            [9, 9, 0, 0, 0, 0],
            [0, 0, 2, 2, 0, 0],
          ],
          [
            [0, 0, 9, 9, 0, 0],
            [0, 0, 0, 0, 9, 9],
          ],
        ],
        question,
      )
    const mixed = questionOf(
      [
        [
          [3, 3, 3, 3, 3, 3],
          [1, 1, 1, 1, 0, 0],
        ],
        [
          [3, 3, 3, 3, 3, 3],
          [3, 3, 3, 3, 3, 3],
        ],
      ],
      'mixed',
    )
    const given = release(apart('one'), mixed)
    expect(wordsOf(given[0]?.columns)).toBe('beside')
    expect(wordsOf(given[1]?.columns)).toContain('c0')
  })

  it('gives no columns where a question that one group lacks would tell how many of it belong to a column', () => {
    const many = [3, 3, 3, 3, 3, 3]
    const lacking = (people: number) => [0, 0, 0, 0, 0, 0, 0, people]
    // All 9 of the first row and nobody else lack the question: the 3 who lack it in the second column are of the first row.
    const [given] = release(
      questionOf([
        [lacking(6), lacking(3)],
        [many, many],
      ]),
    )
    expect([given?.rows, given?.columns].map(wordsOf)).toEqual(['r0 codes, r1 codes', 'beside'])
  })

  it('gives no columns where few who meet have answered for certain, all of them but one who left it blank', () => {
    // The first row chose 3 and 4 alone, and nobody else did: 4 in the second column chose one of them, and its only blank is theirs too.
    const cells = (blank: number) => [
      [
        [0, 0, 9, 9, 0, 0],
        [0, 0, 2, 3 - blank, 0, 0, blank],
      ],
      [
        [3, 3, 0, 0, 3, 3],
        [3, 3, 0, 0, 3, 3],
      ],
    ]
    const [given] = release(questionOf(cells(1)))
    expect(wordsOf(given?.columns)).toBe('beside')
    // Without the blank they are five, and may be known.
    const [known] = release(questionOf(cells(0)))
    expect(wordsOf(known?.columns)).toBe('c0 codes, c1 codes')
  })

  it('never gives numbers of which only one table could be the truth, as far as few people who meet are concerned', () => {
    const cell = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 4, maxLength: 4 }).map((counts) => [...counts, 0, 0])
    let given = 0
    fc.assert(
      fc.property(fc.tuple(fc.tuple(cell, cell), fc.tuple(cell, cell)), (cells) => {
        const [released] = release(questionOf(cells))
        if (released?.rows?.status !== 'shown' || released.columns?.status !== 'shown') return
        given += 1
        const [rows, columns] = [released.rows.groups, released.columns.groups].map((groups) =>
          groups.map(({ detail }) => detail),
        )
        for (const [row, column] of [
          [0, 0],
          [0, 1],
          [1, 0],
          [1, 1],
        ] as const) {
          const counts = cells[row][column]
          const people = counts.reduce((sum, count) => sum + count, 0)
          if (people === 0 || people >= defaultPolicy.minimumGroup) continue
          for (const [index, count] of counts.entries()) {
            if (count === 0) continue
            const could = countsThatCouldBe({ cells, rows: rows ?? [], columns: columns ?? [] }, { row, column, code: index + 1 })
            expect(could.size).toBeGreaterThan(1)
          }
        }
      }),
      { numRuns: 300 },
    )
    expect(given).toBeGreaterThan(30)
  })
})
