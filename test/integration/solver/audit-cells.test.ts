import { beforeAll, describe, expect, it } from 'vitest'
import { loadSolver } from '../../../electron/solver/load-solver'
import { auditCells } from '../../../shared/disclosure/audit/audit-cells'
import type { Solve } from '../../../shared/disclosure/audit/integer-program'
import type { KnownForm } from '../../../shared/disclosure/audit/known-form'

type Counts = readonly number[]

/** A form of insatser a, b, … and kön k, m, …, of so many people each; and one question's codes by both, blank ones being the rest. */
function formOf(
  insats: Counts,
  kon: Counts,
  answers?: { readonly insats: readonly Counts[]; readonly kon: readonly Counts[] },
): KnownForm {
  const [rows, columns] = [insats.map((_, place) => 'abcdef'[place] ?? ''), kon.map((_, place) => 'kmu'[place] ?? '')]
  const given = (breakdown: 'insats' | 'kon', key: string, counts: Counts, people = 0) => {
    const classes = counts.map((count, index) => ({ from: index + 1, to: index + 1, count }))
    return {
      question: 'q',
      breakdown,
      members: [key],
      classes,
      missing: { blank: people - counts.reduce((sum, count) => sum + count, 0) },
    }
  }
  return {
    form: 'personal',
    respondents: insats.reduce((sum, people) => sum + people, 0),
    groups: [
      ...rows.map((key, place) => ({ breakdown: 'insats' as const, members: [key], respondents: insats[place] ?? 0 })),
      ...columns.map((key, place) => ({ breakdown: 'kon' as const, members: [key], respondents: kon[place] ?? 0 })),
    ],
    answers: answers
      ? [
          ...rows.map((key, place) => given('insats', key, answers.insats[place] ?? [], insats[place])),
          ...columns.map((key, place) => given('kon', key, answers.kon[place] ?? [], kon[place])),
        ]
      : [],
  }
}

describe('the cells where insats meets kön', () => {
  let solve: Solve
  beforeAll(async () => {
    solve = await loadSolver()
  })
  const found = (known: KnownForm) =>
    auditCells(known, 5, solve).leaks.map(({ kind, question, cells }) =>
      [kind, question ?? 'people', ...cells.map(({ insats, kon }) => [...insats, ...kon].join('×'))].join(' '),
    )

  it('are never told by large groups alone', () => {
    expect(found(formOf([12, 20], [17, 15]))).toEqual([])
    expect(found(formOf([5, 5, 5], [5, 10]))).toEqual([])
  })

  it('are told by a group that is small', () => {
    expect(found(formOf([29, 3], [17, 15]))).toEqual(['intersection people b×k b×m'])
  })

  it('are told by a question that the groups have answered differently', () => {
    // All of a chose 2, and so did one man. Where b chose 1, that man is of a.
    expect(
      found(
        formOf([12, 20], [17, 15], {
          insats: [
            [0, 12],
            [20, 0],
          ],
          kon: [
            [6, 11],
            [14, 1],
          ],
        }),
      ),
    ).toContain('intersection people a×m')
    expect(
      found(
        formOf([12, 20], [17, 15], {
          insats: [
            [0, 12],
            [20, 0],
          ],
          kon: [
            [10, 7],
            [10, 5],
          ],
        }),
      ),
    ).toEqual([])
  })

  it('are told of by their answers, though it is not told how many they are', () => {
    // Nobody of b but one has answered, and all of a have.
    const leaks = found(
      formOf([8, 9], [8, 9], {
        insats: [
          [5, 3],
          [0, 1],
        ],
        kon: [
          [4, 3],
          [1, 1],
        ],
      }),
    )
    expect(leaks.some((leak) => leak.startsWith('intersection q '))).toBe(true)
  })

  it('are told by two questions together, neither of which tells it alone', () => {
    // By the first a×m is 0 to 4: so many of a and of m chose the same. By the second 1 to 9: one of k chose what nobody of a has.
    const one = formOf([12, 12], [12, 12], {
      insats: [
        [10, 2],
        [2, 10],
      ],
      kon: [
        [10, 2],
        [2, 10],
      ],
    })
    const other = formOf([12, 12], [12, 12], {
      insats: [
        [12, 0],
        [8, 4],
      ],
      kon: [
        [11, 1],
        [9, 3],
      ],
    })
    expect([...found(one), ...found(other)]).toEqual([])
    const both = { ...one, answers: [...one.answers, ...other.answers.map((answers) => ({ ...answers, question: 'r' }))] }
    expect(found(both)).toContain('intersection people a×m')
  })

  it('are not told where several that are small alone could be many together', () => {
    // Three of b at most are k, three m. One of its six is neither of u for certain: one of u chose what nobody of b has.
    const first = {
      insats: [
        [9, 9],
        [3, 3],
      ],
      kon: [
        [9, 0],
        [0, 9],
        [3, 3],
      ],
    }
    const second = {
      insats: [
        [15, 3],
        [6, 0],
      ],
      kon: [
        [8, 1],
        [8, 1],
        [5, 1],
      ],
    }
    const [one, other] = [first, second].map((answers) => formOf([18, 6], [9, 9, 6], answers))
    if (!one || !other) throw new Error('there are two questions')
    const both = { ...one, answers: [...one.answers, ...other.answers.map((answers) => ({ ...answers, question: 'r' }))] }
    expect(found(both)).toEqual([])
  })

  it('are told by two files, where each divides the same people otherwise', () => {
    const insats = (members: readonly string[], respondents: number) => ({ breakdown: 'insats' as const, members, respondents })
    const together: KnownForm = {
      form: 'personal',
      respondents: 21,
      groups: [insats(['a'], 9), insats(['b', 'x'], 12), insats(['a', 'x'], 12), insats(['b'], 9)],
      answers: [],
    }
    expect(found(together)).toEqual(['intersection people x'])
  })

  it('cannot be where numbers contradict each other', () => {
    expect(found(formOf([12, 20], [17, 16]))).toEqual(['contradiction people'])
  })

  it('are not decided by a solver that gives up, nor by one that is wrong', () => {
    const leaking = formOf([29, 3], [17, 15])
    expect(auditCells(leaking, 5, () => 'undecided').leaks).toEqual([{ kind: 'undecided', question: null, cells: [] }])
    expect(auditCells(leaking, 5, () => [1, 2, 3, 4]).leaks).toEqual([{ kind: 'undecided', question: null, cells: [] }])
    // It starts well and then says that the small cells could be large.
    let calls = 0
    const lying: Solve = (program, sumOf, direction) => (calls++ === 0 ? solve(program, sumOf, direction) : [10, 10, 10, 10])
    expect(auditCells(leaking, 5, lying).leaks.map(({ kind }) => kind)).toEqual(['undecided'])
  })

  it('give the same every time', () => {
    const known = formOf([12, 20, 9], [17, 24], {
      insats: [
        [4, 8],
        [15, 5],
        [4, 4],
      ],
      kon: [
        [10, 7],
        [13, 10],
      ],
    })
    expect(auditCells(known, 5, solve)).toEqual(auditCells(known, 5, solve))
  })
})
