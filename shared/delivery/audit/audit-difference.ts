import type { KnownAnswers, KnownForm } from '../../disclosure/audit/known-form'
import type { DisclosurePolicy } from '../../disclosure/policy'
import { groupKeyOf, totalKey } from '../package/group-key'
import { breakdownKinds } from '../package/package-content'
import { type Part, sameUnions, type UnionPair } from './closest-unions'
import { type Leak, type LeakGroup, leakOf } from './leak'
import { type CountedPart, changeIn, leaksOf, nestedLeaks } from './nested-leaks'
import { changeOf, signed, type Tally, tallyOf } from './tally'

/** What an earlier delivery tells of a form, by the keys that members have in the new one. */
export interface EarlierForm {
  readonly number: number
  readonly known: KnownForm
}

/**
 * What a new delivery tells of few when it is held against an earlier one: for groups of both that are the same people, or the same but
 * for some members, that one to a few have come, gone, or answered otherwise; and where some have only come, or only gone, how those have
 * answered. That both are the same tells nothing.
 */
export function auditDifference(
  { number, known: earlier }: EarlierForm,
  later: KnownForm,
  policy: DisclosurePolicy,
): readonly Leak[] {
  const people = breakdownKinds.flatMap((breakdown) =>
    leaksBetween(breakdown, peopleParts(earlier, breakdown), peopleParts(later, breakdown), policy).map(({ kind, pair }) =>
      leakOf(kind, later.form, placeOf(breakdown, number, pair)),
    ),
  )
  // Whoever is told of as a person is told of by every question: to say so once is enough.
  if (people.length > 0) return people
  return questionsOf(earlier, later).flatMap((question) =>
    breakdownKinds.flatMap((breakdown) =>
      leaksBetween(breakdown, answerParts(earlier, question, breakdown), answerParts(later, question, breakdown), policy).map(
        ({ kind, pair }) => leakOf(kind, later.form, { question, ...placeOf(breakdown, number, pair) }),
      ),
    ),
  )
}

/** Those who are in one file and not in the other. */
export interface FormDifference {
  /** Nobody is, by any number: both tell of the same people. */
  readonly unchanged: boolean
  /** Those who have only come, or only gone, as a form of their own; null where nobody has, or some have come and some gone. */
  readonly apart: KnownForm | null
}

/** How the people that two files tell of differ, in the groups that are the same in both. */
export function differenceOf(earlier: KnownForm, later: KnownForm): FormDifference {
  const groups = (['insats', 'kon'] as const).flatMap((breakdown) =>
    changes(peopleParts(earlier, breakdown), peopleParts(later, breakdown)).map((change) => ({ breakdown, ...change })),
  )
  const answers = questionsOf(earlier, later).flatMap((question) =>
    breakdownKinds.flatMap((breakdown) =>
      changes(answerParts(earlier, question, breakdown), answerParts(later, question, breakdown)).map((change) => ({
        question,
        breakdown,
        ...change,
      })),
    ),
  )
  const all = [{ tally: tallyOf(later.respondents - earlier.respondents) }, ...groups, ...answers].map(({ tally }) =>
    changeOf(tally),
  )
  const [come, gone] = [all.some((change) => change.come > 0), all.some((change) => change.gone > 0)]
  if (come === gone) return { unchanged: !come, apart: null }
  const sign = come ? 1 : -1
  const size = (tally: Tally) => Object.values(tally.missing).reduce((sum, count) => sum + sign * count, 0)
  return {
    unchanged: false,
    apart: {
      form: later.form,
      respondents: sign * (later.respondents - earlier.respondents),
      groups: groups.flatMap(({ breakdown, members, tally }) =>
        members ? [{ breakdown, members, respondents: size(tally) }] : [],
      ),
      answers: answers.flatMap(({ question, breakdown, members, tally }) =>
        members || breakdown === 'total' ? [{ question, breakdown, members: members ?? [], ...signed(sign, tally) }] : [],
      ),
    },
  }
}

/**
 * Where many have come or gone it cannot be told among which of the members: only where nobody has does a union that holds another one
 * tell of those who are between them.
 */
function leaksBetween(
  breakdown: KnownAnswers['breakdown'],
  earlier: readonly CountedPart[],
  later: readonly CountedPart[],
  policy: DisclosurePolicy,
) {
  // A breakdown that neither file gives is the total once more.
  if (breakdown !== 'total' && [...earlier, ...later].every(({ members }) => members === null)) return []
  return sameUnions(earlier, later).flatMap((union) =>
    isUnchanged(union) ? nestedLeaks(union, policy) : leaksOf([union], policy),
  )
}

function isUnchanged(pair: UnionPair<CountedPart>): boolean {
  const { come, gone } = changeOf(changeIn(pair))
  return come === 0 && gone === 0
}

/** What has changed in those unions of groups that are the same people in both. */
function changes(earlier: readonly CountedPart[], later: readonly CountedPart[]) {
  return sameUnions(earlier, later).map((pair) => ({
    members: membersIn([...pair.earlier, ...pair.later]),
    tally: changeIn(pair),
  }))
}

function peopleParts({ respondents, groups }: KnownForm, breakdown: KnownAnswers['breakdown']): readonly CountedPart[] {
  const own = groups.filter((group) => group.breakdown === breakdown)
  if (own.length === 0) return [{ members: null, tally: tallyOf(respondents) }]
  return own.map(({ members, respondents: people }) => ({ members, tally: tallyOf(people) }))
}

/** A question that is not given by a breakdown is given by the total at most. */
function answerParts({ answers }: KnownForm, question: string, breakdown: KnownAnswers['breakdown']): readonly CountedPart[] {
  const given = answers.filter((one) => one.question === question)
  const own = given.filter((one) => one.breakdown === breakdown)
  if (breakdown !== 'total' && own.length > 0) return own.map((one) => ({ members: one.members, tally: one }))
  return given.filter((one) => one.breakdown === 'total').map((one) => ({ members: null, tally: one }))
}

/** The questions that both tell of. */
function questionsOf(earlier: KnownForm, later: KnownForm): readonly string[] {
  const known = new Set(earlier.answers.map(({ question }) => question))
  return [...new Set(later.answers.map(({ question }) => question))].filter((question) => known.has(question))
}

function placeOf(breakdown: LeakGroup['breakdown'], number: number, { earlier, later }: UnionPair<CountedPart>) {
  const groups = (parts: readonly CountedPart[]) => parts.map(({ members }) => (members ? groupKeyOf(members) : totalKey))
  return {
    where: [{ breakdown, groups: groups(later) }],
    earlier: { number, breakdown, groups: groups(earlier) },
  }
}

function membersIn(parts: readonly Part[]): readonly string[] | null {
  if (parts.some(({ members }) => members === null)) return null
  return [...new Set(parts.flatMap(({ members }) => members ?? []))]
}
