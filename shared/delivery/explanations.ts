import type { KonGroup } from '../disclosure/kon-groups'
import type { Partition } from '../disclosure/partition'
import type { DividedBy } from '../disclosure/policy'
import type { WithheldReason } from '../disclosure/question-release'
import type { Form } from '../instrument/definition'
import type { InsatsId } from '../model/id'
import { insatsGroupLabel, previewSentences } from '../text/delivery'
import { konGroupLabel } from '../text/statistics'
import type { DeliveryAnswers } from './delivery-answers'
import { type DeliveryForm, deliveryForm } from './delivery-form'
import { chosenBreakdowns, type DeliveryGroup, deliveredParts, isUndivided } from './delivery-groups'
import type { DeliveryInput } from './delivery-input'
import { insatsName } from './insats-name'
import type { BreakdownKind } from './package/package-content'

/**
 * Why something of a form is not shown, or not for itself. `small` and `others` are what is joined under `label`; `numbers` are
 * questions of the form, or all of them.
 */
export type Explanation =
  | { readonly kind: 'too-few'; readonly limit: number }
  | { readonly kind: 'too-small'; readonly breakdown: DividedBy; readonly limit: number }
  | {
      readonly kind: 'joined'
      readonly breakdown: DividedBy
      readonly label: string
      readonly small: readonly string[]
      readonly others: readonly string[]
      readonly limit: number
    }
  | { readonly kind: 'chosen'; readonly label: string }
  | { readonly kind: 'undivided' }
  | { readonly kind: 'accounting'; readonly labels: readonly string[] }
  | QuestionExplanation

export type QuestionNumbers = readonly number[] | 'all'

/** The same of some questions. `coarser`: they are given for several groups together; `classes`: not code by code. */
export type QuestionExplanation =
  | {
      readonly kind: 'coarser'
      readonly breakdown: DividedBy
      readonly labels: readonly string[]
      readonly numbers: QuestionNumbers
    }
  | { readonly kind: 'classes'; readonly breakdown: BreakdownKind; readonly limit: number; readonly numbers: QuestionNumbers }
  | {
      readonly kind: 'withheld'
      readonly breakdown: BreakdownKind
      readonly reason: WithheldReason
      readonly limit: number
      readonly numbers: QuestionNumbers
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

/** An explanation in words. */
export function explanationSentence(explanation: Explanation): string {
  switch (explanation.kind) {
    case 'too-few':
      return previewSentences.tooFew(explanation.limit)
    case 'too-small':
      return previewSentences.tooSmall(explanation.breakdown, explanation.limit)
    case 'joined':
      return previewSentences.joined(explanation.small, explanation.others, explanation.label, explanation.limit)
    case 'chosen':
      return previewSentences.chosen(explanation.label)
    case 'undivided':
      return previewSentences.undivided
    case 'accounting':
      return previewSentences.accounting(explanation.labels)
    case 'coarser':
      return previewSentences.coarser(explanation.numbers, explanation.labels)
    case 'classes':
      return previewSentences.classes(explanation.numbers, explanation.breakdown, explanation.limit)
    case 'withheld':
      return previewSentences.withheld(explanation.numbers, explanation.breakdown, explanation.reason, explanation.limit)
  }
}

function explainForm(input: DeliveryInput, form: Form): readonly Explanation[] {
  const { insatser, policy, choices } = input
  const limit = policy.minimumGroup
  const parts = deliveredParts(input, form)
  const breakdowns = chosenBreakdowns(input, form, parts)
  if (breakdowns.status === 'too-few') return [{ kind: 'too-few', limit }]
  const nameInsats = (id: InsatsId | null) => insatsName(insatser, id, choices)
  const insatsNaming = {
    name: nameInsats,
    label: (ids: readonly (InsatsId | null)[], small: boolean) => insatsGroupLabel(ids.map(nameInsats), small),
  }
  const konNaming = { name: (group: KonGroup) => konGroupLabel([group]), label: konGroupLabel }
  return [
    ...explainPartition('insats', breakdowns.insats, insatsNaming),
    ...explainPartition('kon', breakdowns.kon, konNaming),
    ...(isUndivided(input, form) ? [{ kind: 'undivided' as const }] : []),
    ...explainGiven(deliveryForm(input, form), form, input),
  ]
}

interface Naming<Member> {
  readonly name: (member: Member) => string
  readonly label: (members: readonly Member[], small: boolean) => string
}

function explainPartition<Member>(
  breakdown: DividedBy,
  partition: Partition<Member>,
  { name, label }: Naming<Member>,
): readonly Explanation[] {
  if (partition.status === 'not-shown') {
    return partition.reason === 'too-small' ? [{ kind: 'too-small', breakdown, limit: partition.joined.limit }] : []
  }
  return partition.groups.flatMap(({ members, joined }): readonly Explanation[] => {
    if (!joined) return members.length > 1 ? [{ kind: 'chosen', label: label(members, false) }] : []
    const others = members.filter((member) => !joined.small.includes(member))
    const names = { small: joined.small.map(name), others: others.map(name), label: label(members, true) }
    return [{ kind: 'joined', breakdown, ...names, limit: joined.limit }]
  })
}

function explainGiven(shown: DeliveryForm, form: Form, { policy }: DeliveryInput): readonly Explanation[] {
  if (shown.status === 'too-few') return []
  const hidden = shown.groups.filter(({ accountingHidden }) => accountingHidden).map(({ label }) => label)
  const explained = form.questions.flatMap(({ key, number }) => {
    const answers = shown.answers.filter(({ question }) => question === key)
    // Where there is no total there is nothing to divide, which need not be said of each breakdown.
    const [total] = answers
    const told = total?.status === 'withheld' ? [total] : answers
    return told.flatMap((own) => explainAnswers(own, shown.groups, number, policy))
  })
  return [
    ...(hidden.length > 0 ? [{ kind: 'accounting' as const, labels: hidden }] : []),
    ...together(explained, form.questions.length),
  ]
}

function explainAnswers(
  answers: DeliveryAnswers,
  groups: readonly DeliveryGroup[],
  number: number,
  { minimumGroup, fullDistribution }: DeliveryInput['policy'],
): readonly QuestionExplanation[] {
  const { breakdown } = answers
  const numbers = [number]
  if (answers.status === 'withheld')
    return [{ kind: 'withheld', breakdown, reason: answers.reason, limit: minimumGroup, numbers }]
  const labels = groups
    .filter((group) => group.breakdown === breakdown && answers.groups.includes(group.key))
    .map(({ label }) => label)
  return [
    ...(breakdown !== 'total' && labels.length > 1 ? [{ kind: 'coarser' as const, breakdown, labels, numbers }] : []),
    ...(answers.detail === 'classes' ? [{ kind: 'classes' as const, breakdown, limit: fullDistribution, numbers }] : []),
  ]
}

/** What is the same of several questions is said once. */
function together(explained: readonly QuestionExplanation[], questions: number): readonly QuestionExplanation[] {
  const sameBut = (one: QuestionExplanation) => JSON.stringify({ ...one, numbers: [] })
  const kinds = [...new Set(explained.map(sameBut))]
  return kinds.flatMap((kind) => {
    const own = explained.filter((one) => sameBut(one) === kind)
    const numbers = [...new Set(own.flatMap((one) => (one.numbers === 'all' ? [] : one.numbers)))]
    return own.slice(0, 1).map((one) => ({ ...one, numbers: numbers.length === questions ? ('all' as const) : numbers }))
  })
}
