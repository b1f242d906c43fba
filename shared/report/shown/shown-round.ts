import { type DeliveryChoices, policyOf } from '../../delivery/delivery-choices'
import { type DeliveryForm, type DividedForm, deliveryForm, unprotectedForm } from '../../delivery/delivery-form'
import { type DeliveryGroup, insatsKey } from '../../delivery/delivery-groups'
import type { DisclosurePolicy, DividedBy } from '../../disclosure/policy'
import type { FrequencyTable } from '../../frequency/frequency-table'
import { respondentCount } from '../../frequency/respondent-count'
import type { Form } from '../../instrument/definition'
import type { InstrumentVersion } from '../../instrument/version'
import type { Insats } from '../../model/insats'
import type { ResponseAccounting } from '../../model/response-accounting'
import type { Round } from '../../model/round'
import type { ResponseRate } from '../../statistics/response-rate'
import { deliveryNotes } from '../../text/delivery'
import { resultsTexts } from '../../text/results'
import { shownTexts } from '../../text/shown'
import type { GivenFrequency } from '../given-frequency'
import { type KeptFigures, shownFromKept } from './kept-figures'
import { type QuestionInGroups, questionInGroups, shownName, totalAnswers } from './shown-answers'

/**
 * Who will see the figures. `internal`: the förbund alone, every group as it is. `display`: others too, on a projector or on
 * paper, so nothing that a delivery would hide.
 */
export type Audience = 'internal' | 'display'

/**
 * One round's counted answers, with the instrument they were given on and what the coordinator has chosen for its delivery. `kept`: what
 * is left of a round whose responses are disposed; left out, or null, where they are not.
 */
export interface RoundCounts {
  readonly round: Round
  readonly instrumentVersion: InstrumentVersion
  readonly table: FrequencyTable
  readonly accounting: readonly ResponseAccounting[]
  readonly choices: DeliveryChoices
  readonly kept?: KeptFigures | null
}

/** What may be seen of a round by an audience, and by which rule for others. Every view and report is made of this. */
export interface ShownRound {
  readonly round: Round
  readonly policy: DisclosurePolicy
  readonly instrumentVersion: InstrumentVersion
  readonly forms: readonly ShownForm[]
}

/** `too-few`: fewer than `limit` have answered, which is all that may be said. */
export type ShownForm =
  | { readonly form: Form; readonly status: 'no-answers' }
  | { readonly form: Form; readonly status: 'too-few'; readonly limit: number }
  | {
      readonly form: Form
      readonly status: 'shown'
      readonly total: ShownTotal
      readonly insats: ShownBreakdown
      readonly kon: ShownBreakdown
    }

/** How many answered, were asked and declined. `withoutAsked`: what is said where the number asked is not there. */
export interface ShownGroup {
  readonly key: string
  readonly label: string
  readonly rate: ResponseRate
  readonly declined: number | null
  readonly withoutAsked: string
}

export interface ShownTotal extends ShownGroup {
  /** Answers by question; null for a question that is not shown. */
  readonly answers: ReadonlyMap<string, GivenFrequency | null>
}

/** Groups that together are all who answered; none where the form is not divided. `reasons`: why they are as they are. */
export interface ShownBreakdown {
  readonly groups: readonly ShownGroup[]
  readonly reasons: readonly string[]
  /** By question. */
  readonly answers: ReadonlyMap<string, QuestionInGroups>
}

/**
 * What the audience may see of one round. In `display` exactly the groups and questions that a delivery of it would have, with the names of
 * the insatser even where the delivery has numbers. Of a round whose responses are disposed nobody can see more than was kept.
 */
export function showRound(
  { round, instrumentVersion, table, accounting, choices, kept }: RoundCounts,
  insatser: readonly Insats[],
  audience: Audience,
): ShownRound {
  if (kept) return shownFromKept(kept, round, instrumentVersion)
  const policy = policyOf(choices)
  const input = { instrumentVersion, table, accounting, insatser, policy, choices: { ...choices, numbered: false } }
  const forms = instrumentVersion.definition.forms.map((form): ShownForm => {
    if (audience === 'display') return displayedForm(form, deliveryForm(input, form), policy.minimumGroup, choices)
    if (respondentCount(table, form.key) === 0) return { form, status: 'no-answers' }
    return shownForm(form, unprotectedForm(input, form), resultsTexts.askedUnknown, () => [])
  })
  return { round, policy, instrumentVersion, forms }
}

/** The form of this key as it is shown; null where the round's instrument has none. */
export function shownFormOf({ forms }: ShownRound, key: string): ShownForm | null {
  return forms.find(({ form }) => form.key === key) ?? null
}

function displayedForm(form: Form, delivered: DeliveryForm, limit: number, choices: DeliveryChoices): ShownForm {
  if (delivered.status === 'too-few') return { form, status: 'too-few', limit }
  return shownForm(form, delivered, shownTexts.withoutAsked, (kind) => [
    ...delivered.notDivided
      .filter(({ breakdown }) => breakdown === kind)
      .map(({ breakdown }) => deliveryNotes.notDivided(breakdown, limit)),
    ...delivered.groups
      .filter(({ breakdown, members }) => breakdown === kind && members.length > 1)
      .map((group) => joinedReason(group, limit, choices)),
  ])
}

/** That they are small need not be so where the coordinator has chosen to show them together. */
function joinedReason({ breakdown, members }: DeliveryGroup, limit: number, { joined }: DeliveryChoices): string {
  const names = members.map(({ name }) => name)
  const unions = breakdown === 'insats' ? joined.map((union) => union.map(insatsKey)) : []
  const chosen = unions.some((union) => members.every(({ key }) => union.includes(key)))
  return chosen ? shownTexts.together(names) : shownTexts.joined(names, limit)
}

function shownForm(
  form: Form,
  divided: DividedForm,
  withoutAsked: string,
  reasonsOf: (breakdown: DividedBy) => readonly string[],
): ShownForm {
  const { groups, answers } = divided
  const [total] = groups
  if (!total) throw new Error(`${form.key} has no total`)
  const shownGroup = (group: DeliveryGroup): ShownGroup => {
    const { key, rate, declined } = group
    return { key, label: shownName(group), rate, declined, withoutAsked }
  }
  const breakdownOf = (kind: DividedBy): ShownBreakdown => ({
    groups: groups.filter(({ breakdown }) => breakdown === kind).map(shownGroup),
    reasons: reasonsOf(kind),
    answers: new Map(form.questions.map(({ key }) => [key, questionInGroups(divided, key, kind)])),
  })
  return {
    form,
    status: 'shown',
    total: { ...shownGroup(total), answers: totalAnswers(answers) },
    insats: breakdownOf('insats'),
    kon: breakdownOf('kon'),
  }
}
