import type { QuestionFrequency } from '../frequency/frequency-table'
import { askedCount } from '../frequency/question-frequency'
import type { DisclosurePolicy } from './policy'

/**
 * Whether a question must be left out of a breakdown (its groups given, or the total alone): in some group
 * it was on the form of somebody, but of fewer than the limit, as when one file lacked the question. It is then
 * left out of all groups of the breakdown, since the total less the others would give it.
 */
export function askedOfFew(groups: readonly QuestionFrequency[], policy: DisclosurePolicy): boolean {
  return groups.map(askedCount).some((asked) => asked > 0 && asked < policy.minimumGroup)
}
