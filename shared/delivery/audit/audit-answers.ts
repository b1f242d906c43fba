import { answersOf, everybodyOf, type KnownAnswers, type KnownForm } from '../../disclosure/audit/known-form'
import type { DisclosurePolicy } from '../../disclosure/policy'
import { groupKeyOf, totalKey } from '../package/group-key'
import { type AnswerRow, breakdownKinds, type CodebookRow } from '../package/package-content'
import { type Leak, type LeakKind, leakOf } from './leak'
import { tellingKind } from './telling-kind'

/** What a file says of one form: its figures, the rows of its answers, and the codes of its questions. */
export interface FormAnswers {
  readonly known: KnownForm
  readonly rows: readonly AnswerRow[]
  readonly codebook: readonly CodebookRow[]
}

/**
 * What the answers to each question tell of few people, from the file alone: they partition the total in every breakdown that is given,
 * are given of enough people, and in classes where they are few.
 */
export function auditAnswers({ known, rows, codebook }: FormAnswers, policy: DisclosurePolicy): readonly Leak[] {
  const questions = [...new Set([...codebook, ...rows].map(({ question }) => question))]
  return questions.flatMap((question) => {
    const codes = codebook.filter((row) => row.question === question).map(({ code }) => code)
    const answers = known.answers.filter((one) => one.question === question)
    const own = rows.filter((row) => row.question === question)
    const contradicts = (breakdown: KnownAnswers['breakdown']) =>
      leakOf('contradiction', known.form, { question, where: [{ breakdown, groups: [] }] })
    const [total, ...others] = answers.filter(({ breakdown }) => breakdown === 'total')
    if (others.length > 0 || !own.every((row) => isRow(row, own))) return [contradicts('total')]
    // The groups of a breakdown are the total: with the total withheld they would give it.
    if (!total) return answers.length > 0 ? [contradicts('total')] : []
    return breakdownKinds.flatMap((breakdown) => {
      const groups = answers.filter((one) => one.breakdown === breakdown)
      if (groups.length === 0) return []
      if (!isWhole(known, groups) || !groups.every((group) => hasAllCodes(group, codes)) || !isSum(groups, total)) {
        return [contradicts(breakdown)]
      }
      return auditQuestion(known.form, groups, total, policy)
    })
  })
}

function auditQuestion(
  form: string,
  groups: readonly KnownAnswers[],
  total: KnownAnswers,
  policy: DisclosurePolicy,
): readonly Leak[] {
  const at = (kind: LeakKind, { question, breakdown, members }: KnownAnswers) =>
    leakOf(kind, form, { question, where: [{ breakdown, groups: [members.length > 0 ? groupKeyOf(members) : totalKey] }] })
  const alone = groups.flatMap((group) => {
    const kind = tellingKind(group, policy)
    const answers = answersOf(group)
    if (kind) return [at(kind, group)]
    return answers > 0 && answers < policy.fullDistribution && isInCodes(group) ? [at('single-codes', group)] : []
  })
  // The total less those who are given in codes gives the codes of the rest.
  const rest = isInCodes(total) ? groups.filter((group) => !isInCodes(group)) : []
  const left = rest.reduce((sum, group) => sum + answersOf(group), 0)
  if (left === 0 || left >= policy.fullDistribution) return alone
  return [...alone, ...rest.map((group) => at('single-codes', group))]
}

/** Whether a long scale is given code by code. A scale of three or fewer codes has no classes. */
function isInCodes({ classes }: KnownAnswers): boolean {
  return classes.length > 3 && classes.every(({ from, to }) => from === to)
}

/** Whether a row is as it should be among those of its question: it stands once, and is either a count or nothing. */
function isRow({ breakdown, group, codes, count, status }: AnswerRow, rows: readonly AnswerRow[]): boolean {
  const same = rows.filter(
    (row) => row.breakdown === breakdown && (status === 'A' || (row.group === group && row.codes === codes)),
  )
  if (same.length !== 1) return false
  if (status === 'A') return group === '' && codes === '' && count === null
  return count !== null && Number.isInteger(count) && count >= 0
}

/** Whether the groups of a question are the total, each of them some groups of the form taken together, and each as many as those. */
function isWhole({ respondents, groups }: KnownForm, answers: readonly KnownAnswers[]): boolean {
  const [first] = answers
  if (!first || first.breakdown === 'total') return answers.every((one) => everybodyOf(one) === respondents)
  const of = groups.filter(({ breakdown }) => breakdown === first.breakdown)
  const members = answers.flatMap((one) => one.members)
  const all = of.flatMap((group) => group.members)
  if (new Set(members).size !== members.length || members.length !== all.length) return false
  // Parts of groups would count those groups more than once, and so be too many somewhere.
  return answers.every((one) => {
    const own = of.filter((group) => group.members.some((member) => one.members.includes(member)))
    return everybodyOf(one) === own.reduce((sum, group) => sum + group.respondents, 0)
  })
}

function hasAllCodes({ classes }: KnownAnswers, codes: readonly number[]): boolean {
  const sorted = [...codes].sort((a, b) => a - b)
  const given = classes.flatMap(({ from, to }) => sorted.filter((code) => code >= from && code <= to))
  return given.length === sorted.length && sorted.every((code, place) => code === given[place])
}

/** Whether the groups together have answered as the total has, in the codes that both tell of. */
function isSum(groups: readonly KnownAnswers[], total: KnownAnswers): boolean {
  const counted = (answers: KnownAnswers, from: number, to: number) =>
    answers.classes.filter((own) => own.from >= from && own.to <= to).reduce((sum, { count }) => sum + count, 0)
  const reasons = Object.keys(total.missing)
  // Classes are the same everywhere in a file, so the coarsest that is given holds whole classes of all.
  const [coarsest = total] = [total, ...groups].sort((a, b) => a.classes.length - b.classes.length)
  return (
    coarsest.classes.every(
      ({ from, to }) => counted(total, from, to) === groups.reduce((sum, group) => sum + counted(group, from, to), 0),
    ) &&
    reasons.every(
      (reason) => (total.missing[reason] ?? 0) === groups.reduce((sum, { missing }) => sum + (missing[reason] ?? 0), 0),
    )
  )
}
