import type { ResponseId } from '../model/id'
import { matchSurvey, type SurveyMatch } from './match-survey'
import type { RepeatAnswer } from './plan'

/** What an imported row is known by the next time. Both are hashes, and are only ever held against others. */
export interface RowMark {
  /** What the survey tool calls the response; null where its file does not say. */
  readonly id: string | null
  /** All of the row. */
  readonly content: string
}

/** A row of the file. `origin` is the content that it had before it was saved to be corrected; null where it never was. */
export interface FileMark extends RowMark {
  readonly row: number
  readonly origin: string | null
  /** Whether a moment is in it, so that hardly any two rows are alike. */
  readonly timed: boolean
}

/** A response that an import brought. `survey` is the same for responses of one survey, and higher for one imported later. */
export interface EarlierMark extends RowMark {
  /** Null where the response has been removed here: it is not to come back by being imported again. */
  readonly responseId: ResponseId | null
  readonly runningNumber: number
  readonly survey: number
}

/** A row that is of a response that is here, and no longer what it was. */
export interface ChangedRow {
  readonly row: number
  readonly responseId: ResponseId
}

/** What of a file is here already, once it is taken for a new export of something imported before. Rows are numbers from 1. */
export interface Overlap {
  /** Which of the earlier surveys it is most like. */
  readonly survey: number
  /** Whether rows were known by the tool's own id, or only as a whole. */
  readonly by: 'id' | 'row'
  readonly known: readonly number[]
  /** How many of the known rows are of responses that have been removed here. */
  readonly removed: number
  readonly changed: readonly ChangedRow[]
  readonly added: readonly number[]
  /** Running numbers of what was imported and is not in the file. */
  readonly missing: readonly number[]
}

/**
 * How a file stands to what was imported before. `first`: nothing of it has been seen. `asked`: it cannot be known whether
 * it is a survey that has been, and the user must say. `again`, `separate`: it is, or it is another one. `sure` tells what the
 * rows alone say.
 */
export interface Repeat {
  readonly standing: 'first' | 'asked' | RepeatAnswer
  readonly sure: boolean
  /** What is here already if it is the same survey; null where nothing of it has been seen. */
  readonly overlap: Overlap | null
}

/**
 * Holds a file against what was imported to the same form in the same round. Two surveys may both number their responses from
 * 1, and two people may answer alike, so a likeness alone is no proof: see `matchSurvey`. The user's answer is obeyed. Where one
 * survey surely is the same, others count only where their likeness can be no chance.
 */
export function compareWithEarlier(
  file: readonly FileMark[],
  earlier: readonly EarlierMark[],
  answer: RepeatAnswer | null,
): Repeat {
  const surveys = [...new Set(earlier.map(({ survey }) => survey))]
  const matches = surveys
    .map((survey) =>
      matchSurvey(
        file,
        earlier.filter((mark) => mark.survey === survey),
      ),
    )
    .filter(({ likeness }) => likeness !== 'none')
    .sort(byLikeness)
  const [best] = matches
  if (!best) return { standing: 'first', sure: true, overlap: null }
  const sure = matches.some(({ likeness }) => likeness === 'sure')
  const same = matches.filter((match) => match === best || match.likeness === 'sure' || (match.timed && match.found > 0))
  return { standing: answer ?? (sure ? 'again' : 'asked'), sure, overlap: overlapOf(file, same) }
}

/** The rows that become new responses. */
export function addedRows(file: readonly { readonly row: number }[], { standing, overlap }: Repeat): readonly number[] {
  return overlap === null || standing === 'separate' ? file.map(({ row }) => row) : overlap.added
}

function byLikeness(one: SurveyMatch, other: SurveyMatch): number {
  const sureness = Number(other.likeness === 'sure') - Number(one.likeness === 'sure')
  return sureness || other.found - one.found || other.changed.size - one.changed.size || other.survey - one.survey
}

function overlapOf(file: readonly FileMark[], matches: readonly SurveyMatch[]): Overlap {
  const [known, changed] = [new Map<number, EarlierMark>(), new Map<number, ChangedRow>()]
  // The most like comes last, so that its responses are the ones that count.
  for (const match of matches.toReversed()) {
    for (const [row, mark] of match.changed) {
      if (mark.responseId === null) known.set(row, mark)
      else changed.set(row, { row, responseId: mark.responseId })
    }
    for (const [row, mark] of match.known) known.set(row, mark)
  }
  const rows = file.map(({ row }) => row)
  const toCorrect = file.some(({ origin }) => origin !== null)
  return {
    survey: matches[0]?.survey ?? 0,
    by: matches.some(({ by }) => by === 'id') ? 'id' : 'row',
    known: rows.filter((row) => known.has(row)),
    removed: [...known.values()].filter(({ responseId }) => responseId === null).length,
    changed: [...changed.values()].filter(({ row }) => !known.has(row)).sort((one, other) => one.row - other.row),
    added: rows.filter((row) => !known.has(row) && !changed.has(row)),
    // A file of rows to correct is not meant to have the others.
    missing: toCorrect ? [] : matches.flatMap((match) => match.missing).sort((one, other) => one - other),
  }
}
