import type { DeliveryAnswers, ShownAnswers } from '../../delivery/delivery-answers'
import type { DividedForm } from '../../delivery/delivery-form'
import { answeredGroup, type DeliveryGroup } from '../../delivery/delivery-groups'
import type { DividedBy } from '../../disclosure/policy'
import { sumKnown } from '../../statistics/sum-known'
import { shownTexts } from '../../text/shown'
import type { GivenFrequency } from '../given-frequency'

/** A question in the groups that it is shown for, which may be fewer than the form's; none where it is not. `reasons`: why. */
export interface QuestionInGroups {
  readonly groups: readonly AnsweredGroup[]
  readonly reasons: readonly string[]
}

/** How a group, or several together, answered a question. `asked`: how many were asked; null where that is not known or not shown. */
export interface AnsweredGroup {
  readonly key: string
  readonly label: string
  readonly asked: number | null
  readonly frequency: GivenFrequency
}

/** What a group is called beside a chart. A reader of one has no column that says what is in a joined group, as a delivery has. */
export function shownName({ label, members, breakdown }: Pick<DeliveryGroup, 'label' | 'members' | 'breakdown'>): string {
  return breakdown === 'insats' && members.length > 1 ? shownTexts.joinedName(members.map(({ name }) => name)) : label
}

/** How all together answered each question; null where that is not given. */
export function totalAnswers(answers: readonly DeliveryAnswers[]): ReadonlyMap<string, GivenFrequency | null> {
  const own = answers.filter(({ breakdown }) => breakdown === 'total')
  return new Map(own.map((given) => [given.question, given.status === 'shown' ? frequencyOf(given) : null]))
}

/** A question in a breakdown, as it is given, and in words why it is not given for every group of the form. */
export function questionInGroups({ groups, answers }: DividedForm, question: string, kind: DividedBy): QuestionInGroups {
  const own = answers.filter((given) => given.question === question && given.breakdown === kind)
  const shown = own.filter((given) => given.status === 'shown')
  return {
    groups: shown.map((given) => answered(groups, given, kind)),
    reasons: [
      ...(own.length > shown.length ? [shownTexts.withheldBy[kind]] : []),
      ...shown.filter((given) => given.groups.length > 1).map((given) => shownTexts.togetherHere(namesOf(groups, given))),
    ],
  }
}

function answered(groups: readonly DeliveryGroup[], given: ShownAnswers, breakdown: DividedBy): AnsweredGroup {
  const { key, label, members } = answeredGroup(groups, given)
  const own = groups.filter((group) => group.breakdown === breakdown && given.groups.includes(group.key))
  return {
    key,
    label: shownName({ label, members, breakdown }),
    asked: sumKnown(own.map(({ rate }) => rate.asked)),
    frequency: frequencyOf(given),
  }
}

function namesOf(groups: readonly DeliveryGroup[], given: ShownAnswers): readonly string[] {
  return answeredGroup(groups, given).members.map(({ name }) => name)
}

function frequencyOf({ detail, counts, blank, unreadable, notOnForm }: ShownAnswers): GivenFrequency {
  // A delivery does not tell unreadable answers apart.
  const missing = { blank, 'double-marked': 0, illegible: unreadable, 'not-on-form': notOnForm }
  if (detail === 'classes') return { classes: counts, missing }
  const highest = Math.max(...counts.map(({ to }) => to))
  const countOf = (code: number) => counts.find(({ from }) => from === code)?.count ?? 0
  return { counts: Array.from({ length: highest }, (_, index) => countOf(index + 1)), missing }
}
