import { type DeliveryForm, type DeliveryGroup, deliveryForm, unprotectedGroups } from '../../delivery/delivery-form'
import type { DisclosurePolicy } from '../../disclosure/policy'
import type { FrequencyTable, QuestionFrequency } from '../../frequency/frequency-table'
import { respondentCount } from '../../frequency/respondent-count'
import type { Form } from '../../instrument/definition'
import type { InstrumentVersion } from '../../instrument/version'
import type { Insats } from '../../model/insats'
import type { ResponseAccounting } from '../../model/response-accounting'
import type { Round } from '../../model/round'
import type { ResponseRate } from '../../statistics/response-rate'
import { deliveryNotes } from '../../text/delivery'
import { shownTexts } from '../../text/shown'

/**
 * Who will see the figures. `internal`: the förbund alone, every group as it is. `display`: others too, on a projector or on
 * paper, so nothing that a delivery would hide.
 */
export type Audience = 'internal' | 'display'

/** One round's counted answers, with the instrument they were given on. */
export interface RoundCounts {
  readonly round: Round
  readonly instrumentVersion: InstrumentVersion
  readonly table: FrequencyTable
  readonly accounting: readonly ResponseAccounting[]
}

/** What may be seen of a round by an audience. Every view and report is made of this. */
export interface ShownRound {
  readonly round: Round
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
      readonly total: ShownGroup
      readonly insats: ShownBreakdown
      readonly kon: ShownBreakdown
    }

/** Groups that together are all who answered; none where the form is not divided. `reasons`: why they are as they are. */
export interface ShownBreakdown {
  readonly groups: readonly ShownGroup[]
  readonly reasons: readonly string[]
}

export interface ShownGroup {
  readonly label: string
  readonly rate: ResponseRate
  readonly declined: number | null
  /** Answers by question; null for a question that is not shown in this breakdown. */
  readonly answers: ReadonlyMap<string, QuestionFrequency | null>
}

/** What the audience may see of one round. In `display` exactly the groups and questions that a delivery of it would have. */
export function showRound(
  { round, instrumentVersion, table, accounting }: RoundCounts,
  insatser: readonly Insats[],
  policy: DisclosurePolicy,
  audience: Audience,
): ShownRound {
  const input = { instrumentVersion, table, accounting, insatser, policy }
  const forms = instrumentVersion.definition.forms.map((form): ShownForm => {
    if (audience === 'display') return displayedForm(form, deliveryForm(input, form), policy.minimumGroup)
    if (respondentCount(table, form.key) === 0) return { form, status: 'no-answers' }
    return shownForm(form, unprotectedGroups(input, form), () => [])
  })
  return { round, instrumentVersion, forms }
}

/** The form of this key as it is shown; null where the round's instrument has none. */
export function shownFormOf({ forms }: ShownRound, key: string): ShownForm | null {
  return forms.find(({ form }) => form.key === key) ?? null
}

function displayedForm(form: Form, delivered: DeliveryForm, limit: number): ShownForm {
  if (delivered.status === 'too-few') return { form, status: 'too-few', limit }
  return shownForm(form, delivered.groups, (kind) => [
    ...delivered.notDivided
      .filter(({ breakdown }) => breakdown === kind)
      .map(({ breakdown }) => deliveryNotes.notDivided(breakdown, limit)),
    ...delivered.groups
      .filter(({ breakdown, members }) => breakdown === kind && members.length > 1)
      .map(({ members }) => shownTexts.joined(members, limit)),
  ])
}

function shownForm(
  form: Form,
  groups: readonly DeliveryGroup[],
  reasonsOf: (breakdown: 'insats' | 'kon') => readonly string[],
): ShownForm {
  const [total] = groups
  if (!total) throw new Error(`${form.key} has no total`)
  const breakdownOf = (kind: 'insats' | 'kon') => ({
    groups: groups.filter(({ breakdown }) => breakdown === kind).map(shownGroup),
    reasons: reasonsOf(kind),
  })
  return { form, status: 'shown', total: shownGroup(total), insats: breakdownOf('insats'), kon: breakdownOf('kon') }
}

function shownGroup({ breakdown, label, members, rate, declined, answers }: DeliveryGroup): ShownGroup {
  return {
    // A reader of a chart has no column beside it that says what is in the group, as a delivery has.
    label: breakdown === 'insats' && members.length > 1 ? shownTexts.joinedName(members) : label,
    rate,
    declined,
    answers: new Map(
      answers.map((own) => {
        if (own.status === 'withheld') return [own.question, null]
        const { question, counts, blank, unreadable, notOnForm } = own
        // A delivery does not tell unreadable answers apart.
        const missing = { blank, 'double-marked': 0, illegible: unreadable, 'not-on-form': notOnForm }
        return [question, { counts, missing }]
      }),
    ),
  }
}
