/** Σ coefficient × variable = value. */
export interface Equation {
  readonly terms: readonly Term[]
  readonly value: number
}

export interface Term {
  readonly variable: number
  readonly coefficient: number
}

/** Whole, non-negative numbers that fulfil equations. Variables are numbered from 0. */
export interface IntegerProgram {
  readonly variables: number
  readonly equations: readonly Equation[]
}

export type Direction = 'least' | 'most'

/**
 * A solution of a program in which the sum of some variables (of none: any solution) is as small or as large as it can be, a number a
 * variable; `impossible` where the program has no solution, `undecided` where it took too long. Given from outside, since a solver is no
 * part of shared/. What it gives is verified before anything is built on it.
 */
export type Solve = (program: IntegerProgram, sumOf: readonly number[], direction: Direction) => Solved
export type Solved = readonly number[] | 'impossible' | 'undecided'

/** Whether these are whole, non-negative numbers that fulfil every equation exactly. */
export function fulfils({ variables, equations }: IntegerProgram, values: readonly number[]): boolean {
  return (
    values.length === variables &&
    values.every((value) => Number.isInteger(value) && value >= 0) &&
    equations.every(
      ({ terms, value }) => value === terms.reduce((sum, term) => sum + term.coefficient * (values[term.variable] ?? 0), 0),
    )
  )
}
