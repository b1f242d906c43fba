import type { ResponseId } from '../model/id'
import { matchSurvey, type SurveyMatch, shareUnchanged } from './match-survey'
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
  /** The moments in it, which hardly any two rows share; null where there is none. */
  readonly moment: string | null
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
 * survey surely is the same, others count where their likeness can be no chance, or where they hold rows that it lacks, as
 * when a survey was exported in parts: see `claimRest`.
 */
export function compareWithEarlier(
  file: readonly FileMark[],
  earlier: readonly EarlierMark[],
  answer: RepeatAnswer | null,
): Repeat {
  const surveys = new Map<number, EarlierMark[]>()
  for (const mark of earlier) {
    const marks = surveys.get(mark.survey)
    if (marks) marks.push(mark)
    else surveys.set(mark.survey, [mark])
  }
  const matches = [...surveys.values()]
    .map((marks) => matchSurvey(file, marks))
    .filter(({ likeness }) => likeness !== 'none')
    .sort(byLikeness)
  const [best] = matches
  if (!best) return { standing: 'first', sure: true, overlap: null }
  const sure = matches.some(({ likeness }) => likeness === 'sure')
  const same = matches.filter((match) => match === best || match.likeness === 'sure' || (match.timed && match.found > 0))
  const others = matches.filter((match) => !same.includes(match))
  const { overlap, doubtful } = claimRest(
    file,
    overlapOf(file, same),
    others.map(({ survey }) => surveys.get(survey) ?? []),
  )
  return { standing: answer ?? (sure && !doubtful ? 'again' : 'asked'), sure: sure && !doubtful, overlap }
}

/**
 * Has other surveys know the rows that would be added: those of the same id and content, and where nearly all that such a
 * survey has is among the rows, those of the same content. The latter may be chance, and is doubtful; so are rows of the same
 * id with another content, which count where no fewer have the same.
 */
function claimRest(
  file: readonly FileMark[],
  overlap: Overlap,
  others: readonly (readonly EarlierMark[])[],
): { readonly overlap: Overlap; readonly doubtful: boolean } {
  const added = new Set(overlap.added)
  const claimed = new Map<number, EarlierMark>()
  const changed: ChangedRow[] = []
  let doubtful = false
  for (const marks of others) {
    const left = file.filter(({ row }) => added.has(row) && !claimed.has(row))
    const { known, changed: differing } = matchSurvey(left, marks)
    const byId = left.filter(({ row, id }) => id !== null && known.get(row)?.id === id)
    const whole = known.size >= shareUnchanged * marks.length
    doubtful ||= whole && byId.length < known.size
    for (const { row } of whole ? left : byId) {
      const mark = known.get(row)
      if (mark) claimed.set(row, mark)
    }
    if (byId.length === 0 || byId.length < differing.size) continue
    doubtful ||= differing.size > 0
    for (const [row, mark] of differing) {
      if (mark.responseId === null) claimed.set(row, mark)
      else changed.push({ row, responseId: mark.responseId })
      added.delete(row)
    }
  }
  const known = [...overlap.known, ...claimed.keys()].sort((one, other) => one - other)
  const removed = overlap.removed + [...claimed.values()].filter(({ responseId }) => responseId === null).length
  const rows = {
    known,
    changed: [...overlap.changed, ...changed].sort((one, other) => one.row - other.row),
    added: overlap.added.filter((row) => added.has(row) && !claimed.has(row)),
  }
  return { overlap: { ...overlap, ...rows, removed }, doubtful }
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
