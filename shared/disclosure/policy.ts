/** The breakdowns that a form can be divided by beside its total. */
export const dividedBy = ['insats', 'kon'] as const
export type DividedBy = (typeof dividedBy)[number]

/**
 * The rule for what may leave the förbund, as versioned data that is named in every delivery. `minimumGroup`: a group of fewer
 * respondents, or of fewer answers to a question, is never shown on its own. `fullDistribution`: from so many answers every code is
 * shown, below it codes are taken together. `breakdowns`: what a form is divided by; where two of them together would tell of few, the
 * later gives way.
 */
export interface DisclosurePolicy {
  readonly version: number
  readonly minimumGroup: number
  readonly fullDistribution: number
  readonly breakdowns: readonly DividedBy[]
}

/**
 * Groups of 5 or more, every code from 10 answers. The numbers are our own assumption and not NNS's rule, whose limit is not known: 1
 * to 4 is what Swedish public statistics have been seen to hide.
 */
export const defaultPolicy: DisclosurePolicy = {
  version: 2,
  minimumGroup: 5,
  fullDistribution: 10,
  breakdowns: ['insats', 'kon'],
}

/** Throws for a policy that protects less than the default one. */
export function assertPolicy({ minimumGroup, fullDistribution, breakdowns }: DisclosurePolicy): void {
  assertLeast('the smallest group', minimumGroup, defaultPolicy.minimumGroup)
  assertLeast('the limit for a full distribution', fullDistribution, defaultPolicy.fullDistribution)
  const unknown = breakdowns.find((breakdown) => !defaultPolicy.breakdowns.includes(breakdown))
  if (unknown !== undefined || new Set(breakdowns).size < breakdowns.length) {
    throw new RangeError(`there is no breakdown ${unknown ?? 'twice'}`)
  }
}

function assertLeast(what: string, value: number, least: number): void {
  if (!Number.isInteger(value) || value < least)
    throw new RangeError(`${what} must be a whole number from ${least}, not ${value}`)
}
