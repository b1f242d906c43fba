import { beforeAll, describe, expect, it } from 'vitest'
import { loadSolver } from '../../../electron/solver/load-solver'
import { auditDelivery } from '../../../shared/delivery/audit/audit-delivery'
import type { AnswerRow, GroupRow, PackageContent } from '../../../shared/delivery/package/package-content'
import type { Solve } from '../../../shared/disclosure/audit/integer-program'
import { packageContent } from '../../support/package-content'

const form = 'personal'
const question = 'personal.1'

/** A delivery of groups of these sizes, whose members are called as the keys, and of the answers of one question: six codes, the rest blank. */
function fileOf(
  sizes: Readonly<Record<string, number>>,
  answers: Readonly<Record<string, readonly number[]>> = {},
  number = 1,
): PackageContent {
  const place = (group: string) => {
    const breakdown =
      group === 'total' ? ('total' as const) : /^(kvinna|man)/.test(group) ? ('kon' as const) : ('insats' as const)
    return { form, breakdown, group, forbund: 1 }
  }
  const groups = Object.entries(sizes).map(([group, respondents]): GroupRow => {
    const members = group.split('+')
    return { ...place(group), members, status: members.length > 1 ? 'D' : 'F', respondents, asked: null, declined: null }
  })
  const rows = Object.entries(answers).flatMap(([group, counts]): readonly AnswerRow[] => {
    const people = groups.filter(
      (row) => row.breakdown === place(group).breakdown && group.split('+').includes(row.group.split('+')[0] ?? ''),
    )
    const blank =
      people.reduce((sum, { respondents }) => sum + (respondents ?? 0), 0) - counts.reduce((sum, count) => sum + count, 0)
    const codes = [...counts.map((count, index) => [String(index + 1), count] as const), ['blank', blank] as const]
    return codes.map(([code, count]) => ({ ...place(group), question, measure: '', status: 'F', codes: code, count }))
  })
  const { cover } = packageContent()
  return packageContent({ cover: { ...cover, number }, groups, answers: rows })
}

