import type { CellProgram, QuestionVariables } from './cell-program'
import type { KnownForm } from './known-form'

/** A question as it takes part in a walk: its variables, and which rows and columns of cells it does not tell apart. */
interface WalkedQuestion {
  readonly byCell: QuestionVariables['byCell']
  readonly rowOf: readonly string[]
  readonly columnOf: readonly string[]
}

/** The four cells in the corners of a rectangle: one person of each of the first two could belong to the other two. */
type Corners = readonly [leave: number, opposite: number, across: number, down: number]

/**
 * Walks from one solution of a cell program to others, by people who change places so that every number stays as it is: two, of the
 * opposite corners of a rectangle of cells, go to the other corners, if to each question they have answers that let them. Nothing is
 * solved on the way, which is why thousands of solutions cost no more than one that is solved for. Not every solution can be reached.
 */
export class CellWalk {
  readonly values: number[]
  readonly #rows: number
  readonly #columns: number
  readonly #questions: readonly WalkedQuestion[]
  #random = 1

  constructor({ cells, columns, questions }: CellProgram, known: KnownForm, start: readonly number[]) {
    this.values = [...start]
    this.#columns = columns
    this.#rows = cells.length / this.#columns
    this.#questions = questions.map(({ question, byCell }) => {
      const signature = (breakdown: 'insats' | 'kon', member: string | undefined) =>
        known.answers
          .flatMap((one, place) =>
            one.question === question && one.breakdown === breakdown && member !== undefined && one.members.includes(member)
              ? [place]
              : [],
          )
          .join()
      const rowOf = Array.from({ length: this.#rows }, (_, row) => signature('insats', cells[row * this.#columns]?.insats[0]))
      const columnOf = Array.from({ length: this.#columns }, (_, column) => signature('kon', cells[column]?.kon[0]))
      return { byCell, rowOf, columnOf }
    })
  }

  /** Takes steps at random until the sum of some variables is as large (or as small) as wished, or after so many: whether it came there. */
  reach(sumOf: readonly number[], wished: 'most' | 'least', isThere: (sum: number) => boolean, steps: number): boolean {
    const wanted = new Set(sumOf)
    const sum = () => sumOf.reduce((total, variable) => total + (this.values[variable] ?? 0), 0)
    let before = sum()
    for (let step = 0; step < steps && !isThere(before); step++) {
      const changes = this.#step()
      if (changes === null) continue
      const after = before + changes.reduce((total, [variable, by]) => total + (wanted.has(variable) ? by : 0), 0)
      // A step back now and then leads out of a dead end.
      const isBack = wished === 'most' ? after < before : after > before
      if (isBack && this.#below(8) > 0) continue
      for (const [variable, by] of changes) this.values[variable] = (this.values[variable] ?? 0) + by
      before = after
    }
    return isThere(before)
  }

  /** The changes of one step, or null where nobody can take it. */
  #step(): readonly (readonly [variable: number, by: number])[] | null {
    const corners = this.#corners()
    if (this.#below(3) === 0 && this.#questions.length > 0) {
      const question = this.#questions[this.#below(this.#questions.length)]
      return question ? this.#exchange(question, corners) : null
    }
    const [leave, opposite, across, down] = corners
    const changes: [number, number][] = [
      [leave, -1],
      [opposite, -1],
      [across, 1],
      [down, 1],
    ]
    if (new Set(corners).size < 4 || (this.values[leave] ?? 0) === 0 || (this.values[opposite] ?? 0) === 0) return null
    for (const question of this.#questions) {
      const moved = this.#moved(question, corners)
      if (moved === null) return null
      changes.push(...moved)
    }
    return changes
  }

  #corners(): Corners {
    const [row, otherRow] = [this.#below(this.#rows), this.#below(this.#rows)]
    const [column, otherColumn] = [this.#below(this.#columns), this.#below(this.#columns)]
    const at = (r: number, c: number) => r * this.#columns + c
    return [at(row, column), at(otherRow, otherColumn), at(row, otherColumn), at(otherRow, column)]
  }

  /** How the answers to a question move with two people. Where it does not tell the rows (or columns) apart they need not be the same. */
  #moved(question: WalkedQuestion, [leave, opposite, across, down]: Corners): readonly [number, number][] | null {
    const sameRows = this.#same(question.rowOf, leave, opposite, (cell) => Math.floor(cell / this.#columns))
    const sameColumns = this.#same(question.columnOf, leave, opposite, (cell) => cell % this.#columns)
    const first = this.#anybody(question, leave, sameRows || sameColumns ? null : opposite)
    const second = sameRows || sameColumns ? this.#anybody(question, opposite, null) : first
    if (first === null || second === null) return null
    // In a column that is told apart its answers stay in it, and so in a row.
    const [toAcross, toDown] = sameRows ? [second, first] : [first, second]
    const moves = [
      [question.byCell[leave]?.[first], -1],
      [question.byCell[opposite]?.[second], -1],
      [question.byCell[across]?.[toAcross], 1],
      [question.byCell[down]?.[toDown], 1],
    ] as const
    return moves.flatMap(([variable, by]): [number, number][] => (variable == null ? [] : [[variable, by]])).length === 4
      ? moves.map(([variable, by]): [number, number] => [variable ?? 0, by])
      : null
  }

  /** People's answers to one question change places with each other, all cells staying as large as they are. */
  #exchange(question: WalkedQuestion, [leave, opposite, across, down]: Corners): readonly (readonly [number, number])[] | null {
    const inRow = this.#same(question.columnOf, leave, opposite, (cell) => cell % this.#columns)
    const inColumn = this.#same(question.rowOf, leave, opposite, (cell) => Math.floor(cell / this.#columns))
    const beside = inRow ? across : down
    const [one, other] = [this.#anybody(question, leave, null), this.#anybody(question, beside, null)]
    if (one === null || other === null || one === other) return null
    const pair = (cell: number, from: number, to: number) => [
      [question.byCell[cell]?.[from], -1] as const,
      [question.byCell[cell]?.[to], 1] as const,
    ]
    const own = [...pair(leave, one, other), ...pair(beside, other, one)]
    if (!inRow && !inColumn) own.push(...pair(opposite, one, other), ...pair(across, other, one))
    const isPossible = own.every(([variable, by]) => variable != null && (by > 0 || (this.values[variable] ?? 0) > 0))
    return isPossible ? own.map(([variable, by]): [number, number] => [variable ?? 0, by]) : null
  }

  #same(groups: readonly string[], one: number, other: number, placeOf: (cell: number) => number): boolean {
    return groups[placeOf(one)] === groups[placeOf(other)]
  }

  /** A category that somebody of a cell has, and somebody of another one too, at random. */
  #anybody({ byCell }: WalkedQuestion, cell: number, other: number | null): number | null {
    const variables = byCell[cell] ?? []
    const has = (at: number, category: number) => {
      const variable = byCell[at]?.[category]
      return variable != null && (this.values[variable] ?? 0) > 0
    }
    const start = this.#below(variables.length)
    for (let step = 0; step < variables.length; step++) {
      const category = (start + step) % variables.length
      if (has(cell, category) && (other === null || has(other, category))) return category
    }
    return null
  }

  /** The same numbers every time: an audit that is repeated gives the same. */
  #below(limit: number): number {
    this.#random = (Math.imul(this.#random, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((this.#random / 2 ** 32) * limit)
  }
}
