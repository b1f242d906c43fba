import type { QuestionFrequency } from '../frequency/frequency-table'
import { answerCount } from '../frequency/question-frequency'
import { sumFrequencies } from '../frequency/sum-frequencies'
import type { Scale } from '../instrument/definition'
import { byCodeUnit } from '../model/by-code-unit'
import { type AnswerDetail, detailFor, hasClasses, tellingReason } from './answer-classes'
import type { DisclosurePolicy } from './policy'
import { type JoinedGroups, ruleTellsFew } from './told-by-rule'

/** How one shown group answered one question. */
export interface GroupAnswers {
  readonly key: string
  readonly frequency: QuestionFrequency
}

/** Shown groups whose answers to a question are given together (most often one alone), and how finely. */
export interface QuestionGroup {
  readonly keys: readonly string[]
  readonly frequency: QuestionFrequency
  readonly detail: AnswerDetail
}

/**
 * The groups that one question is given for: the shown ones, but for those whose own answers must not be given (see tellingReason).
 * These are joined, and while that is not enough with the group that has the next fewest answers (of equals, the one whose key sorts
 * first; never one where nobody answered, which would not help). The others stay in their order, the joined ones last. Null where all
 * would end in one, where the rule read backwards would tell how few of a group answered (see ruleTellsFew), or where there is no
 * breakdown: the question is then given for the total alone.
 */
export function questionPartition(
  groups: readonly GroupAnswers[],
  scale: Scale,
  policy: DisclosurePolicy,
): readonly QuestionGroup[] | null {
  const tells = (frequency: QuestionFrequency) => tellingReason(scale, frequency, policy) !== null
  const joined = groups.filter(({ frequency }) => tells(frequency))
  const others = byAnswers(groups.filter((group) => !joined.includes(group) && answerCount(group.frequency) > 0))
  while (others.length > 0 && tells(together(joined, scale))) {
    joined.push(...others.splice(0, 1))
  }
  if (tells(together(joined, scale))) return null
  const apart = groups.filter((group) => !joined.includes(group)).map((group) => [group])
  const company = groups.filter((group) => joined.includes(group))
  const unions = company.length > 0 ? [...apart, company] : apart
  if (company.length > 0 && ruleTellsFew(joinedAnswers(company, apart.flat(), scale), policy.minimumGroup)) return null
  return unions.length < 2 ? null : withDetail(unions, scale, policy)
}

/** The answers of the groups that are joined, as somebody knows them who knows which groups are and by which rule. */
function joinedAnswers(company: readonly GroupAnswers[], apart: readonly GroupAnswers[], scale: Scale): JoinedGroups {
  const alone = apart.map(({ key, frequency }) => ({ key, people: answerCount(frequency) })).filter(({ people }) => people > 0)
  return { keys: company.map(({ key }) => key), together: answerCount(together(company, scale)), least: 1, alone }
}

/**
 * Each group in as much detail as it may have. What is given in classes is never so few answers together that the total, code by code,
 * less the others would tell their codes: then the next smallest group is given in classes too.
 */
function withDetail(
  unions: readonly (readonly GroupAnswers[])[],
  scale: Scale,
  policy: DisclosurePolicy,
): readonly QuestionGroup[] {
  const groups = unions.map((members) => ({ keys: members.map(({ key }) => key), frequency: together(members, scale) }))
  if (!hasClasses(scale)) return groups.map((group) => ({ ...group, detail: 'codes' }))
  const sized = groups.map((group) => ({ key: group.keys.join('+'), frequency: group.frequency }))
  const ordered = byAnswers(sized.filter(({ frequency }) => answerCount(frequency) > 0))
  const coarse = new Set<string>()
  let answers = 0
  for (const { key, frequency } of ordered) {
    const own = answerCount(frequency)
    if (detailFor(own, policy) === 'codes' && (answers === 0 || answers >= policy.fullDistribution)) break
    coarse.add(key)
    answers += own
  }
  return groups.map((group) => ({ ...group, detail: coarse.has(group.keys.join('+')) ? 'classes' : 'codes' }))
}

function together(groups: readonly GroupAnswers[], scale: Scale): QuestionFrequency {
  return sumFrequencies(
    groups.map(({ frequency }) => frequency),
    Math.max(...scale.codes.map(({ code }) => code)),
  )
}

function byAnswers(groups: readonly GroupAnswers[]): GroupAnswers[] {
  return [...groups].sort((a, b) => answerCount(a.frequency) - answerCount(b.frequency) || byCodeUnit(a.key, b.key))
}
