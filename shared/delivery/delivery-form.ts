import { type FormBreakdowns, formBreakdowns, konSizes, questionRevealsFew } from '../disclosure/breakdowns'
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
import { type AnswersInput, answersByGroup, type DeliveryAnswers } from './delivery-answers'
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

/** What the groups of one round are made of. */
export type GroupsInput = Pick<DeliveryInput, 'instrumentVersion' | 'table' | 'accounting' | 'insatser' | 'policy'>

/**
 * Every group of a form as it is, however small, and nothing withheld: for the förbund's own eyes and never for a file. Groups of
 * kön that nobody belongs to are left out.
 */
export function unprotectedGroups(input: GroupsInput, form: Form): readonly DeliveryGroup[] {
  const parts = formParts(input.table, input.accounting, form.key, input.insatser)
  const alone = <Member>(member: Member, respondents: number) => ({ members: [member], respondents, joined: null })
  const insatser = parts.some(({ insatsId }) => insatsId !== null)
    ? parts.map(({ insatsId, answered }) => alone(insatsId, answered))
    : []
  const kon = konSizes(input.table, form.key).map(({ member, respondents }) => alone(member, respondents))
  const open = { ...input, policy: null }
  return [
    ...withAnswers('total', [totalGroup(input, parts)], form, [], open),
    ...withAnswers('insats', insatsGroups(input, parts, insatser), form, [], open),
    ...withAnswers('kon', konGroups(input, kon), form, [], open),
  ]
}

export function deliveryForm(input: GroupsInput, form: Form): DeliveryForm {
  const { table, policy } = input
  const named = { form: form.key, title: form.title }
  const parts = formParts(table, input.accounting, form.key, input.insatser)
  const breakdowns = formBreakdowns(table, form.key, parts, policy)
  if (breakdowns.status === 'too-few') return { ...named, status: 'too-few', limit: policy.minimumGroup }
  const { insats, kon } = breakdowns
  const apart = questionsApart(input, form, breakdowns)
  const groups = [
    ...withAnswers('total', [totalGroup(input, parts)], form, [], input),
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

function totalGroup({ table }: GroupsInput, parts: readonly FormPart[]): UncountedGroup {
  return { label: deliveryTexts.total, members: [deliveryTexts.total], ...accountingOf(parts), table }
}

function insatsGroups(
  { table, insatser }: GroupsInput,
  parts: readonly FormPart[],
  groups: readonly ShownGroup<InsatsId | null>[],
): readonly UncountedGroup[] {
  return groups.map(({ members: ids }) => {
    const members = ids.map((id) => insatsName(insatser, id))
    const own = parts.filter(({ insatsId }) => ids.includes(insatsId))
    return { label: insatsGroupLabel(members), members, ...accountingOf(own), table: slice(table, { insatser: ids }) }
  })
}

function konGroups({ table }: GroupsInput, groups: readonly ShownGroup<KonGroup>[]): readonly UncountedGroup[] {
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
  { table, instrumentVersion, policy }: GroupsInput,
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
  input: AnswersInput,
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
