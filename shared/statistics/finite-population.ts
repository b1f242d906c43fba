/**
 * How many were asked (tillfrågade) of whom `n` answered; null where that is not known.
 *
 * The fewer of them are unheard, the less is left to chance: a figure for everybody who was asked is surer than one from as
 * many answers out of a crowd, and with all of them heard it is simply what they said. That is the finite population
 * correction. It presumes that chance decides who answers. It does not: those who stay silent may think otherwise, and no
 * interval here tells of that. A question's n may be lower than the number of forms, since blank answers are unheard too.
 * Where more answered than are said to have been asked, the number asked is wrong, and nothing is corrected.
 */
export interface OfAsked {
  readonly n: number
  readonly asked: number | null
}

/** Whether everybody who was asked is heard, so that nothing is left to chance. */
export function isCensus({ n, asked }: OfAsked): boolean {
  return n > 0 && asked === n
}

/**
 * How many answers out of a crowd would tell as much of a share: n (N − 1) / (N − n), from the variance of a share drawn
 * without replacement, P (1 − P) / n × (N − n) / (N − 1) (Cochran, Sampling Techniques, 3rd ed. 1977, theorem 3.2; put into
 * an interval as an effective number of answers by Korn and Graubard, Survey Methodology 24 (1998) 193–201). Infinite for a
 * census, and n where the number asked is not known or cannot be right.
 */
export function effectiveCount({ n, asked }: OfAsked): number {
  if (asked === null || asked < n) return n
  return isCensus({ n, asked }) ? Number.POSITIVE_INFINITY : (n * (asked - 1)) / (asked - n)
}

/**
 * The part of a mean's variance that chance still has: 1 − n / N, which goes with a variance that is estimated with n − 1
 * (Cochran, theorem 2.2; as R's `survey::svymean` with `fpc`). 0 for a census, and 1 where the number asked is not known or
 * cannot be right.
 */
export function unheardPart({ n, asked }: OfAsked): number {
  return asked === null || asked < n || asked === 0 ? 1 : 1 - n / asked
}
