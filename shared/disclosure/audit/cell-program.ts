import { groupBy } from '../../model/group-by'
import type { Equation, IntegerProgram, Term } from './integer-program'
import type { KnownAnswers, KnownForm } from './known-form'
import { questionsHeldAgainst } from './questions-held-against'

/** Where two breakdowns meet: the members of each that no group tells apart. */
export interface Cell {
  readonly insats: readonly string[]
  readonly kon: readonly string[]
}

/** The variables of one question. By cell, the variable of each of its codes and reasons to have none; null: nobody can have it. */
export interface QuestionVariables {
  readonly question: string
  /** How many of the categories are codes; the rest are reasons to have none. */
  readonly codes: number
  readonly byCell: readonly (readonly (number | null)[])[]
}

/**
 * What files leave open of the cells of one form, as a program whose solutions are everything that could be true. The variable of how many
 * people a cell has is its place in `cells`.
 */
export interface CellProgram {
  readonly program: IntegerProgram
  readonly cells: readonly Cell[]
  /** How many cells stand side by side: those of one part of the insatser follow each other. */
  readonly columns: number
  readonly questions: readonly QuestionVariables[]
}

/**
 * The program of a form that is divided in two ways, or in more than one way by the same. A question takes part where it is given in more
 * than one way too: otherwise it tells nothing of where they meet. All its numbers hold at once, those of the total too, in the classes
 * that they are given in.
 */
export function cellProgram(known: KnownForm): CellProgram {
  const [rows, columns] = [atomsOf(known, 'insats'), atomsOf(known, 'kon')]
  const cells = rows.flatMap((insats) => columns.map((kon) => ({ insats, kon })))
  const numbering = { next: cells.length }
  const sizes = [
    { terms: plus([...cells.keys()]), value: known.respondents },
    ...known.groups.map((group) => ({ terms: plus(placesOf(cells, group)), value: group.respondents })),
  ]
  const questions = questionsHeldAgainst(known).map((question) => questionPart(known, question, cells, numbering))
  return {
    program: { variables: numbering.next, equations: [...sizes, ...questions.flatMap(({ equations }) => equations)] },
    cells,
    columns: columns.length,
    questions: questions.map(({ variables }) => variables),
  }
}

/** The members of a breakdown, those together that are in the same groups of every file. One atom of all where it is not given. */
function atomsOf({ groups }: KnownForm, breakdown: 'insats' | 'kon'): readonly (readonly string[])[] {
  const own = groups.filter((group) => group.breakdown === breakdown)
  const everybody = [...new Set(own.flatMap(({ members }) => members))]
  const signature = (member: string) => own.flatMap(({ members }, place) => (members.includes(member) ? [place] : [])).join()
  const atoms = groupBy(everybody, signature)
  return atoms.size === 0 ? [[]] : [...atoms.values()]
}

function questionPart(known: KnownForm, question: string, cells: readonly Cell[], numbering: { next: number }) {
  const answers = known.answers.filter((one) => one.question === question)
  const rows = answers.map((one) => ({ places: new Set(placesOf(cells, one)), counts: countsOf(one) }))
  const codes = finestClasses(answers).map((own) => ({ has: (counted: Category) => counted.from <= own && own <= counted.to }))
  const reasons = [...new Set(answers.flatMap(({ missing }) => Object.keys(missing)))].sort()
  const categories = [...codes, ...reasons.map((reason) => ({ has: (counted: Category) => counted.reason === reason }))]
  // Where a number is none, nobody of its cells belongs to it: that leaves most variables out.
  const byCell = cells.map((_, place) =>
    categories.map(({ has }) => {
      const isNone = rows.some(({ places, counts }) => places.has(place) && counts.some((one) => one.count === 0 && has(one)))
      return isNone ? null : numbering.next++
    }),
  )
  const equations = [
    ...byCell.map(
      (variables, place): Equation => ({
        terms: [...plus(variables.flatMap((variable) => variable ?? [])), { variable: place, coefficient: -1 }],
        value: 0,
      }),
    ),
    ...rows.flatMap(({ places, counts }) =>
      counts.map(
        (counted): Equation => ({
          terms: plus(
            [...places].flatMap((place) =>
              categories.flatMap(({ has }, at) => (has(counted) ? (byCell[place]?.[at] ?? []) : [])),
            ),
          ),
          value: counted.count,
        }),
      ),
    ),
  ]
  return {
    equations: equations.filter(({ terms, value }) => terms.length > 0 || value !== 0),
    variables: { question, codes: codes.length, byCell },
  }
}

/** One number of a distribution: of some codes, or of one reason to have none. */
interface Category {
  readonly from: number
  readonly to: number
  readonly reason: string | null
  readonly count: number
}

function countsOf({ classes, missing }: KnownAnswers): readonly Category[] {
  const noCode = { from: Number.POSITIVE_INFINITY, to: Number.NEGATIVE_INFINITY }
  return [
    ...classes.map((one) => ({ ...one, reason: null })),
    ...Object.entries(missing).map(([reason, count]) => ({ ...noCode, reason, count })),
  ]
}

/** One code of each of the finest classes: codes that no number tells apart are as good as one. */
function finestClasses(answers: readonly KnownAnswers[]): readonly number[] {
  return [...new Set(answers.flatMap(({ classes }) => classes.map(({ from }) => from)))].sort((a, b) => a - b)
}

/** The cells whose people belong to a group. */
function placesOf(
  cells: readonly Cell[],
  { breakdown, members }: Pick<KnownAnswers, 'breakdown' | 'members'>,
): readonly number[] {
  return [...cells.keys()].filter((place) => {
    const cell = cells[place]
    return cell !== undefined && (breakdown === 'total' || cell[breakdown].some((member) => members.includes(member)))
  })
}

function plus(variables: readonly number[]): readonly Term[] {
  return variables.map((variable) => ({ variable, coefficient: 1 }))
}
