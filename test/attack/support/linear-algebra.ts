/** Σ coefficient × variable = value, by variable. */
export interface LinearEquation {
  readonly terms: ReadonlyMap<number, number>
  readonly value: number
}

/** Counting modulo a large prime is exact for what is asked here, and needs no fractions: all counts are far smaller than it. */
const prime = 67_108_859

/**
 * What sums follow from some equations by adding and subtracting them, however many: a row-space test after Gauss and Jordan.
 */
export class RowSpace {
  readonly #rows: { readonly pivot: number; readonly numbers: number[] }[] = []
  readonly #variables: number

  /** Of `variables` variables, numbered from 0. */
  constructor(variables: number, equations: readonly LinearEquation[]) {
    this.#variables = variables
    for (const { terms, value } of equations) this.#add(this.#dense(terms, value))
  }

  /** The sum of some variables where the equations alone give it; null where they do not. */
  sumOf(variables: readonly number[]): number | null {
    const numbers = this.#reduced(this.#dense(new Map(variables.map((variable) => [variable, 1])), 0))
    for (let place = 0; place < this.#variables; place++) if (numbers[place] !== 0) return null
    const left = numbers[this.#variables] ?? 0
    return left === 0 ? 0 : prime - left
  }

  #dense(terms: ReadonlyMap<number, number>, value: number): number[] {
    const numbers = new Array<number>(this.#variables + 1).fill(0)
    for (const [variable, coefficient] of terms) numbers[variable] = modulo(coefficient)
    numbers[this.#variables] = modulo(value)
    return numbers
  }

  #reduced(numbers: number[]): number[] {
    for (const { pivot, numbers: row } of this.#rows) {
      const factor = numbers[pivot] ?? 0
      if (factor === 0) continue
      for (let place = 0; place < numbers.length; place++) {
        const own = row[place] ?? 0
        if (own !== 0) numbers[place] = modulo((numbers[place] ?? 0) - factor * own)
      }
    }
    return numbers
  }

  #add(numbers: number[]): void {
    const row = this.#reduced(numbers)
    const pivot = row.findIndex((number, place) => number !== 0 && place < this.#variables)
    if (pivot < 0) return
    const factor = inverse(row[pivot] ?? 1)
    this.#rows.push({ pivot, numbers: row.map((number) => modulo(number * factor)) })
  }
}

function modulo(number: number): number {
  const rest = number % prime
  return rest < 0 ? rest + prime : rest
}

/** By Euclid: number × inverse is 1 modulo the prime. */
function inverse(number: number): number {
  let [a, b, x, y] = [number, prime, 1, 0]
  while (b > 0) {
    const times = Math.floor(a / b)
    ;[a, b, x, y] = [b, a - times * b, y, x - times * y]
  }
  return modulo(x)
}
