import { konGroups } from '../../disclosure/kon-groups'
import { groupBy } from '../../model/group-by'
import { sumOf } from '../../model/sum-of'
import { codesOfText, codesText, isMissingCode } from './codes-text'
import { memberKeysOf, totalKey } from './group-key'
import type { AnswerRow, BreakdownKind, CodebookRow, GroupRow, PackageContent } from './package-content'

/**
 * Whether the rows of a package do not agree: rows that are there twice, forms, questions, codes or groups that the other tables
 * do not know, something withheld and given at once, or (in a förbund's own, where everything is known) numbers that do not add up. It
 * says nothing of whether the package may be given to anybody. A number of many förbund is of no more than were merged, and of at least one.
 */
export function contradicts({ cover, groups, answers, codebook }: PackageContent): boolean {
  const isOwn = cover.level.kind === 'forbund'
  return (
    codebookContradicts(codebook) ||
    [...groups, ...answers].some((row) => !isOfThese(row, isOwn ? 1 : cover.sources.length)) ||
    groupsContradict(groups, codebook, isOwn) ||
    answersContradict(answers, groups, codebook, isOwn)
  )
}

function isOfThese({ status, forbund }: GroupRow | AnswerRow, most: number): boolean {
  return forbund <= most && (status === 'A' || forbund > 0)
}

function codebookContradicts(codebook: readonly CodebookRow[]): boolean {
  return hasDoubles(codebook.map(({ question, code }) => keyOf(question, code)))
}

function groupsContradict(groups: readonly GroupRow[], codebook: readonly CodebookRow[], isOwn: boolean): boolean {
  const forms = new Set(codebook.map(({ form }) => form))
  const totals = new Map(
    groups.flatMap(({ form, breakdown, respondents }) => (breakdown === 'total' ? [[form, respondents]] : [])),
  )
  if (hasDoubles(groups.map(({ form, breakdown, group }) => keyOf(form, breakdown, group)))) return true
  if (!groups.every((row) => forms.has(row.form) && isWholeGroup(row))) return true
  const breakdowns = groupBy(groups, ({ form, breakdown }) => keyOf(form, breakdown))
  return [...breakdowns.values()].some((rows) => {
    if (rows.some(({ status }) => status === 'A')) return rows.length > 1
    if (!isOwn) return false
    const respondents = sumOf(rows.map((row) => row.respondents ?? 0))
    return hasDoubles(rows.flatMap(({ group }) => memberKeysOf(group))) || totals.get(rows[0].form) !== respondents
  })
}

/** A name for every key and a number of people where it is given, and nothing of that where it is not. */
function isWholeGroup({ group, members, breakdown, status, respondents, asked, declined }: GroupRow): boolean {
  if (status === 'A')
    return group === '' && members.length === 0 && [respondents, asked, declined].every((number) => number === null)
  const keys = memberKeysOf(group)
  return respondents !== null && keys.length === members.length && keys.every((key) => isKeyOf(key, breakdown))
}

function isKeyOf(key: string, breakdown: BreakdownKind): boolean {
  if (breakdown === 'total') return key === totalKey
  return breakdown === 'kon' ? konGroups.some((group) => group === key) : /^(?:\d+|utan)$/.test(key)
}

function answersContradict(
  answers: readonly AnswerRow[],
  groups: readonly GroupRow[],
  codebook: readonly CodebookRow[],
  isOwn: boolean,
): boolean {
  if (hasDoubles(answers.map(({ question, breakdown, group, codes }) => keyOf(question, breakdown, group, codes)))) return true
  const codesOf = groupBy(codebook, ({ question }) => question)
  const groupOf = new Map(
    groups.flatMap((row) => memberKeysOf(row.group).map((key) => [keyOf(row.form, row.breakdown, key), row])),
  )
  const questions = groupBy(answers, ({ question, breakdown }) => keyOf(question, breakdown))
  return [...questions.values()].some((rows) => {
    const asked = codesOf.get(rows[0].question) ?? []
    const known = new Set(asked.map(({ code }) => code))
    if (!rows.every((row) => isAsked(row, asked[0]) && isWholeAnswer(row, known))) return true
    if (rows.some(({ status }) => status === 'A')) return rows.length > 1
    return [...groupBy(rows, ({ group }) => group).values()].some((counted) => {
      const within = groupsWithin(counted[0], groupOf)
      return within === null || (isOwn && !addsUp(counted, within))
    })
  })
}

function isAsked({ form, measure }: AnswerRow, asked: CodebookRow | undefined): boolean {
  return form === asked?.form && measure === asked.measure
}

/** A count of codes that the question has, or of those without a code; or nothing at all. */
function isWholeAnswer({ status, group, codes, count }: AnswerRow, known: ReadonlySet<number>): boolean {
  if (status === 'A') return group === '' && codes === '' && count === null
  if (group === '' || count === null) return false
  if (isMissingCode(codes)) return true
  const own = codesOfText(codes)
  return own !== null && known.has(own.from) && known.has(own.to) && own.from <= own.to && codesText(own) === codes
}

/** The groups that the members of an answer's group are in; null where one is in none, or is named twice. */
function groupsWithin(answer: AnswerRow, groupOf: ReadonlyMap<string, GroupRow>): readonly GroupRow[] | null {
  const keys = memberKeysOf(answer.group)
  const rows = keys.flatMap((key) => groupOf.get(keyOf(answer.form, answer.breakdown, key)) ?? [])
  return rows.length === keys.length && !hasDoubles(keys) ? [...new Set(rows)] : null
}

/** Whether the group is whole groups together, and everybody in them is counted once. */
function addsUp(counted: readonly [AnswerRow, ...AnswerRow[]], within: readonly GroupRow[]): boolean {
  const members = within.flatMap(({ group }) => memberKeysOf(group))
  const people = sumOf(within.map(({ respondents }) => respondents ?? 0))
  const answered = sumOf(counted.map(({ count }) => count ?? 0))
  return members.length === memberKeysOf(counted[0].group).length && answered === people
}

function keyOf(...parts: readonly (string | number)[]): string {
  return JSON.stringify(parts)
}

function hasDoubles(keys: readonly string[]): boolean {
  return new Set(keys).size < keys.length
}
