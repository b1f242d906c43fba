import { sumOf } from '../model/sum-of'
import { answerClasses, hasClasses } from './answer-classes'
import {
  type AnswerVector,
  answeredIn,
  answersIn,
  type Band,
  type CrossQuestion,
  type Meeting,
  type People,
  peopleIn,
  placesIn,
  scaleLength,
  smallMeetings,
} from './cross-table'

/** At least and at most so many. */
interface Bounds {
  readonly least: number
  readonly most: number
}

/** What one question says of people who belong to certain rows and columns: how many they are, with a code, and without. */
interface MeetingBounds {
  readonly people: Bounds
  readonly codes: Bounds
  readonly reasons: Bounds
}

/**
 * The questions that, given by two breakdowns, bound how many people belong to certain groups of both, or how many of these have answered,
 * so that it is certain that they are few. The bounds are those of Fréchet, of all questions together: those who are in both are at most as
 * many as are in either, and at least as many as there is no room for outside both, counted answer by answer. Of several questions that
 * only together make it certain the first without which it is not is named; where there is none, the one that bounds most from below.
 */
export function questionsBoundingFew(
  questions: readonly CrossQuestion[],
  sizes: readonly (readonly number[])[],
  minimumGroup: number,
): ReadonlySet<string> {
  const named = new Set<string>()
  const left = () => questions.filter(({ question }) => !named.has(question))
  const small = (people: People) => smallMeetings(placesIn(sizes), minimumGroup, people)
  const areFew = ({ least, most }: Bounds) => least > 0 && most < minimumGroup
  for (const meeting of small(peopleIn(sizes))) {
    while (left().length > 0 && areFew(together(left(), meeting, sizes))) {
      const without = (one: CrossQuestion) => left().filter((other) => other !== one)
      const enough = left().find((one) => !areFew(together(without(one), meeting, sizes)))
      const byLeast = [...left()].sort((a, b) => boundsOf(b, meeting).people.least - boundsOf(a, meeting).people.least)
      const [first] = enough ? [enough] : byLeast
      if (first) named.add(first.question)
    }
  }
  for (const question of questions) {
    const tells = small(answeredIn(question)).some((meeting) => {
      const people = together([...left(), question], meeting, sizes)
      const { codes, reasons } = boundsOf(question, meeting)
      return areFew({
        least: Math.max(codes.least, people.least - reasons.most),
        most: Math.min(codes.most, people.most - reasons.least),
      })
    })
    if (tells) named.add(question.question)
  }
  return named
}

/**
 * The bounds that the sizes of the groups and all these questions set to how many people meet: by themselves, and by what is left of the rows
 * (or columns) when those are taken away who belong to others.
 */
function together(questions: readonly CrossQuestion[], meeting: Meeting, sizes: readonly (readonly number[])[]): Bounds {
  const { rows, columns } = meeting
  const all = placesIn(sizes)
  const own = alone(questions, meeting, sizes)
  const besideRows = outside(all.rows, rows).map((row) =>
    alone(questions, { ...meeting, rows: [row], otherRows: outside(all.rows, [row]) }, sizes),
  )
  const besideColumns = outside(all.columns, columns).map((column) =>
    alone(questions, { ...meeting, columns: [column], otherColumns: outside(all.columns, [column]) }, sizes),
  )
  const [inRows, inColumns] = [sizeOf(sizes, rows, all.columns), sizeOf(sizes, all.rows, columns)]
  const least = (beside: readonly Bounds[]) => sumOf(beside.map((bounds) => bounds.least))
  const most = (beside: readonly Bounds[]) => sumOf(beside.map((bounds) => bounds.most))
  return {
    least: Math.max(own.least, inColumns - most(besideRows), inRows - most(besideColumns)),
    most: Math.min(own.most, inColumns - least(besideRows), inRows - least(besideColumns)),
  }
}

