import { type FormBreakdowns, formBreakdowns, questionRevealsFew } from '../disclosure/breakdowns'
import { type KonGroup, konCategoriesOf } from '../disclosure/kon-groups'
import type { ShownGroup } from '../disclosure/partition'
import { type FormPart, formParts } from '../frequency/form-parts'
import type { FrequencyTable } from '../frequency/frequency-table'
import { askedCount, questionFrequency } from '../frequency/question-frequency'
import { slice } from '../frequency/slice'
import type { Form } from '../instrument/definition'
import { scaleOf } from '../instrument/lookup'
import type { InsatsId } from '../model/id'
import { type ResponseRate, responseRate } from '../statistics/response-rate'
import { sumKnown } from '../statistics/sum-known'
import { deliveryTexts, insatsGroupLabel } from '../text/delivery'
import { konGroupLabel } from '../text/statistics'
import { answersByGroup, type DeliveryAnswers } from './delivery-answers'
import type { DeliveryInput } from './delivery-input'
import { insatsName } from './insats-name'

export type BreakdownKind = 'total' | 'insats' | 'kon'

/**
 * One group as NNS sees it. Of a joined group the members are named, and every number is of all of them
 * together. `asked`, `declined` and the rate are null where they are not known, as always by kön.
 */
export interface DeliveryGroup {
  readonly breakdown: BreakdownKind
  readonly label: string
  readonly members: readonly string[]
  readonly rate: ResponseRate
  readonly declined: number | null
  readonly answers: readonly DeliveryAnswers[]
}

/** A form that is not divided by insats or kön, though it could have been, because of the policy. */
export interface NotDivided {
  readonly breakdown: 'insats' | 'kon'
  readonly limit: number
}

export type DeliveryForm =
  | { readonly form: string; readonly title: string; readonly status: 'too-few'; readonly limit: number }
  | {
      readonly form: string
      readonly title: string
      readonly status: 'shown'
      readonly groups: readonly DeliveryGroup[]
      readonly notDivided: readonly NotDivided[]
    }

export function deliveryForm(input: DeliveryInput, form: Form): DeliveryForm {
  const { table, policy } = input
  const named = { form: form.key, title: form.title }
  const parts = formParts(table, input.accounting, form.key, input.insatser)
  const breakdowns = formBreakdowns(table, form.key, parts, policy)
  if (breakdowns.status === 'too-few') return { ...named, status: 'too-few', limit: policy.minimumGroup }
  const { insats, kon } = breakdowns
  const apart = questionsApart(input, form, breakdowns)
  const total = { label: deliveryTexts.total, members: [deliveryTexts.total], ...accountingOf(parts), table }
  const groups = [
    ...withAnswers('total', [total], form, [], input),
    ...withAnswers('insats', insats.status === 'shown' ? insatsGroups(input, parts, insats.groups) : [], form, [], input),
    ...withAnswers('kon', kon.status === 'shown' ? konGroups(input, kon.groups) : [], form, apart, input),
  ]
  const notDivided = (['insats', 'kon'] as const).filter((kind) => {
    const breakdown = breakdowns[kind]
    return breakdown.status === 'not-shown' && (breakdown.reason === 'too-small' || breakdown.reason === 'difference')
  })
  return {
    ...named,
    status: 'shown',
    groups,
    notDivided: notDivided.map((breakdown) => ({ breakdown, limit: policy.minimumGroup })),
  }
}

/** A group whose answers are still to be counted from its own part of the table. */
interface UncountedGroup extends Omit<DeliveryGroup, 'breakdown' | 'answers'> {
  readonly table: FrequencyTable
}

function insatsGroups(
  { table, insatser }: DeliveryInput,
  parts: readonly FormPart[],
  groups: readonly ShownGroup<InsatsId | null>[],
): readonly UncountedGroup[] {
  return groups.map(({ members: ids }) => {
    const members = ids.map((id) => insatsName(insatser, id))
    const own = parts.filter(({ insatsId }) => ids.includes(insatsId))
    return { label: insatsGroupLabel(members), members, ...accountingOf(own), table: slice(table, { insatser: ids }) }
  })
}

function konGroups({ table }: DeliveryInput, groups: readonly ShownGroup<KonGroup>[]): readonly UncountedGroup[] {
  return groups.map(({ members, respondents }) => ({
    label: konGroupLabel(members),
    members: members.map((member) => konGroupLabel([member])),
    rate: responseRate(respondents, null),
    declined: null,
    table: slice(table, { kon: members.flatMap(konCategoriesOf) }),
  }))
}

/** Questions that are left out by kön, since beside the breakdown by insats they would tell of too few. */
function questionsApart(
  { table, instrumentVersion, policy }: DeliveryInput,
  form: Form,
  breakdowns: FormBreakdowns,
): readonly string[] {
  return form.questions
    .filter((question) => {
      const scale = scaleOf(instrumentVersion.definition, question)
      const asked = (cell: FrequencyTable) => askedCount(questionFrequency(cell, form.key, question.key, scale))
      return questionRevealsFew(table, breakdowns, asked, policy)
    })
    .map(({ key }) => key)
}

function withAnswers(
  breakdown: BreakdownKind,
  groups: readonly UncountedGroup[],
  form: Form,
  apart: readonly string[],
  input: DeliveryInput,
): readonly DeliveryGroup[] {
  const answers = answersByGroup(
    groups.map(({ table }) => table),
    form,
    apart,
    input,
  )
  return groups.map(({ table: _, ...group }, index) => ({ breakdown, ...group, answers: answers[index] ?? [] }))
}

function accountingOf(parts: readonly FormPart[]): Pick<DeliveryGroup, 'rate' | 'declined'> {
  const answered = parts.reduce((sum, part) => sum + part.answered, 0)
  return {
    rate: responseRate(answered, sumKnown(parts.map(({ asked }) => asked))),
    declined: sumKnown(parts.map(({ declined }) => declined)),
  }
}
