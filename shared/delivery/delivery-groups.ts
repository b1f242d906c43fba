import { type FormBreakdowns, formBreakdowns, konSizes } from '../disclosure/breakdowns'
import { everybodyAnswered, hiddenAccounting } from '../disclosure/hidden-accounting'
import { type KonGroup, konCategoriesOf, konGroups as konKeys } from '../disclosure/kon-groups'
import type { ShownGroup } from '../disclosure/partition'
import { type FormPart, formParts } from '../frequency/form-parts'
import type { FrequencyTable } from '../frequency/frequency-table'
import { slice } from '../frequency/slice'
import type { Form } from '../instrument/definition'
import type { InsatsId } from '../model/id'
import { type ResponseRate, responseRate } from '../statistics/response-rate'
import { sumKnown } from '../statistics/sum-known'
import { deliveryTexts, insatsGroupLabel } from '../text/delivery'
import { konGroupLabel } from '../text/statistics'
import type { DeliveryInput } from './delivery-input'
import { insatsName } from './insats-name'
import { groupKeyOf, totalKey } from './package/group-key'
import type { BreakdownKind } from './package/package-content'

/** What the groups of one round are made of. */
export type GroupsInput = Pick<DeliveryInput, 'instrumentVersion' | 'table' | 'accounting' | 'insatser' | 'policy' | 'choices'>

/** The insatser of a form in the order of the file: as they are listed, or by their numbers where those stand for the names. */
export function deliveredParts({ table, accounting, insatser, choices }: GroupsInput, form: Form): readonly FormPart[] {
  const listed = choices.numbered ? [...insatser].sort((a, b) => a.id - b.id) : insatser
  return formParts(table, accounting, form.key, listed)
}

/** How a form may be divided (see formBreakdowns), with what the coordinator has chosen. */
export function chosenBreakdowns(input: GroupsInput, form: Form, parts: readonly FormPart[]): FormBreakdowns {
  const { table, policy, choices } = input
  const own = isUndivided(input, form) ? { ...policy, breakdowns: policy.breakdowns.filter((kind) => kind !== 'kon') } : policy
  return formBreakdowns(table, form.key, parts, own, choices.joined)
}

/** Whether it is by choice that a form is not divided by kön, though it could be. */
export function isUndivided({ table, choices }: GroupsInput, form: Form): boolean {
  return choices.undivided.includes(form.key) && konSizes(table, form.key).length > 1
}

/** A member of a group: its key in the file, what it is called, and its place among all members of the breakdown, from 0. */
export interface GroupMember {
  readonly key: string
  readonly name: string
  readonly place: number
}

/**
 * One group as NNS sees it. Of a joined group the members are named, and every number is of all of them
 * together. `key` is unique in the form. `rate.asked`, its value and `declined` are null where they are not known, as always by kön, and
 * where they are `accountingHidden`.
 */
export interface DeliveryGroup {
  readonly breakdown: BreakdownKind
  readonly key: string
  readonly label: string
  readonly members: readonly GroupMember[]
  readonly rate: ResponseRate
  readonly declined: number | null
  readonly accountingHidden: boolean
}

/** A group with its own part of the form's table, from which its answers are counted. */
export interface CountedGroup extends DeliveryGroup {
  readonly table: FrequencyTable
}

/** The group without what it was counted from. */
export function shownGroup({ table: _, ...group }: CountedGroup): DeliveryGroup {
  return group
}

/** Everybody who answered the form. */
export function totalGroup({ table }: GroupsInput, form: Form, parts: readonly FormPart[]): CountedGroup {
  const members = [{ key: totalKey, name: deliveryTexts.total, place: 0 }]
  return grouped('total', deliveryTexts.total, members, accountingOf(parts), slice(table, { forms: [form.key] }))
}

