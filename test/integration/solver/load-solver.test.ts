import { beforeAll, describe, expect, it } from 'vitest'
import { loadSolver } from '../../../electron/solver/load-solver'
import { fulfils, type IntegerProgram, type Solve } from '../../../shared/disclosure/audit/integer-program'

/** Sums of variables: each variable named once counts once, a minus takes it away. */
function programOf(
  variables: number,
  ...equations: readonly (readonly [terms: readonly number[], value: number])[]
): IntegerProgram {
  return {
    variables,
    equations: equations.map(([terms, value]) => ({
      terms: terms.map((term) => ({ variable: Math.abs(term) - 1, coefficient: Math.sign(term) })),
      value,
    })),
  }
}

describe('the solver', () => {
  let solve: Solve
  beforeAll(async () => {
    solve = await loadSolver()
  })

  it('gives the most and the least that a sum can be, as whole numbers that fulfil the program', () => {
    // Rows of 7 and 5, columns of 8 and 4: the first cell is at least 3 and at most 7.
    const table = programOf(4, [[1, 2], 7], [[3, 4], 5], [[1, 3], 8], [[2, 4], 4])
    const [least, most] = [solve(table, [0], 'least'), solve(table, [0], 'most')]
    expect([least[0], most[0]]).toEqual([3, 7])
    for (const values of [least, most, solve(table, [], 'most')])
      expect(typeof values !== 'string' && fulfils(table, values)).toBe(true)
  })

  it('gives whole numbers where the best in fractions is of halves', () => {
    // Each two of three sum up with one of their own to 1: in fractions 1.5 can be had of the three, in whole numbers 1.
    const halves = programOf(6, [[1, 2, 4], 1], [[2, 3, 5], 1], [[1, 3, 6], 1])
    const most = solve(halves, [0, 1, 2], 'most')
    expect(typeof most !== 'string' && fulfils(halves, most) && most.slice(0, 3).reduce((sum, value) => sum + value, 0)).toBe(1)
  })

  it('says what is impossible: in numbers, and in whole numbers alone', () => {
    expect(solve(programOf(2, [[1, 2], 5], [[1, 2], 6]), [0], 'most')).toBe('impossible')
    expect(solve(programOf(3, [[1, -2], 0], [[2, -3], 0], [[1, 2, 3], 4]), [0], 'most')).toBe('impossible')
  })

  it('takes one program after the other', () => {
    const [one, other] = [programOf(2, [[1, 2], 5]), programOf(2, [[1, 2], 9])]
    expect([one, other, one].map((program) => solve(program, [1], 'most')[1])).toEqual([5, 9, 5])
  })

  it('is undecided where it may take no time', async () => {
    const none = await loadSolver(0)
    const cells = Array.from({ length: 144 }, (_, place) => place + 1)
    const rows = Array.from({ length: 12 }, (_, row) => [cells.slice(12 * row, 12 * row + 12), 17] as const)
    const columns = Array.from({ length: 12 }, (_, column) => [cells.filter((cell) => cell % 12 === column), 17] as const)
    const odd = Array.from(
      { length: 12 },
      (_, row) => [cells.filter((cell) => (cell * 7 + row) % 5 === 0), 40 + (row % 2)] as const,
    )
    expect(none(programOf(144, ...rows, ...columns, ...odd.slice(0, 1)), [0, 13], 'most')).toBe('undecided')
  })
})
