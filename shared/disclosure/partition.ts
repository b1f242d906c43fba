import { byCodeUnit } from '../model/by-code-unit'
import type { DisclosurePolicy } from './policy'
import { ruleTellsFew } from './told-by-rule'

/** A group before anything is decided. `key` is unique and breaks ties between groups of the same size. */
export interface SizedGroup<Member> {
  readonly key: string
  readonly member: Member
  readonly respondents: number
}

/** Why members are shown together: these have fewer than `limit` respondents. How many fewer is never told. */
export interface JoinReason<Member> {
  readonly small: readonly Member[]
  readonly limit: number
}

/** One group as shown: a single member, or several joined for the reason given. */
export interface ShownGroup<Member> {
  readonly members: readonly Member[]
  readonly respondents: number
  readonly joined: JoinReason<Member> | null
}

/** `no-groups`: there is nothing to divide by. `one-group`: all belong to one. `too-small`: joining left one group. */
export type Partition<Member> =
  | { readonly status: 'shown'; readonly groups: readonly ShownGroup<Member>[] }
  | { readonly status: 'not-shown'; readonly reason: 'no-groups' | 'one-group' }
  | { readonly status: 'not-shown'; readonly reason: 'too-small'; readonly joined: JoinReason<Member> }

/**
 * The groups that may be shown of a breakdown beside its total. They always partition the total: a group with
 * fewer respondents than the policy's limit (also none at all) is never left out, since the rest could be
 * subtracted from the total. All small groups become one; while that is below the limit it takes in the next
 * smallest (of equals, the one whose key sorts first). If all end in one group nothing is shown but the total, nor where this rule
 * read backwards would tell the size of a small group (see ruleTellsFew). `least`: how many every group is known to have at least.
 * Groups keep their order, the joined one comes last: order tells nothing of size.
 */
export function joinSmallGroups<Member>(
  groups: readonly SizedGroup<Member>[],
  policy: DisclosurePolicy,
  least: 0 | 1 = 0,
): Partition<Member> {
  if (groups.length < 2) return { status: 'not-shown', reason: groups.length === 0 ? 'no-groups' : 'one-group' }
  const limit = policy.minimumGroup
  const bySize = [...groups].sort((a, b) => a.respondents - b.respondents || byCodeUnit(a.key, b.key))
  const small = bySize.filter(({ respondents }) => respondents < limit)
  let joinedCount = small.length
  while (joinedCount > 0 && joinedCount < bySize.length && sizeOf(bySize.slice(0, joinedCount)) < limit) joinedCount += 1
  // One small group alone is below the limit, so the loop has always given it company.
  const inJoined = new Set(bySize.slice(0, joinedCount).map(({ key }) => key))
  const joined = groups.filter(({ key }) => inJoined.has(key))
  const reason = { small: groups.filter(({ respondents }) => respondents < limit).map(({ member }) => member), limit }
  if (joined.length === groups.length) return { status: 'not-shown', reason: 'too-small', joined: reason }
  const others = groups.filter(({ key }) => !inJoined.has(key))
  const alone = others.map(({ key, respondents }) => ({ key, people: respondents }))
  if (ruleTellsFew({ keys: joined.map(({ key }) => key), together: sizeOf(joined), least, alone }, limit)) {
    return { status: 'not-shown', reason: 'too-small', joined: reason }
  }
  const single = others.map(({ member, respondents }) => ({ members: [member], respondents, joined: null }))
  const together = { members: joined.map(({ member }) => member), respondents: sizeOf(joined), joined: reason }
  return { status: 'shown', groups: joined.length > 0 ? [...single, together] : single }
}

function sizeOf(groups: readonly SizedGroup<unknown>[]): number {
  return groups.reduce((sum, { respondents }) => sum + respondents, 0)
}
