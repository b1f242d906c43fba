import { describe, expect, it } from 'vitest'
import { cellProgram } from '../../../../shared/disclosure/audit/cell-program'
import { CellWalk } from '../../../../shared/disclosure/audit/cell-walk'
import { fulfils } from '../../../../shared/disclosure/audit/integer-program'
import type { KnownForm } from '../../../../shared/disclosure/audit/known-form'

/** Ten people, five of each insats and of each kön, and a question with two codes that half of each chose, one of a's being blank. */
const known: KnownForm = {
  form: 'personal',
  respondents: 10,
  groups: [
    { breakdown: 'insats', members: ['a'], respondents: 5 },
    { breakdown: 'insats', members: ['b'], respondents: 5 },
    { breakdown: 'kon', members: ['kvinna'], respondents: 5 },
    { breakdown: 'kon', members: ['man'], respondents: 5 },
  ],
  answers: [
    answersOf('total', [], [5, 4], 1),
    answersOf('insats', ['a'], [2, 2], 1),
    answersOf('insats', ['b'], [3, 2], 0),
    answersOf('kon', ['kvinna'], [3, 2], 0),
    answersOf('kon', ['man'], [2, 2], 1),
  ],
}

function answersOf(breakdown: 'total' | 'insats' | 'kon', members: readonly string[], counts: readonly number[], blank: number) {
  const classes = counts.map((count, index) => ({ from: index + 1, to: index + 1, count }))
  return { question: 'personal.1', breakdown, members, classes, missing: { blank } }
}

/** a: 2 women (codes 1, 2), 3 men (1, 2, blank). b: 3 women (1, 1, 2), 2 men (1, 2). */
const truth = new Map([
  ['a kvinna', [2, 1, 1, 0]],
  ['a man', [3, 1, 1, 1]],
  ['b kvinna', [3, 2, 1, 0]],
  ['b man', [2, 1, 1, 0]],
])

function solutionOf({ cells, questions, program }: ReturnType<typeof cellProgram>): number[] {
  const values = new Array<number>(program.variables).fill(0)
  cells.forEach(({ insats, kon }, place) => {
    const [people = 0, ...counts] = truth.get(`${insats.join('+')} ${kon.join('+')}`) ?? []
    values[place] = people
    questions[0]?.byCell[place]?.forEach((variable, category) => {
      if (variable !== null) values[variable] = counts[category] ?? 0
    })
  })
  return values
}

describe('the program of a form', () => {
  const program = cellProgram(known)

  it('has a cell wherever an insats meets a kön', () => {
    expect(program.cells.map(({ insats, kon }) => [...insats, ...kon].join(' '))).toEqual([
      'a kvinna',
      'a man',
      'b kvinna',
      'b man',
    ])
  })

  it('leaves out what nobody can have answered', () => {
    // Blank is nobody of b and no woman.
    expect(program.questions[0]?.byCell.map((variables) => variables.map((variable) => variable !== null))).toEqual([
      [true, true, false],
      [true, true, true],
      [true, true, false],
      [true, true, false],
    ])
  })

  it('is fulfilled by what is so, and not by what is not', () => {
    const values = solutionOf(program)
    expect(fulfils(program.program, values)).toBe(true)
    expect(
      fulfils(
        program.program,
        values.map((value, variable) => (variable === 0 ? value + 1 : value)),
      ),
    ).toBe(false)
    expect(
      fulfils(
        program.program,
        values.map((value) => value / 1.0000001),
      ),
    ).toBe(false)
    expect(fulfils(program.program, values.slice(1))).toBe(false)
  })

  it('does not take fractions or negative numbers', () => {
    const terms = [0, 1].map((variable) => ({ variable, coefficient: 1 }))
    const one = { variables: 2, equations: [{ terms, value: 1 }] }
    expect(
      [
        [2, -1],
        [0.5, 0.5],
        [0, 1],
      ].map((values) => fulfils(one, values)),
    ).toEqual([false, false, true])
  })

  it('has a question only where it is given in more than one way', () => {
    const byInsats = { ...known, answers: known.answers.filter(({ breakdown }) => breakdown !== 'kon') }
    expect(cellProgram(byInsats).questions).toEqual([])
    const inTwoWays = { ...byInsats, answers: [...byInsats.answers, answersOf('insats', ['a', 'b'], [5, 4], 1)] }
    expect(cellProgram(inTwoWays).questions).toHaveLength(1)
  })

  it('divides the members as finely as two files do together', () => {
    const together = { ...known, groups: [...known.groups.slice(2), ...groupsOf('a', 'b+c', 'd'), ...groupsOf('a+b', 'c', 'd')] }
    expect(cellProgram(together).cells.map(({ insats }) => insats.join('+'))).toEqual(['a', 'a', 'b', 'b', 'c', 'c', 'd', 'd'])
  })
})

function groupsOf(...keys: readonly string[]) {
  return keys.map((key) => ({ breakdown: 'insats' as const, members: key.split('+'), respondents: 5 }))
}

describe('a walk', () => {
  const program = cellProgram(known)

  it('comes only to solutions, and to many of them', () => {
    const walk = new CellWalk(program, known, solutionOf(program))
    const seen = new Set<string>()
    for (let step = 0; step < 500; step++) {
      walk.reach([], 'most', () => false, 1)
      expect(fulfils(program.program, walk.values)).toBe(true)
      seen.add(walk.values.slice(0, 4).join())
    }
    expect(seen.size).toBeGreaterThan(3)
  })

  it('comes only to solutions where a question is given for coarser groups, and to more of them', () => {
    const coarse = (breakdown: 'insats' | 'kon', members: readonly string[]) => ({
      ...known,
      answers: [...known.answers.filter((one) => one.breakdown !== breakdown), answersOf(breakdown, members, [5, 4], 1)],
    })
    for (const form of [coarse('insats', ['a', 'b']), coarse('kon', ['kvinna', 'man'])]) {
      const own = cellProgram(form)
      const walk = new CellWalk(own, form, solutionOf(own))
      for (let step = 0; step < 500; step++) {
        walk.reach([], 'most', () => false, 1)
        expect(fulfils(own.program, walk.values)).toBe(true)
      }
      expect(walk.reach([0], 'most', (sum) => sum === 5, 5_000)).toBe(true)
    }
  })

  it('finds its way to where a cell is large, or nobody', () => {
    const walk = new CellWalk(program, known, solutionOf(program))
    expect(walk.reach([0], 'most', (sum) => sum >= 4, 5_000)).toBe(true)
    expect(walk.values[0]).toBeGreaterThanOrEqual(4)
    expect(walk.reach([0], 'least', (sum) => sum === 0, 5_000)).toBe(true)
    expect(walk.values[0]).toBe(0)
    // No more than five are women: there is no such way.
    expect(walk.reach([0], 'most', (sum) => sum >= 6, 500)).toBe(false)
  })
})
