import { incompleteBeta, logGamma } from './incomplete-beta'

/** After a step as short as this, of where it leads, nothing is left to go: each step squares the distance. */
const shortest = 1e-7
/** Four are usual. Only with millions of millions of degrees, where nothing is exact, would there be no end. */
const mostSteps = 100

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
  const density = densityWith(degrees)
  // Newton's method: the upper tail falls ever more slowly, so that from below no step goes too far.
  let t = below(above)
  for (let count = 0; count < mostSteps; count++) {
    const step = (upperTail(t, degrees) - above) / density(t)
    t += step
    if (Math.abs(step) <= shortest * t) break
  }
  return t
}

/**
 * Somewhat less than the value that a t variable exceeds with a chance below 0.5, however many degrees it has: that of the
 * normal distribution, which has the lightest tails (Abramowitz and Stegun 26.2.23, less its error of 4.5e-4 at most).
 */
function below(above: number): number {
  const root = Math.sqrt(-2 * Math.log(above))
  const part = (2.515517 + root * (0.802853 + root * 0.010328)) / (1 + root * (1.432788 + root * (0.189269 + root * 0.001308)))
  return Math.max(0, root - part - 4.5e-4)
}

function densityWith(degrees: number): (t: number) => number {
  const constant = logGamma((degrees + 1) / 2) - logGamma(degrees / 2) - Math.log(degrees * Math.PI) / 2
  return (t) => Math.exp(constant - ((degrees + 1) / 2) * Math.log1p((t * t) / degrees))
}

/** The chance of more than t, for t from 0 (Abramowitz and Stegun, Handbook of Mathematical Functions, 26.7.1 with 26.5.27). */
function upperTail(t: number, degrees: number): number {
  return incompleteBeta(degrees / (degrees + t * t), degrees / 2, 0.5) / 2
}