function alone(questions: readonly CrossQuestion[], meeting: Meeting, sizes: readonly (readonly number[])[]): Bounds {
  const all = placesIn(sizes)
  const [inRows, inColumns] = [sizeOf(sizes, meeting.rows, all.columns), sizeOf(sizes, all.rows, meeting.columns)]
  const bounds = questions.map((question) => boundsOf(question, meeting).people)
  return {
    least: Math.max(0, inRows + inColumns - sizeOf(sizes, all.rows, all.columns), ...bounds.map(({ least }) => least)),
    most: Math.min(inRows, inColumns, ...bounds.map(({ most }) => most)),
  }
}

function sizeOf(sizes: readonly (readonly number[])[], rows: readonly number[], columns: readonly number[]): number {
  return sumOf(rows.map((row) => peopleIn(sizes)(row, columns)))
}

function outside(places: readonly number[], own: readonly number[]): readonly number[] {
  return places.filter((place) => !own.includes(place))
}

/** Bounds by question and meeting: the same are asked for again for every other question. */
const knownBounds = new WeakMap<CrossQuestion, Map<string, MeetingBounds>>()

function boundsOf(question: CrossQuestion, meeting: Meeting): MeetingBounds {
  const known = knownBounds.get(question) ?? new Map<string, MeetingBounds>()
  knownBounds.set(question, known)
  const { rows, columns, otherRows, otherColumns } = meeting
  const key = [rows, columns, otherRows, otherColumns].join(';')
  const bounds = known.get(key) ?? findBounds(question, meeting)
  known.set(key, bounds)
  return bounds
}

function findBounds(question: CrossQuestion, { rows, columns, otherRows, otherColumns }: Meeting): MeetingBounds {
  const [ownRows, ownColumns] = [bandsWith(question.rows, rows, otherRows), bandsWith(question.columns, columns, otherColumns)]
  const all = placesIn(question.cells)
  const inRows = answersIn(question, ownRows.places, all.columns)
  const inColumns = answersIn(question, all.rows, ownColumns.places)
  const total = answersIn(question, all.rows, all.columns)
  // Of a part of the rows or columns that the question is given for together it sets no lower bound.
  const isWhole = ownRows.isWhole && ownColumns.isWhole
  const coarse = [...ownRows.bands, ...ownColumns.bands].some(({ detail }) => detail === 'classes')
  const of = (categories: readonly (readonly number[])[]): Bounds => {
    const bounds = categories.map((category) => {
      const [row, column] = [at(inRows, category), at(inColumns, category)]
      return { least: isWhole ? Math.max(0, row + column - at(total, category)) : 0, most: Math.min(row, column) }
    })
    return { least: sumOf(bounds.map(({ least }) => least)), most: sumOf(bounds.map(({ most }) => most)) }
  }
  const length = scaleLength(question.scale)
  const [codes, reasons] = [of(codeCategories(question, coarse)), of([0, 1, 2].map((reason) => [length + reason]))]
  return { people: { least: codes.least + reasons.least, most: codes.most + reasons.most }, codes, reasons }
}

/** The bands that these places belong to, all the places of those, and whether none of them is outside: where nobody is may be meant too. */
function bandsWith(bands: readonly Band[], own: readonly number[], outside: readonly number[]) {
  const touched = bands.filter(({ places }) => places.some((place) => own.includes(place)))
  const places = touched.flatMap((band) => band.places)
  return { bands: touched, places, isWhole: !places.some((place) => outside.includes(place)) }
}

/** What the numbers tell apart of those with a code, as places in a vector. */
function codeCategories({ scale }: CrossQuestion, coarse: boolean): readonly (readonly number[])[] {
  const classes = answerClasses(scale, coarse && hasClasses(scale) ? 'classes' : 'codes')
  return classes.map(({ from, to }) => Array.from({ length: to - from + 1 }, (_, step) => from - 1 + step))
}

function at(vector: AnswerVector, category: readonly number[]): number {
  return sumOf(category.map((place) => vector[place] ?? 0))
}
