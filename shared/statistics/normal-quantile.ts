const leastProbability = 0.9
/** Enough for 1e-15 at the least probability that is allowed, and more than enough above it. */
const terms = 400
const halvings = 60
const largest = 40

/**
 * The value that a standard normal variable falls below with the given `probability`, from 0.9 and below 1; as R's
 * `qnorm(probability)`, to 1e-9.
 */
export function normalQuantile(probability: number): number {
  if (!(probability >= leastProbability && probability < 1)) throw new RangeError(`no quantile of ${probability}`)
  let [low, high] = [1, largest]
  for (let step = 0; step < halvings; step += 1) {
    const middle = (low + high) / 2
    if (upperTail(middle) > 1 - probability) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/** The chance of more than z, by Laplace's continued fraction (Abramowitz and Stegun, Handbook of Mathematical Functions, 26.2.14). */
function upperTail(z: number): number {
  let fraction = z
  for (let term = terms; term >= 1; term -= 1) fraction = z + term / fraction
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI) / fraction
}
