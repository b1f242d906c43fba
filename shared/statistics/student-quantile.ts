import { incompleteBeta } from './incomplete-beta'

/** Two guesses as near each other as this, of their size, are one. */
const closest = 1e-13

/**
 * The quantile of Student's t distribution with `degrees` of freedom (above 0, also between whole numbers): the value that a t
 * variable falls below with the given `probability`, which lies between 0 and 1. As R's `qt(probability, degrees)`, to 1e-9 of
 * its size up to thousands of degrees.
 */
export function studentQuantile(probability: number, degrees: number): number {
  if (!(probability > 0 && probability < 1 && degrees > 0)) {
    throw new RangeError(`no quantile of ${probability} for ${degrees} degrees of freedom`)
  }
  if (probability < 0.5) return -studentQuantile(1 - probability, degrees)
  const above = 1 - probability
  let high = 1
  while (upperTail(high, degrees) > above) high *= 2
  return crossing((t) => upperTail(t, degrees) - above, 0, high)
}

/** Where a falling function crosses 0 between two ends: by false position, as the Illinois variant weighs its ends. */
function crossing(height: (t: number) => number, from: number, to: number): number {
  let [low, atLow, high, atHigh] = [from, height(from), to, height(to)]
  for (let last = Number.NaN; ; ) {
    const middle = (low * atHigh - high * atLow) / (atHigh - atLow)
    const atMiddle = height(middle)
    if (atMiddle === 0 || Math.abs(middle - last) <= closest * middle) return middle
    last = middle
    // The end that stays counts for half the next time, so that it is left sooner.
    if (atMiddle > 0) [low, atLow, atHigh] = [middle, atMiddle, atHigh / 2]
    else [high, atHigh, atLow] = [middle, atMiddle, atLow / 2]
  }
}

/** The chance of more than t, for t from 0 (Abramowitz and Stegun, Handbook of Mathematical Functions, 26.7.1 with 26.5.27). */
function upperTail(t: number, degrees: number): number {
  return incompleteBeta(degrees / (degrees + t * t), degrees / 2, 0.5) / 2
}
