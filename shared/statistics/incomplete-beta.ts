/**
 * The regularized incomplete beta function I_x(a, b) for a, b > 0 and x from 0 to 1: the chance that a beta variable is at most
 * x. By its continued fraction (NIST Digital Library of Mathematical Functions 8.17.22), computed by Lentz's method as modified
 * by Thompson and Barnett (1986). About 1e-13 off for a and b below a hundred, 1e-10 for some thousands.
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  // The fraction converges fast on this side of the mean; the other side is its mirror image.
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a)
  const logFront = logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x)
  return (Math.exp(logFront) / a) * betaFraction(x, a, b)
}

const mostSteps = 10_000
const precision = 1e-16
/** Stands in for a 0 that would be divided by. */
const tiny = 1e-300

function betaFraction(x: number, a: number, b: number): number {
  const nonZero = (value: number) => (Math.abs(value) < tiny ? tiny : value)
  let c = 1
  let d = 1 / nonZero(1 - ((a + b) * x) / (a + 1))
  let fraction = d
  for (let m = 1; m <= mostSteps; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    let change = 1
    for (const term of [even, odd]) {
      d = 1 / nonZero(1 + term * d)
      c = nonZero(1 + term / c)
      change = c * d
      fraction *= change
    }
    if (Math.abs(change - 1) <= precision) return fraction
  }
  return fraction
}

/** Lanczos' approximation with g = 7 and the nine coefficients of Godfrey (2001), of which the first stands alone. */
const lanczosFirst = 0.99999999999980993
const lanczosRest = [
  676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905, -0.13857109526572012,
  9.9843695780195716e-6, 1.5056327351493116e-7,
]

/** The natural logarithm of the gamma function, for x above 0. */
export function logGamma(x: number): number {
  const base = x + 6.5
  const series = lanczosRest.reduce((sum, coefficient, index) => sum + coefficient / (x + index), lanczosFirst)
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(base) - base + Math.log(series)
}
