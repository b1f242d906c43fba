/** A number rounded to a fixed number of decimals, kept as a whole number of units: 43 units at 1 decimal is 4.3. */
export interface Rounded {
  readonly units: number
  readonly decimals: number
}

/**
 * numerator / denominator rounded half up (a half goes to the larger number), computed in whole numbers so
 * that no half is lost to floating point: 201/200 to two decimals is 1.01, where 1.005 in binary would give
 * 1.00. Sum counts first and round once. The numerator must be a whole number from 0, the denominator from 1.
 */
export function roundHalfUp(numerator: number, denominator: number, decimals = 0): Rounded {
  const doubled = 2 * numerator * 10 ** decimals + denominator
  const exact = [numerator, denominator, doubled, 2 * denominator].every(Number.isSafeInteger)
  if (!exact || numerator < 0 || denominator < 1) throw new RangeError(`cannot round ${numerator}/${denominator} exactly`)
  // The remainder of whole numbers is exact, a quotient need not be.
  return { units: (doubled - (doubled % (2 * denominator))) / (2 * denominator), decimals }
}
