import type { FormPart } from '../frequency/form-parts'
import type { FrequencyTable } from '../frequency/frequency-table'
import { respondentCount } from '../frequency/respondent-count'
import { slice } from '../frequency/slice'
import type { InsatsId } from '../model/id'
import { revealsFew } from './differencing'
import { type KonGroup, konCategoriesOf, konGroups } from './kon-groups'
import { joinSmallGroups, type Partition, type ShownGroup } from './partition'
import { assertPolicy, type DisclosurePolicy } from './policy'

/** `difference`: beside the breakdown by insats it would tell of fewer people than the limit (see revealsFew). */
export type KonBreakdown = Partition<KonGroup> | { readonly status: 'not-shown'; readonly reason: 'difference' }

/** What may be shown of one form. `too-few`: fewer responses than the limit, so nothing, not even how many. */
export type FormBreakdowns =
  | { readonly status: 'too-few' }
  | {
      readonly status: 'shown'
      readonly respondents: number
      readonly insats: Partition<InsatsId | null>
      readonly kon: KonBreakdown
    }

/**
 * How the responses to one form may be divided in a delivery: all together, by insats, and by kön; never by
 * both at once. `parts` are the form's insatser (formParts), also those where nobody answered; a form that
 * is only used without insats is not divided by it. Of kön only groups that somebody belongs to take part:
 * that nobody marked a box says nothing of a person, and most forms would have no kön shown otherwise.
 */
export function formBreakdowns(
  table: FrequencyTable,
  form: string,
  parts: readonly FormPart[],
  policy: DisclosurePolicy,
): FormBreakdowns {
  assertPolicy(policy)
  const respondents = respondentCount(table, form)
  if (respondents < policy.minimumGroup) return { status: 'too-few' }
  const insats = joinSmallGroups(hasInsatser(parts) ? parts.map(insatsGroup) : [], policy)
  const kon = joinSmallGroups(konSizes(table, form), policy)
  const count = (cell: FrequencyTable) => respondentCount(cell, form)
  const crossed = insats.status === 'shown' && kon.status === 'shown' ? crossCells(table, insats.groups, kon.groups, count) : []
  return {
    status: 'shown',
    respondents,
    insats,
    kon: revealsFew(crossed, policy) ? { status: 'not-shown', reason: 'difference' } : kon,
  }
}

function hasInsatser(parts: readonly FormPart[]): boolean {
  return parts.some(({ insatsId }) => insatsId !== null)
}

function insatsGroup({ insatsId, answered }: FormPart) {
  return { key: String(insatsId), member: insatsId, respondents: answered }
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

/**
 * Whether the answers to one question tell of fewer people than the limit when what is shown by insats is held against what is
 * shown by kön: a question that was on some forms only has fewer people behind it than the form has.
 */
export function questionRevealsFew(
  table: FrequencyTable,
  breakdowns: FormBreakdowns,
  asked: (cell: FrequencyTable) => number,
  policy: DisclosurePolicy,
): boolean {
  if (breakdowns.status !== 'shown') return false
  const { insats, kon } = breakdowns
  if (insats.status !== 'shown' || kon.status !== 'shown') return false
  return revealsFew(crossCells(table, insats.groups, kon.groups, asked), policy)
}

function crossCells(
  table: FrequencyTable,
  insats: readonly ShownGroup<InsatsId | null>[],
  kon: readonly ShownGroup<KonGroup>[],
  count: (cell: FrequencyTable) => number,
) {
  return insats.flatMap(({ members: insatser }, first) =>
    kon.map(({ members: groups }, second) => {
      const cell = slice(table, { insatser, kon: groups.flatMap(konCategoriesOf) })
      return { first, second, respondents: count(cell) }
    }),
  )
}
