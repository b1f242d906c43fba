/**
 * The rule for what may leave the förbund. `minimumGroup`: a group of fewer respondents is never shown on
 * its own. Kept as versioned data, named in every delivery.
 */
export interface DisclosurePolicy {
  readonly version: number
  readonly minimumGroup: number
}

const leastMinimum = 5

/**
 * Groups of 5 or more. The number is our own assumption and not NNS's rule, whose limit is not known: 1 to 4
 * is what Swedish public statistics have been seen to hide. It may be raised, never lowered.
 */
export const defaultPolicy: DisclosurePolicy = { version: 1, minimumGroup: leastMinimum }

/** Throws for a policy that protects less than the default one. */
export function assertPolicy({ minimumGroup }: DisclosurePolicy): void {
  if (!Number.isInteger(minimumGroup) || minimumGroup < leastMinimum) {
    throw new RangeError(`the smallest group must be a whole number from ${leastMinimum}, not ${minimumGroup}`)
  }
}