describe('the audit of a delivery', () => {
  let solve: Solve
  beforeAll(async () => {
    solve = await loadSolver()
  })
  const found = (content: PackageContent, ...earlier: readonly PackageContent[]) =>
    auditDelivery(content, earlier, solve).leaks.map(({ kind }) => kind)

  it('passes what tells nothing, says how much it has looked at, and is the same every time', () => {
    const content = fileOf({ total: 24, a: 12, b: 12, kvinna: 14, man: 10 })
    const result = auditDelivery(content, [], solve)
    expect(result).toMatchObject({ status: 'passed', leaks: [], checked: { earlier: 0 } })
    expect(result.checked.sets).toBeGreaterThan(4)
    expect(auditDelivery(content, [], solve)).toEqual(result)
    expect(auditDelivery(content, [content], solve)).toMatchObject({ status: 'passed', checked: { earlier: 1 } })
  })

  it('finds what a file tells where insats meets kön', () => {
    const sizes = { total: 32, a: 12, b: 20, kvinna: 17, man: 15 }
    const answers = {
      total: [20, 12, 0, 0, 0, 0],
      a: [0, 12, 0, 0, 0, 0],
      b: [20, 0, 0, 0, 0, 0],
      kvinna: [6, 11, 0, 0, 0, 0],
      man: [14, 1, 0, 0, 0, 0],
    }
    const { status, leaks } = auditDelivery(fileOf(sizes, answers), [], solve)
    expect(status).toBe('failed')
    expect(leaks).toContainEqual({
      kind: 'intersection',
      form,
      question: null,
      where: [],
      cells: [{ insats: ['a'], kon: ['man'] }],
      earlier: null,
    })
  })

  it('says which groups and which delivery, and never how many', () => {
    const { leaks } = auditDelivery(
      fileOf({ total: 25, a: 13, b: 12 }, {}, 3),
      [fileOf({ total: 24, a: 12, b: 12 }, {}, 2)],
      solve,
    )
    expect(leaks).toEqual([
      {
        kind: 'difference',
        form,
        question: null,
        where: [{ breakdown: 'total', groups: ['total'] }],
        cells: [],
        earlier: { number: 2, breakdown: 'total', groups: ['total'] },
      },
      {
        kind: 'difference',
        form,
        question: null,
        where: [{ breakdown: 'insats', groups: ['a'] }],
        cells: [],
        earlier: { number: 2, breakdown: 'insats', groups: ['a'] },
      },
    ])
    expect(JSON.stringify(leaks)).not.toMatch(/"[a-z]+":(1|12|13|24|25)\b/)
  })

  it('holds all files of the same people together, not one by one', () => {
    // Each two of the three files say nothing of few.
    const first = fileOf({ total: 40, 'a+x': 12, 'b+c+y': 28 }, {}, 1)
    const second = fileOf({ total: 40, 'c+x': 12, 'a+b+y': 28 }, {}, 2)
    const third = fileOf({ total: 40, 'a+c': 20, 'b+x+y': 20 }, {}, 3)
    expect([found(second, first), found(third, first), found(third, second)]).toEqual([[], [], []])
    // a + x = 12, c + x = 12, a + c = 20: x is 2.
    expect(found(third, first, second)).toContain('intersection')
  })

  it('holds those who have come against each other as a form of their own', () => {
    const sizes = { total: 40, a: 20, b: 20, kvinna: 20, man: 20 }
    const before = fileOf(sizes, {
      total: [5, 10, 10, 5, 5, 5],
      a: [5, 5, 5, 5, 0, 0],
      b: [0, 5, 5, 0, 5, 5],
      kvinna: [5, 5, 5, 0, 0, 5],
      man: [0, 5, 5, 5, 5, 0],
    })
    // Twenty-four have come: twelve to each insats, answering 1 and 2 in a, 3 and 4 in b; of the men one chose 1 or 2.
    const after = fileOf(
      { total: 64, a: 32, b: 32, kvinna: 31, man: 33 },
      {
        total: [11, 16, 16, 11, 5, 5],
        a: [11, 11, 5, 5, 0, 0],
        b: [0, 5, 11, 6, 5, 5],
        kvinna: [11, 10, 5, 0, 0, 5],
        man: [0, 6, 11, 11, 5, 0],
      },
      2,
    )
    expect(found(after)).toEqual([])
    expect([...new Set(found(after, before))]).toEqual(['intersection'])
  })

  it('goes by the deliveries that it is given, whatever their year was called, and refuses merged files', () => {
    const [before, after] = [fileOf({ total: 24 }), fileOf({ total: 25 }, {}, 2)]
    const otherYear = { ...before, cover: { ...before.cover, year: 2023 } }
    expect(found(after, before)).toEqual(['difference'])
    expect(found(after, otherYear)).toEqual(['difference'])
    const merged = { ...after, cover: { ...after.cover, level: { kind: 'merged' as const, name: 'Riket' } } }
    expect(found(merged)).toEqual(['not-audited'])
  })

  it('does not pass where it cannot be told which insats is which', () => {
    const before = fileOf({ total: 24, '1': 12, '2': 12 })
    const swapped = before.groups.map((row) =>
      row.breakdown === 'insats' ? { ...row, group: row.group === '1' ? '2' : '1' } : row,
    )
    expect(found({ ...before, cover: { ...before.cover, number: 2 } }, before)).toEqual([])
    expect(found({ ...before, groups: swapped }, before)).toEqual(['unmatched'])
  })

  it('does not pass what contradicts itself, and looks no further', () => {
    expect(found(fileOf({ total: 24, a: 12, b: 11 }))).toEqual(['contradiction'])
    expect(
      found({ ...fileOf({ total: 24 }), groups: [], answers: fileOf({ total: 24 }, { total: [4, 4, 4, 4, 4, 4] }).answers }),
    ).toContain('contradiction')
  })
})
