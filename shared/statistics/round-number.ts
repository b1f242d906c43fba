import type { Rounded } from './round-half-up'

/**
 * A number that is no quotient of counts (the limit of an interval) rounded to a fixed number of decimals. Quotients go through
 * roundHalfUp, which loses no half.
 */
export function roundNumber(value: number, decimals = 0): Rounded {
  return { units: Math.round(value * 10 ** decimals), decimals }
}
