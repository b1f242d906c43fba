import { subsets } from '../model/subsets'
import type { DisclosurePolicy } from './policy'

/** How many respondents belong to one group of the first breakdown and one group of the second. */
export interface CrossCell {
  readonly first: number
  readonly second: number
  readonly respondents: number
}

/**
 * Whether two breakdowns of the same total, both safe alone, tell of a few people together. If the women are
 * all of team A but one, and one of team B, then A's answers less the women's are those two people's. So for any
 * groups of the first taken together and any of the second: those who belong to one of the two sums but not to the
 * other must be nobody, or at least as many as the policy's limit.
 *
 * For each choice of second groups the closest choice of first groups is found one group at a time, which is
 * all that has to be tried: the next closest differs by a whole first group, which is not small.
 */
export function revealsFew(cells: readonly CrossCell[], policy: DisclosurePolicy): boolean {
  const firsts = [...new Set(cells.map(({ first }) => first))]
  const seconds = [...new Set(cells.map(({ second }) => second))]
  return subsets(seconds).some((chosen) => {
    const apart = firsts
      .map((first) => {
        const own = cells.filter((cell) => cell.first === first)
        return Math.min(
          sum(own.filter(({ second }) => chosen.includes(second))),
          sum(own.filter(({ second }) => !chosen.includes(second))),
        )
      })
      .reduce((total, least) => total + least, 0)
    return apart > 0 && apart < policy.minimumGroup
  })
}

function sum(cells: readonly CrossCell[]): number {
  return cells.reduce((total, { respondents }) => total + respondents, 0)
}
