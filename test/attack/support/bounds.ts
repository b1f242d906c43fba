import type { LinearEquation } from './linear-algebra'

/** Between what and what each variable lies, by its number. */
export interface Bounds {
  readonly least: number[]
  readonly most: number[]
}

/**
 * What whole, non-negative numbers the variables can be, by the shuttle: in a sum none is larger than what the least of the others leave,
 * nor smaller than what the most of the others leave, again and again until nothing changes. Not as near as could be, but what it finds is
 * certain.
 */
export function boundsOf(variables: number, equations: readonly LinearEquation[], most: number): Bounds {
  const bounds = { least: new Array<number>(variables).fill(0), most: new Array<number>(variables).fill(most) }
  for (let changed = true; changed; ) {
    changed = false
    for (const equation of equations) changed = tighten(equation, bounds) || changed
  }
  return bounds
}

function tighten({ terms, value }: LinearEquation, { least, most }: Bounds): boolean {
  let [low, high] = [0, 0]
  for (const [variable, coefficient] of terms) {
    const [own, other] = [(least[variable] ?? 0) * coefficient, (most[variable] ?? 0) * coefficient]
    low += Math.min(own, other)
    high += Math.max(own, other)
  }
  let changed = false
  for (const [variable, coefficient] of terms) {
    const [from, to] = [least[variable] ?? 0, most[variable] ?? 0]
    const [ownLow, ownHigh] = coefficient > 0 ? [from, to] : [-to, -from]
    // Coefficients are one or minus one: what a sum leaves is the variable, or its opposite.
    const [restLow, restHigh] = [value - (high - ownHigh), value - (low - ownLow)]
    const [nextLeast, nextMost] = coefficient > 0 ? [restLow, restHigh] : [-restHigh, -restLow]
    if (nextLeast > from) {
      least[variable] = nextLeast
      changed = true
    }
    if (nextMost < to) {
      most[variable] = nextMost
      changed = true
    }
    if (changed) return true
  }
  return changed
}