/** These groups of insatser, with how many were asked and declined. */
export function insatsGroups(
  { table, insatser, choices }: GroupsInput,
  form: Form,
  parts: readonly FormPart[],
  groups: readonly ShownGroup<InsatsId | null>[],
): readonly CountedGroup[] {
  return groups.map(({ members: ids, joined }) => {
    const members = ids.map((id) => ({
      key: insatsKey(id),
      name: insatsName(insatser, id, choices),
      place: parts.findIndex(({ insatsId }) => insatsId === id),
    }))
    const own = parts.filter(({ insatsId }) => ids.includes(insatsId))
    const label = insatsGroupLabel(
      members.map(({ name }) => name),
      joined !== null,
    )
    return grouped('insats', label, members, accountingOf(own), slice(table, { forms: [form.key], insatser: ids }))
  })
}

/** These groups of kön; how many of them were asked is not known. */
export function konGroups({ table }: GroupsInput, form: Form, groups: readonly ShownGroup<KonGroup>[]): readonly CountedGroup[] {
  return groups.map(({ members, respondents }) =>
    grouped(
      'kon',
      konGroupLabel(members),
      members.map((member) => ({ key: member, name: konGroupLabel([member]), place: konKeys.indexOf(member) })),
      { rate: responseRate(respondents, null), declined: null },
      slice(table, { forms: [form.key], kon: members.flatMap(konCategoriesOf) }),
    ),
  )
}

function keyOf(members: readonly GroupMember[]): string {
  return groupKeyOf(members.map(({ key }) => key))
}

const withoutInsatsKey = 'utan'

/** The key of an insats in a delivery, or of those without one. */
export function insatsKey(id: InsatsId | null): string {
  return id === null ? withoutInsatsKey : String(id)
}

function grouped(
  breakdown: BreakdownKind,
  label: string,
  members: readonly GroupMember[],
  accounting: Pick<DeliveryGroup, 'rate' | 'declined'>,
  table: FrequencyTable,
): CountedGroup {
  const key = keyOf(members)
  return { breakdown, key, label, members, ...accounting, accountingHidden: false, table }
}

/** The groups as they are given, with those numbers asked left out that would tell who has answered. */
export function withHiddenAccounting(
  total: CountedGroup,
  insats: readonly CountedGroup[],
  kon: readonly CountedGroup[],
): readonly DeliveryGroup[] {
  const { answered, asked } = total.rate
  const hideTotal = asked !== null && everybodyAnswered({ answered, asked })
  const accounting = insats.map(({ key, rate }) => ({ key, answered: rate.answered, asked: rate.asked }))
  const hidden = hiddenAccounting(accounting)
  return [
    hideTotal ? withoutAccounting(total) : total,
    ...insats.map((group) => (hidden.has(group.key) ? withoutAccounting(group) : group)),
    ...kon,
  ].map(shownGroup)
}

function withoutAccounting(group: CountedGroup): CountedGroup {
  return { ...group, rate: responseRate(group.rate.answered, null), declined: null, accountingHidden: true }
}

function accountingOf(parts: readonly FormPart[]): Pick<DeliveryGroup, 'rate' | 'declined'> {
  const answered = parts.reduce((sum, part) => sum + part.answered, 0)
  return {
    rate: responseRate(answered, sumKnown(parts.map(({ asked }) => asked))),
    declined: sumKnown(parts.map(({ declined }) => declined)),
  }
}

/** The groups that a question is given for together, as one: their members in the order of the breakdown. */
export function answeredGroup(
  groups: readonly DeliveryGroup[],
  { breakdown, groups: keys }: { readonly breakdown: BreakdownKind; readonly groups: readonly string[] },
): Pick<DeliveryGroup, 'key' | 'label' | 'members'> {
  const own = groups.filter((group) => group.breakdown === breakdown && keys.includes(group.key))
  const [only] = own
  if (only && own.length === 1) return only
  const members = own.flatMap((group) => group.members).sort((a, b) => a.place - b.place)
  const names = members.map(({ name }) => name)
  const keysOfMembers = members.map(({ key }) => key)
  const label =
    breakdown === 'kon' ? konGroupLabel(konKeys.filter((key) => keysOfMembers.includes(key))) : insatsGroupLabel(names, false)
  return { key: keyOf(members), label, members }
}
