import {
  type AnswerVector,
  answeredIn,
  type Band,
  type CrossQuestion,
  type Meeting,
  type People,
  peopleIn,
  placesIn,
  scaleLength,
  smallMeetings,
} from './cross-table'

/** Two of the one breakdown and two of the other: one of (row, column) and one of (oppositeRow, oppositeColumn) change columns. */
interface Exchange {
  readonly row: number
  readonly column: number
  readonly oppositeRow: number
  readonly oppositeColumn: number
}

/**
 * The questions that by being given in two breakdowns tell for certain how many people belong to certain groups of both, or how many of
 * these have answered it, where they are few: without them there would be as many, but for one, in some other way that leaves every number
 * that is given as it is. The fewest that can be found; none where nothing tells it. `sizes[row][column]`: how many people belong to both
 * shown groups.
 */
export function questionsTellingSizes(
  questions: readonly CrossQuestion[],
  sizes: readonly (readonly number[])[],
  minimumGroup: number,
): ReadonlySet<string> {
  const dropped = new Set<string>()
  const all = questions.map((question) => new Changes(question))
  const left = () => all.filter(({ question }) => !dropped.has(question.question))
  const small = (people: People) => smallMeetings(placesIn(sizes), minimumGroup, people)
  for (const meeting of small(peopleIn(sizes))) {
    for (const { question } of fewestHindering(left(), exchangesOf(meeting, sizes))) dropped.add(question.question)
  }
  for (const own of all) {
    const { question } = own
    const tells = small(answeredIn(question)).some((meeting) => {
      const possible = (exchange: Exchange) => left().every((one) => one.allows(exchange))
      return !exchangesOf(meeting, sizes).some((exchange) => own.allowsSomebodyWhoAnswered(exchange) && possible(exchange))
    })
    if (tells) dropped.add(question.question)
  }
  return dropped
}

/** Every way in which two people could change columns so that the set has one more or one less. */
function exchangesOf(
  { rows, columns, otherRows, otherColumns }: Meeting,
  sizes: readonly (readonly number[])[],
): readonly Exchange[] {
  const somebody = (row: number, column: number) => (sizes[row]?.[column] ?? 0) > 0
  return rows.flatMap((row) =>
    columns.flatMap((column) =>
      otherRows.flatMap((oppositeRow) =>
        otherColumns
          .flatMap((oppositeColumn): readonly Exchange[] => [
            { row, column, oppositeRow, oppositeColumn },
            { row, column: oppositeColumn, oppositeRow, oppositeColumn: column },
          ])
          .filter((way) => somebody(way.row, way.column) && somebody(way.oppositeRow, way.oppositeColumn)),
      ),
    ),
  )
}

/** The questions that hinder the exchange that fewest of them hinder; all where there is none. */
function fewestHindering(questions: readonly Changes[], exchanges: readonly Exchange[]): readonly Changes[] {
  if (exchanges.some((exchange) => questions.every((question) => question.allows(exchange)))) return []
  const ways = exchanges.map((exchange) => questions.filter((question) => !question.allows(exchange)))
  return ways.sort((a, b) => a.length - b.length)[0] ?? questions
}

/** Who could change places as far as one question goes. What has been found out is kept: the same few people meet again and again. */
class Changes {
  readonly question: CrossQuestion
  readonly #found = new Map<string, readonly number[]>()

  constructor(question: CrossQuestion) {
    this.question = question
  }

  /** Whether two people with answers that look the same, in the groups that the question is given for, could be the ones who change. */
  allows(exchange: Exchange): boolean {
    return this.#answers(exchange).length > 0
  }

  allowsSomebodyWhoAnswered(exchange: Exchange): boolean {
    return this.#answers(exchange).some((answer) => answer < scaleLength(this.question.scale))
  }

  /** The answers that the one who leaves (row, column) can have given. */
  #answers(exchange: Exchange): readonly number[] {
    const key = Object.values(exchange).join()
    const known = this.#found.get(key) ?? answersThatCanChange(this.question, exchange)
    this.#found.set(key, known)
    return known
  }
}

function answersThatCanChange(
  { cells, rows, columns }: CrossQuestion,
  { row, column, oppositeRow, oppositeColumn }: Exchange,
): readonly number[] {
  const given = (vector: AnswerVector = []) => [...vector.keys()].filter((answer) => (vector[answer] ?? 0) > 0)
  const looksIn = (bands: readonly Band[], place: number, oppositePlace: number) => {
    const [own, opposite] = [place, oppositePlace].map((one) => bands.find(({ places }) => places.includes(one)))
    return (answer: number, other: number) =>
      own === opposite || [own, opposite].every((band) => band?.looks[answer] === band?.looks[other])
  }
  const looks = [looksIn(columns, column, oppositeColumn), looksIn(rows, row, oppositeRow)]
  const coming = given(cells[oppositeRow]?.[oppositeColumn])
  return given(cells[row]?.[column]).filter((answer) => coming.some((other) => looks.some((same) => same(answer, other))))
}
