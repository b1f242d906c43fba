import { answerClasses } from './answer-classes'
import { answeredIn, answersIn, type CrossQuestion, type Meeting, placesIn, smallMeetings, transposed } from './cross-table'

/**
 * Whether what is given of a question by two breakdowns tells for certain how some of those answered who are few and belong to certain
 * groups of both. For each such set of people, and each code or class that one of them chose, somebody must be able to have changed
 * places with somebody outside the set who chose otherwise, with every number that is given as it is (see canDiffer).
 */
export function tellsOfFewWhereTheyMeet(question: CrossQuestion, minimumGroup: number): boolean {
  const banded = inBands(question)
  const turned = transposed(banded)
  return smallMeetings(placesIn(banded.cells), minimumGroup, answeredIn(banded)).some((meeting) => {
    const vector = answersIn(banded, meeting.rows, meeting.columns)
    return targets(banded)
      .filter((target) => target.some((answer) => (vector[answer] ?? 0) > 0))
      .some((target) => !canDiffer(banded, meeting, target) && !canDiffer(turned, across(meeting), target))
  })
}

/** The question as it is given: the bands are its rows and columns. */
function inBands(question: CrossQuestion): CrossQuestion {
  const { rows, columns } = question
  const cells = rows.map((row) => columns.map((column) => answersIn(question, row.places, column.places)))
  const alone = (band: (typeof rows)[number], place: number) => ({ ...band, places: [place] })
  return { ...question, cells, rows: rows.map(alone), columns: columns.map(alone) }
}

/** What could be learned of a set: how many chose each code, and each class. As places in a vector. */
function targets({ scale }: CrossQuestion): readonly (readonly number[])[] {
  const places = (['codes', 'classes'] as const).flatMap((detail) =>
    answerClasses(scale, detail).map(({ from, to }) => Array.from({ length: to - from + 1 }, (_, step) => from - 1 + step)),
  )
  return places.filter((one, index) => places.findIndex((other) => other.join() === one.join()) === index)
}

/**
 * Whether one of the set who gave an answer of the target and one of the same row outside the set who did not (or the other way round)
 * could have changed places. The row does not notice. The two columns do, unless the answers look the same in both, or two people of
 * a row outside the set change back. There may be longer ways round that are not looked for, so that a few answers are held back
 * that could be given.
 */
function canDiffer(question: CrossQuestion, meeting: Meeting, target: readonly number[]): boolean {
  const { rows, columns, otherRows, otherColumns } = meeting
  return rows.some((row) =>
    columns.some((inner) =>
      otherColumns.some((outer) =>
        answersGiven(question, row, inner).some((answer) =>
          answersGiven(question, row, outer).some(
            (other) =>
              target.includes(answer) !== target.includes(other) &&
              (sameInBoth(question, [inner, outer], answer, other) ||
                otherRows.some((opposite) => canChangeBack(question, opposite, [inner, outer], answer, other))),
          ),
        ),
      ),
    ),
  )
}

type Columns = readonly [inner: number, outer: number]

/** Whether in a row one who looks like `other` stands in the inner column, and one who looks like `answer` in the outer one. */
function canChangeBack(question: CrossQuestion, row: number, columns: Columns, answer: number, other: number): boolean {
  const [inner, outer] = columns
  return (
    answersGiven(question, row, inner).some((own) => sameInBoth(question, columns, own, other)) &&
    answersGiven(question, row, outer).some((own) => sameInBoth(question, columns, own, answer))
  )
}

function sameInBoth({ columns }: CrossQuestion, pair: Columns, answer: number, other: number): boolean {
  return pair.every((column) => columns[column]?.looks[answer] === columns[column]?.looks[other])
}

function answersGiven({ cells }: CrossQuestion, row: number, column: number): readonly number[] {
  const vector = cells[row]?.[column] ?? []
  return [...vector.keys()].filter((answer) => (vector[answer] ?? 0) > 0)
}

function across({ rows, columns, otherRows, otherColumns }: Meeting): Meeting {
  return { rows: columns, columns: rows, otherRows: otherColumns, otherColumns: otherRows }
}
