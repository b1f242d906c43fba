import { formBreakdowns } from '../disclosure/breakdowns'
import type { KonGroup } from '../disclosure/kon-groups'
import type { Partition } from '../disclosure/partition'
import { formParts } from '../frequency/form-parts'
import type { Form } from '../instrument/definition'
import type { InsatsId } from '../model/id'
import { insatsGroupLabel, previewSentences } from '../text/delivery'
import { konGroupLabel } from '../text/statistics'
import { type BreakdownKind, deliveryForm } from './delivery-form'
import type { DeliveryInput } from './delivery-input'
import { insatsName } from './insats-name'

/** Why something of a form is not shown, or not for itself. `small` and `others` are what is joined under `label`. */
export type Explanation =
  | { readonly kind: 'too-few' | 'difference'; readonly limit: number }
  | { readonly kind: 'too-small'; readonly breakdown: 'insats' | 'kon'; readonly limit: number }
  | { readonly kind: 'withheld'; readonly breakdown: BreakdownKind; readonly number: number; readonly limit: number }
  | {
      readonly kind: 'joined'
      readonly breakdown: 'insats' | 'kon'
      readonly label: string
      readonly small: readonly string[]
      readonly others: readonly string[]
      readonly limit: number
    }

export interface FormExplanations {
  readonly form: string
  readonly title: string
  readonly explanations: readonly Explanation[]
}

/**
 * Why the delivery made of this input looks as it does, for the förbund's own preview. It is no part of the
 * delivery: that says that one of some groups is small, but not which.
 */
export function explainDelivery(input: DeliveryInput): readonly FormExplanations[] {
  return input.instrumentVersion.definition.forms.map((form) => ({
    form: form.key,
    title: form.title,
    explanations: explainForm(input, form),
  }))
}

export function explanationSentence(explanation: Explanation): string {
  const { limit } = explanation
  switch (explanation.kind) {
    case 'too-few':
      return previewSentences.tooFew(limit)
    case 'difference':
      return previewSentences.difference(limit)
    case 'too-small':
      return previewSentences.tooSmall(explanation.breakdown, limit)
    case 'withheld':
      return previewSentences.withheld(explanation.breakdown, explanation.number, limit)
    case 'joined':
      return previewSentences.joined(explanation.small, explanation.others, explanation.label, limit)
  }
}

function explainForm(input: DeliveryInput, form: Form): readonly Explanation[] {
  const { table, accounting, insatser, policy } = input
  const limit = policy.minimumGroup
  const breakdowns = formBreakdowns(table, form.key, formParts(table, accounting, form.key, insatser), policy)
  if (breakdowns.status === 'too-few') return [{ kind: 'too-few', limit }]
  const { insats, kon } = breakdowns
  const nameInsats = (id: InsatsId | null) => insatsName(insatser, id)
  const insatsNaming = { name: nameInsats, label: (ids: readonly (InsatsId | null)[]) => insatsGroupLabel(ids.map(nameInsats)) }
  const konNaming = { name: (group: KonGroup) => konGroupLabel([group]), label: konGroupLabel }
  return [
    ...explainPartition('insats', insats, insatsNaming),
    ...(kon.status === 'not-shown' && kon.reason === 'difference'
      ? [{ kind: 'difference' as const, limit }]
      : explainPartition('kon', kon, konNaming)),
    ...explainWithheld(input, form),
  ]
}

interface Naming<Member> {
  readonly name: (member: Member) => string
  readonly label: (members: readonly Member[]) => string
}

function explainPartition<Member>(
  breakdown: 'insats' | 'kon',
  partition: Partition<Member>,
  { name, label }: Naming<Member>,
): readonly Explanation[] {
  if (partition.status === 'not-shown') {
    return partition.reason === 'too-small' ? [{ kind: 'too-small', breakdown, limit: partition.joined.limit }] : []
  }
  return partition.groups.flatMap(({ members, joined }): readonly Explanation[] => {
    if (!joined) return []
    const others = members.filter((member) => !joined.small.includes(member))
    const names = { small: joined.small.map(name), others: others.map(name), label: label(members) }
    return [{ kind: 'joined', breakdown, ...names, limit: joined.limit }]
  })
}

function explainWithheld(input: DeliveryInput, form: Form): readonly Explanation[] {
  const shown = deliveryForm(input, form)
  if (shown.status === 'too-few') return []
  const limit = input.policy.minimumGroup
  const kinds = new Map(shown.groups.map((group) => [group.breakdown, group]))
  return [...kinds].flatMap(([breakdown, { answers }]) =>
    form.questions
      .filter(({ key }) => answers.some(({ question, status }) => question === key && status === 'withheld'))
      .map(({ number }) => ({ kind: 'withheld' as const, breakdown, number, limit })),
  )
}
