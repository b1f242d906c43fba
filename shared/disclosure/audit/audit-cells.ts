import { type Cell, type CellProgram, cellProgram } from './cell-program'
import { CellWalk } from './cell-walk'
import { type Direction, fulfils, type IntegerProgram, type Solve } from './integer-program'
import type { KnownForm } from './known-form'

/**
 * A set of people of whom files tell too much: that they, or those of them who have answered a question, are for certain at least one and
 * fewer than the smallest group. `contradiction`: the numbers cannot all be true; `undecided`: it took too long to know.
 */
export interface CellLeak {
  readonly kind: 'intersection' | 'contradiction' | 'undecided'
  readonly question: string | null
  readonly cells: readonly Cell[]
}

/** What came of an audit of cells: how many sets were looked at, and how many programs were solved. */
export interface CellAudit {
  readonly leaks: readonly CellLeak[]
  readonly sets: number
  readonly programs: number
}

/** What could be a leak, as the variables whose sum it is. */
interface PeopleSet {
  readonly cells: readonly Cell[]
  readonly variables: readonly number[]
}

/** How many steps are walked towards a set that shall be large, or nobody, before it is solved for. */
const stepsToLarge = 3_000
const stepsToNobody = 20_000
/** So many sets are looked at; a form that has more of them is not decided. */
const mostSets = 20_000
/** So many leaks of a kind are enough to know what is wrong: a set that is one makes one of most sets that hold it. */
const mostLeaks = 3

/**
 * Every set of people that two breakdowns define together (where a group of one meets a group of the other, and several such cells
 * taken together) of whom the files alone say for certain that they are few. Nothing of who chose the groups, or of the truth behind the
 * files, is known here. What clears a set is a solution that has been verified, in which it is large or nobody.
 */
export function auditCells(known: KnownForm, minimumGroup: number, solve: Solve): CellAudit {
  const program = cellProgram(known)
  if (program.cells.length < 2) return { leaks: [], sets: 0, programs: 0 }
  const start = solve(program.program, [], 'most')
  if (typeof start === 'string' || !fulfils(program.program, start)) {
    const kind = start === 'impossible' ? 'contradiction' : 'undecided'
    return { leaks: [{ kind, question: null, cells: [] }], sets: 0, programs: 1 }
  }
  const solutions = new Solutions(program.program, new CellWalk(program, known, start), solve)
  const kinds = [{ question: null, setOf: (place: number) => [place] }, ...program.questions.map(answeredIn)]
  let sets = 0
  const leaks = kinds.flatMap(({ question, setOf }) => {
    const alone = program.cells.map((cell, place) => ({ cells: [cell], variables: setOf(place) }))
    const possible = alone.filter(({ variables }) => variables.length > 0)
    sets += possible.length
    const small = possible.filter(({ variables }) => !solutions.canReach(variables, minimumGroup))
    const found: CellLeak[] = []
    const isLarge = ({ variables }: PeopleSet) => solutions.everReached(variables, minimumGroup)
    for (const set of unions(small, isLarge)) {
      sets += 1
      if (sets > mostSets) return [...found, { kind: 'undecided' as const, question, cells: [] }]
      if (solutions.canBeNobody(set.variables) || solutions.canReach(set.variables, minimumGroup)) continue
      found.push({ kind: solutions.isDecided(set.variables) ? 'intersection' : 'undecided', question, cells: set.cells })
      if (found.length === mostLeaks) break
    }
    return found
  })
  return { leaks, sets, programs: solutions.programs }
}

function answeredIn({ question, codes, byCell }: CellProgram['questions'][number]) {
  return { question, setOf: (place: number) => (byCell[place] ?? []).slice(0, codes).flatMap((variable) => variable ?? []) }
}

/**
 * The sets taken together in every way, but for those that are large in a solution that is known: with still another set they would be
 * no smaller.
 */
function* unions(sets: readonly PeopleSet[], isLarge: (set: PeopleSet) => boolean): Generator<PeopleSet> {
  // The smallest sets come first: they are what is easiest to understand.
  let level = sets.map((set, place) => ({ set, last: place }))
  while (level.length > 0) {
    const left = level.filter(({ set }) => !isLarge(set))
    for (const { set } of left) yield set
    level = left.flatMap(({ set, last }) =>
      sets.slice(last + 1).map((next, step) => ({ set: together(set, next), last: last + 1 + step })),
    )
  }
}

function together(one: PeopleSet, other: PeopleSet): PeopleSet {
  return { cells: [...one.cells, ...other.cells], variables: [...one.variables, ...other.variables] }
}

/** The solutions found so far, which answer most questions without solving anything anew. */
class Solutions {
  programs = 1
  readonly #found: (readonly number[])[] = []
  readonly #undecided = new Set<string>()

  readonly #program: IntegerProgram
  readonly #walk: CellWalk
  readonly #solve: Solve

  constructor(program: IntegerProgram, walk: CellWalk, solve: Solve) {
    this.#program = program
    this.#walk = walk
    this.#solve = solve
    this.#found.push([...walk.values])
  }

  everReached(variables: readonly number[], people: number): boolean {
    return this.#found.some((solution) => sumOf(solution, variables) >= people)
  }

  canReach(variables: readonly number[], people: number): boolean {
    return this.everReached(variables, people) || this.#can(variables, 'most', (sum) => sum >= people, stepsToLarge)
  }

  canBeNobody(variables: readonly number[]): boolean {
    const isNobody = (sum: number) => sum === 0
    return (
      this.#found.some((solution) => isNobody(sumOf(solution, variables))) ||
      this.#can(variables, 'least', isNobody, stepsToNobody)
    )
  }

  isDecided(variables: readonly number[]): boolean {
    return !this.#undecided.has(variables.join())
  }

  #can(variables: readonly number[], direction: Direction, isThere: (sum: number) => boolean, steps: number): boolean {
    if (this.#walk.reach(variables, direction, isThere, steps) && this.#keep([...this.#walk.values])) return true
    const solution = this.#solved(variables, direction)
    if (!solution) this.#undecided.add(variables.join())
    return solution !== null && isThere(sumOf(solution, variables))
  }

  #solved(variables: readonly number[], direction: Direction): readonly number[] | null {
    this.programs += 1
    const solution = this.#solve(this.#program, variables, direction)
    if (typeof solution !== 'string' && this.#keep(solution)) return solution
    return null
  }

  /** Whether a solution is one, which is then kept. */
  #keep(solution: readonly number[]): boolean {
    const isSolution = fulfils(this.#program, solution)
    if (isSolution) this.#found.push(solution)
    return isSolution
  }
}

function sumOf(solution: readonly number[], variables: readonly number[]): number {
  return variables.reduce((sum, variable) => sum + (solution[variable] ?? 0), 0)
}
