import type { AnswerRow, BreakdownKind, GroupRow, PackageContent } from '../../../shared/delivery/package/package-content'

/**
 * What an outsider who has two files of one round says of those who belong to some members of a breakdown, by name (null: everybody).
 * `changed`: somebody has come, gone or answered otherwise. `between`: nobody has, and so many belong to these members.
 */
export interface DifferenceClaim {
  readonly form: string
  readonly breakdown: BreakdownKind
  readonly names: readonly string[] | null
  readonly kind: 'changed' | 'between'
  readonly count: number
}

/** Unions of so many groups are tried; of more only the groups themselves. */
const mostGroups = 7

/** What two files tell of each other: every union of groups of the one against every union of groups of the other with the same members, or more. */
export function attackDifference(earlier: PackageContent, later: PackageContent): readonly DifferenceClaim[] {
  const forms = [...new Set(later.groups.map(({ form }) => form))]
  return forms.flatMap((form) => {
    const changed = (['total', 'insats', 'kon'] as const).flatMap((breakdown) =>
      pairs(earlier, later, form, breakdown).flatMap(({ old, own }): readonly DifferenceClaim[] => {
        if (!sameNames(old, own)) return []
        const count = Math.max(...differences(earlier, later, form, breakdown, old, own))
        return count > 0 ? [{ form, breakdown, names: namesIn(breakdown, old), kind: 'changed', count }] : []
      }),
    )
    if (changed.length > 0) return changed
    return (['insats', 'kon'] as const).flatMap((breakdown) =>
      pairs(earlier, later, form, breakdown).flatMap(({ old, own }): readonly DifferenceClaim[] => {
        const [fewer, more] = peopleIn(old) < peopleIn(own) ? [old, own] : [own, old]
        const left = namesOf(more).filter((name) => !namesOf(fewer).includes(name))
        const isWithin = namesOf(fewer).every((name) => namesOf(more).includes(name))
        const count = peopleIn(more) - peopleIn(fewer)
        return isWithin && left.length > 0 && count > 0 ? [{ form, breakdown, names: left, kind: 'between', count }] : []
      }),
    )
  })
}

function pairs(earlier: PackageContent, later: PackageContent, form: string, breakdown: BreakdownKind) {
  const [olds, owns] = [earlier, later].map((content) =>
    unions(content.groups.filter((row) => row.form === form && row.breakdown === breakdown && row.status !== 'A')),
  )
  return (olds ?? []).flatMap((old) => (owns ?? []).map((own) => ({ old, own })))
}

function unions(groups: readonly GroupRow[]): readonly (readonly GroupRow[])[] {
  if (groups.length > mostGroups) return groups.map((group) => [group])
  return Array.from({ length: 2 ** groups.length - 1 }, (_, mask) => groups.filter((_group, place) => ((mask + 1) >> place) & 1))
}

/** How many more or fewer there are: of people, and of each question's answers where the groups are whole groups of the question. */
function differences(
  earlier: PackageContent,
  later: PackageContent,
  form: string,
  breakdown: BreakdownKind,
  old: readonly GroupRow[],
  own: readonly GroupRow[],
): readonly number[] {
  const questions = [...new Set(later.answers.filter((row) => row.form === form).map(({ question }) => question))]
  const answers = questions.flatMap((question) => {
    const [before, after] = [answersOf(earlier, question, breakdown, old), answersOf(later, question, breakdown, own)]
    if (!before || !after) return []
    const classes = [...new Set([...before.keys(), ...after.keys()])].filter((codes) => {
      const [from, to] = codes.split('-').map(Number)
      // A code is compared where both have it, or else its class.
      return before.has(codes) === after.has(codes) || (from ?? 0) < (to ?? 0)
    })
    return classes.map((codes) => Math.abs(countIn(after, codes) - countIn(before, codes)))
  })
  return [Math.abs(peopleIn(own) - peopleIn(old)), ...answers]
}

/** How a union of groups has answered; null where the question is not given so. */
function answersOf(
  content: PackageContent,
  question: string,
  breakdown: BreakdownKind,
  groups: readonly GroupRow[],
): ReadonlyMap<string, number> | null {
  const keys = new Set(groups.flatMap(({ group }) => group.split('+')))
  const rows = content.answers.filter((row) => row.question === question && row.breakdown === breakdown && row.status !== 'A')
  const own = rows.filter(({ group }) => group.split('+').every((key) => keys.has(key)))
  const covered = new Set(own.flatMap(({ group }) => group.split('+')))
  if (covered.size < keys.size) return null
  return summed(own)
}

function summed(rows: readonly AnswerRow[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>()
  for (const { codes, count } of rows) sums.set(codes, (sums.get(codes) ?? 0) + (count ?? 0))
  return sums
}

function countIn(counts: ReadonlyMap<string, number>, codes: string): number {
  const [from = 0, to = from] = codes.split('-').map(Number)
  if (Number.isNaN(from)) return counts.get(codes) ?? 0
  return [...counts].reduce((sum, [own, count]) => {
    const [low = 0, high = low] = own.split('-').map(Number)
    return low >= from && high <= to ? sum + count : sum
  }, 0)
}

function peopleIn(groups: readonly GroupRow[]): number {
  return groups.reduce((sum, { respondents }) => sum + (respondents ?? 0), 0)
}

function namesOf(groups: readonly GroupRow[]): readonly string[] {
  return groups.flatMap(({ members }) => members)
}

function namesIn(breakdown: BreakdownKind, groups: readonly GroupRow[]): readonly string[] | null {
  return breakdown === 'total' ? null : namesOf(groups)
}

function sameNames(one: readonly GroupRow[], other: readonly GroupRow[]): boolean {
  return [...namesOf(one)].sort().join('|') === [...namesOf(other)].sort().join('|')
}
