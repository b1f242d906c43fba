import type { FormPart } from '../frequency/form-parts'
import type { FrequencyTable } from '../frequency/frequency-table'
import { respondentCount } from '../frequency/respondent-count'
import { slice } from '../frequency/slice'
import type { InsatsId } from '../model/id'
import { type KonGroup, konCategoriesOf, konGroups } from './kon-groups'
import { joinSmallGroups, type Partition, type SizedGroup } from './partition'
import { assertPolicy, type DisclosurePolicy } from './policy'

/** What may be shown of one form. `too-few`: fewer responses than the limit, so nothing, not even how many. */
export type FormBreakdowns =
  | { readonly status: 'too-few' }
  | {
      readonly status: 'shown'
      readonly respondents: number
      readonly insats: Partition<InsatsId | null>
      readonly kon: Partition<KonGroup>
    }

/**
 * How the responses to one form may be divided in a delivery: all together, by insats, and by kön; never by
 * both at once. `parts` are the form's insatser (formParts), also those where nobody answered; a form that
 * is only used without insats is not divided by it. `together` are insatser to show as one whatever their sizes. Of kön only
 * groups that somebody belongs to take part: that nobody marked a box says nothing of a person, and most forms would have no kön
 * shown otherwise. That two such breakdowns each have groups above the limit is enough for their sizes: where they meet, every number
 * from nobody to the smaller of the two groups is possible. What the answers tell there is another matter (see cross-answers.ts).
 */
export function formBreakdowns(
  table: FrequencyTable,
  form: string,
  parts: readonly FormPart[],
  policy: DisclosurePolicy,
  together: readonly (readonly (InsatsId | null)[])[],
): FormBreakdowns {
  assertPolicy(policy)
  const respondents = respondentCount(table, form)
  if (respondents < policy.minimumGroup) return { status: 'too-few' }
  const divides = (breakdown: 'insats' | 'kon') => policy.breakdowns.includes(breakdown)
  const insatser = divides('insats') && parts.some(({ insatsId }) => insatsId !== null) ? parts : []
  return {
    status: 'shown',
    respondents,
    insats: flattened(joinSmallGroups(insatsUnits(insatser, together), policy)),
    kon: joinSmallGroups(divides('kon') ? konSizes(table, form) : [], policy, 1),
  }
}

/** The insatser of a form, those that are to be together as one. An insats that is named twice is taken where it is named first. */
function insatsUnits(
  parts: readonly FormPart[],
  together: readonly (readonly (InsatsId | null)[])[],
): readonly SizedGroup<readonly (InsatsId | null)[]>[] {
  const unitOf = (id: InsatsId | null) => together.find((unit) => unit.includes(id)) ?? [id]
  const units = parts.map(({ insatsId }) => parts.filter((part) => unitOf(insatsId).includes(part.insatsId)))
  const distinct = units.filter((unit, index) => units.findIndex((other) => other[0] === unit[0]) === index)
  return distinct.map((unit) => ({
    key: unit.map(({ insatsId }) => String(insatsId)).join('+'),
    member: unit.map(({ insatsId }) => insatsId),
    respondents: unit.reduce((sum, { answered }) => sum + answered, 0),
  }))
}

function flattened<Member>(partition: Partition<readonly Member[]>): Partition<Member> {
  const flatReason = <Reason extends { readonly small: readonly (readonly Member[])[] }>(reason: Reason) => ({
    ...reason,
    small: reason.small.flat(),
  })
  if (partition.status === 'not-shown') {
    return partition.reason === 'too-small' ? { ...partition, joined: flatReason(partition.joined) } : partition
  }
  const groups = partition.groups.map(({ members, joined, ...group }) => ({
    ...group,
    members: members.flat(),
    joined: joined && flatReason(joined),
  }))
  return { status: 'shown', groups }
}

/** The groups of kön that somebody belongs to, with how many do. */
export function konSizes(table: FrequencyTable, form: string) {
  return konGroups
    .map((group) => ({
      key: group,
      member: group,
      respondents: respondentCount(slice(table, { kon: konCategoriesOf(group) }), form),
    }))
    .filter(({ respondents }) => respondents > 0)
}
