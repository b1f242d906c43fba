import { konSizes } from '../disclosure/breakdowns'
import { formParts } from '../frequency/form-parts'
import type { Form } from '../instrument/definition'
import { type DeliveryAnswers, everyAnswer, givenAnswers } from './delivery-answers'
import {
  chosenBreakdowns,
  type DeliveryGroup,
  deliveredParts,
  type GroupsInput,
  insatsGroups,
  isUndivided,
  konGroups,
  shownGroup,
  totalGroup,
  withHiddenAccounting,
} from './delivery-groups'

/** A form that is not divided by insats or kön, though it could have been, because of the policy. */
export interface NotDivided {
  readonly breakdown: 'insats' | 'kon'
  readonly limit: number
}

/** The groups of a form, total first, and how each question was answered by them: alone, or some of them together. */
export interface DividedForm {
  readonly groups: readonly DeliveryGroup[]
  readonly answers: readonly DeliveryAnswers[]
}

export type DeliveryForm =
  | { readonly form: string; readonly title: string; readonly status: 'too-few'; readonly limit: number }
  | (DividedForm & {
      readonly form: string
      readonly title: string
      readonly status: 'shown'
      readonly notDivided: readonly NotDivided[]
    })

/**
 * Every group of a form as it is, however small, and nothing withheld: for the förbund's own eyes and never for a file. Groups of
 * kön that nobody belongs to are left out.
 */
export function unprotectedForm(input: GroupsInput, form: Form): DividedForm {
  const parts = formParts(input.table, input.accounting, form.key, input.insatser)
  const alone = <Member>(member: Member, respondents: number) => ({ members: [member], respondents, joined: null })
  const insatser = parts.some(({ insatsId }) => insatsId !== null)
    ? parts.map(({ insatsId, answered }) => alone(insatsId, answered))
    : []
  const kon = konSizes(input.table, form.key).map(({ member, respondents }) => alone(member, respondents))
  const groups = [totalGroup(input, form, parts), ...insatsGroups(input, form, parts, insatser), ...konGroups(input, form, kon)]
  return { groups: groups.map(shownGroup), answers: everyAnswer(groups, form, input.instrumentVersion.definition) }
}

/** What of a form may leave the förbund: its groups, joined where they are small, and of each question what the policy lets be given. */
export function deliveryForm(input: GroupsInput, form: Form): DeliveryForm {
  const { policy } = input
  const named = { form: form.key, title: form.title }
  const parts = deliveredParts(input, form)
  const breakdowns = chosenBreakdowns(input, form, parts)
  if (breakdowns.status === 'too-few') return { ...named, status: 'too-few', limit: policy.minimumGroup }
  const { insats, kon } = breakdowns
  const divided = {
    total: totalGroup(input, form, parts),
    insats: insats.status === 'shown' ? insatsGroups(input, form, parts, insats.groups) : [],
    kon: kon.status === 'shown' ? konGroups(input, form, kon.groups) : [],
  }
  const notDivided = (['insats', 'kon'] as const).filter((kind) => {
    const breakdown = breakdowns[kind]
    const isChosen = kind === 'kon' && isUndivided(input, form)
    return breakdown.status === 'not-shown' && (breakdown.reason === 'too-small' || isChosen)
  })
  return {
    ...named,
    status: 'shown',
    groups: withHiddenAccounting(divided.total, divided.insats, divided.kon),
    answers: givenAnswers(divided, form, input.instrumentVersion.definition, policy),
    notDivided: notDivided.map((breakdown) => ({ breakdown, limit: policy.minimumGroup })),
  }
}
