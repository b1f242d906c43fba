import type { QuestionFrequency } from '../frequency/frequency-table'
import { unreadableCount } from '../frequency/question-frequency'
import type { Scale } from '../instrument/definition'
import { subsets } from '../model/subsets'
import { sumOf } from '../model/sum-of'
import { type AnswerDetail, answerClasses } from './answer-classes'
import type { CrossCell } from './differencing'

/** How many gave each answer: a place for each code of the scale, then those without a code by reason, not on the form last. */
export type AnswerVector = readonly number[]

/**
 * Groups of the one breakdown that a question is given for together, by their places among the shown groups, and how finely. `looks`: for each
 * place of a vector a number that is the same for answers that cannot be told apart there.
 */
export interface Band {
  readonly places: readonly number[]
  readonly detail: AnswerDetail
  readonly looks: readonly number[]
}

/** Which answers look the same where a question is given this finely. */
export function looksOf(scale: Scale, detail: AnswerDetail): readonly number[] {
  const classes = answerClasses(scale, detail)
  const length = scaleLength(scale)
  const codes = Array.from({ length }, (_, place) => classes.findIndex(({ from, to }) => place + 1 >= from && place + 1 <= to))
  return [...codes, length, length + 1, length + 2]
}

/**
 * One question where two breakdowns meet, as it truly was answered. `cells[row][column]` are the answers of those who belong to both
 * shown groups, rows being those of the breakdown that has precedence. The question itself may be given for coarser `rows` and `columns`.
 */
export interface CrossQuestion {
  readonly question: string
  readonly scale: Scale
  readonly cells: readonly (readonly AnswerVector[])[]
  readonly rows: readonly Band[]
  readonly columns: readonly Band[]
}

/** How often each answer was given, as a vector. */
export function answerVector(frequency: QuestionFrequency): AnswerVector {
  return [...frequency.counts, frequency.missing.blank, unreadableCount(frequency), frequency.missing['not-on-form']]
}

/** The same question seen from the other breakdown. */
export function transposed({ cells, rows, columns, ...question }: CrossQuestion): CrossQuestion {
  const width = Math.max(0, ...cells.map((row) => row.length))
  const turned = Array.from({ length: width }, (_, column) => cells.map((row) => row[column] ?? []))
  return { ...question, cells: turned, rows: columns, columns: rows }
}

/** The answers of a set of rows in a set of columns together. */
export function answersIn({ cells }: CrossQuestion, rows: readonly number[], columns: readonly number[]): AnswerVector {
  // Most of the time that a delivery takes is spent here, and half of it where lists are made on the way.
  const sums: number[] = []
  for (const row of rows) {
    for (const column of columns) {
      const vector = cells[row]?.[column] ?? []
      for (let answer = 0; answer < vector.length; answer++) sums[answer] = (sums[answer] ?? 0) + (vector[answer] ?? 0)
    }
  }
  return sums
}

/** How many had the question on their form, for each meeting of the bands that it is given for. */
export function crossCells(question: CrossQuestion): readonly CrossCell[] {
  return question.rows.flatMap(({ places: rows }, first) =>
    question.columns.map(({ places: columns }, second) => {
      const vector = answersIn(question, rows, columns)
      return { first, second, respondents: sumOf(vector.slice(0, -1)) }
    }),
  )
}

/** The part of a vector that are codes of the scale. */
function codesOf({ scale }: CrossQuestion, vector: AnswerVector): AnswerVector {
  return vector.slice(0, scaleLength(scale))
}

/** How many places of a vector are codes: the highest code of the scale. */
export function scaleLength({ codes }: Scale): number {
  return Math.max(...codes.map(({ code }) => code))
}

/** How many of a row are in some columns, by how many belong to both groups. */
export function peopleIn(sizes: readonly (readonly number[])[]): People {
  return (row, columns) => sumOf(columns.map((column) => sizes[row]?.[column] ?? 0))
}

/** How many of a row have answered a question with a code, in some columns. */
export function answeredIn(question: CrossQuestion): People {
  return (row, columns) => sumOf(codesOf(question, answersIn(question, [row], columns)))
}

/** The places of the rows and of the columns of a table. */
export function placesIn(table: readonly (readonly unknown[])[]): Pick<Meeting, 'rows' | 'columns'> {
  return { rows: [...table.keys()], columns: [...(table[0]?.keys() ?? [])] }
}

/** All sets of these that are neither empty nor all of them. */
function properSubsets(items: readonly number[]): readonly (readonly number[])[] {
  return subsets(items).filter((subset) => subset.length > 0 && subset.length < items.length)
}

/** People who belong to one of some rows and one of some columns, by their places; and the rows and columns outside of them. */
export interface Meeting {
  readonly rows: readonly number[]
  readonly columns: readonly number[]
  readonly otherRows: readonly number[]
  readonly otherColumns: readonly number[]
}

/** How many people of a row are in some columns. */
export type People = (row: number, columns: readonly number[]) => number

/**
 * Every set of people who belong to certain rows and certain columns and are few: at least one, fewer than the limit. Rows in which none of
 * them is are neither among the rows nor outside: nobody who reads the numbers knows that nobody is there, so that they may be meant too.
 */
export function smallMeetings(
  { rows, columns }: Pick<Meeting, 'rows' | 'columns'>,
  limit: number,
  people: People,
): readonly Meeting[] {
  return properSubsets(columns).flatMap((own) => {
    const inhabited = rows.filter((row) => people(row, own) > 0)
    const otherColumns = columns.filter((column) => !own.includes(column))
    const grow = (from: number, chosen: readonly number[], already: number): readonly Meeting[] =>
      inhabited.slice(from).flatMap((row, step) => {
        const together = already + people(row, own)
        if (together >= limit) return []
        const next = [...chosen, row]
        const otherRows = inhabited.filter((other) => !next.includes(other))
        return [{ rows: next, columns: own, otherRows, otherColumns }, ...grow(from + step + 1, next, together)]
      })
    return grow(0, [], 0)
  })
}
