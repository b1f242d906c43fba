import { auditDelivery } from '../../../shared/delivery/audit/audit-delivery'
import type { Leak } from '../../../shared/delivery/audit/leak'
import { buildDelivery } from '../../../shared/delivery/delivery'
import type { PackageContent } from '../../../shared/delivery/package/package-content'
import { packageOf } from '../../../shared/delivery/package/package-of'
import type { Solve } from '../../../shared/disclosure/audit/integer-program'
import { defaultPolicy } from '../../../shared/disclosure/policy'
import { attack, type Claim } from './attacker'
import { attackDifference, type DifferenceClaim } from './difference-attacker'
import { groupsAlone } from './groups-alone'
import { inputOfForbund, type RandomForbund, randomForbund, redelivered } from './random-forbund'
import { answersAmong, changedPeople, peopleOf } from './truth'

/** What came of attacking one förbund's delivery and, where the audit lets it be written, the next one. */
export interface Attacked {
  /** What the audit found in the first delivery, of which nothing else is known. */
  readonly audit: readonly Leak[]
  /** What the attacker knows for certain of one to four people. */
  readonly claims: readonly (Claim | DifferenceClaim)[]
  /** What the attacker thought to know for certain and is not so: then the attacker is wrong. */
  readonly untrue: readonly Claim[]
  /** Whether the second delivery was written. */
  readonly again: boolean
  /** How many groups are given on their own, and how many could be; null where that is too much to try. */
  readonly alone: ReturnType<typeof groupsAlone>
}

export function attackRandomForbund(seed: number, solve: Solve, steps: number | null = null): Attacked {
  const forbund = randomForbund(seed, steps)
  const first = contentOf(forbund, 1)
  const { leaks } = auditDelivery(first, [], solve)
  const claims = attack(first)
  const next = redelivered(forbund, seed)
  const second = contentOf(next, 2)
  const again = leaks.length === 0 && auditDelivery(second, [first], solve).status === 'passed'
  const differences = again ? attackDifference(first, second).filter((claim) => isOfFewChanged(claim, forbund, next)) : []
  return {
    audit: leaks,
    claims: [...claims.filter((claim) => isAnswerOrPerson(claim) && isFew(peopleIn(claim, forbund).length)), ...differences],
    untrue: claims.filter((claim) => countOf(claim, forbund) !== claim.count),
    again,
    alone: groupsAlone(first, forbund),
  }
}

function contentOf(forbund: RandomForbund, number: number): PackageContent {
  return packageOf(buildDelivery(inputOfForbund(forbund, number)))
}

/** How many have left a question out, or did not have it, is no answer. */
function isAnswerOrPerson({ codes }: Claim): boolean {
  return codes === null || codes.every((code) => /^\d/.test(code))
}

function isFew(people: number): boolean {
  return people > 0 && people < defaultPolicy.minimumGroup
}

function peopleIn(claim: Claim, { responses, insatser }: RandomForbund) {
  return peopleOf(claim, responses, insatser)
}

function countOf(claim: Claim, forbund: RandomForbund): number {
  const people = peopleIn(claim, forbund)
  return claim.question === null ? people.length : answersAmong(people, claim.question, claim.codes ?? [])
}

function isOfFewChanged(
  { form, breakdown, names, kind, count }: DifferenceClaim,
  before: RandomForbund,
  after: RandomForbund,
): boolean {
  const group = { form, insats: breakdown === 'insats' ? names : null, kon: breakdown === 'kon' ? names : null }
  if (kind === 'changed') return isFew(changedPeople(group, before.responses, after.responses, after.insatser))
  // That nobody has changed is what the numbers look like, and need not be so.
  const { length } = peopleOf(group, after.responses, after.insatser)
  return isFew(length) && length === count
}
