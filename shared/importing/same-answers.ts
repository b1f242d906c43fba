import type { ResponseId } from '../model/id'
import type { ItemKey } from '../model/response'
import { shareUnchanged } from './match-survey'
import type { ImportedRow, RepeatAnswer } from './plan'
import type { ChangedRow, EarlierMark, Repeat } from './repeat'

/** The codes that a response has here, by item; what it has no code for is not there. */
export type CodesHere = ReadonlyMap<ResponseId, Readonly<Record<ItemKey, number>>>

type Codes = Readonly<Record<ItemKey, unknown>>

/** Fewer with the same answers may be chance, unless there were no more. */
const fewest = 3

interface Alike {
  readonly survey: number
  readonly changed: readonly ChangedRow[]
  readonly missing: readonly number[]
}

/**
 * Holds a file that no row is known of against the answers that are here: a survey that has got another column, or that is read
 * by other columns than before, is known by no row. Where nearly all answers of an earlier survey, or of the file, are the same in
 * the questions that both have, the user must say whether it is the survey, and its rows count as changed. Null where they are
 * not. Rows and responses that both have ids are not compared: the ids have told them apart.
 */
export function compareAnswers(
  rows: readonly ImportedRow[],
  earlier: readonly EarlierMark[],
  here: CodesHere,
  answer: RepeatAnswer | null,
): Repeat | null {
  const withIds = rows.some(({ sourceId }) => sourceId !== null)
  const marks = earlier.filter(({ id }) => !withIds || id === null)
  const [best] = [...new Set(marks.map(({ survey }) => survey))]
    .flatMap(
      (survey) =>
        alikeIn(
          rows,
          marks.filter((mark) => mark.survey === survey),
          here,
        ) ?? [],
    )
    .sort((one, other) => other.changed.length - one.changed.length || other.survey - one.survey)
  if (!best) return null
  const changed = new Set(best.changed.map(({ row }) => row))
  const added = rows.map(({ row }) => row).filter((row) => !changed.has(row))
  return { standing: answer ?? 'asked', sure: false, overlap: { ...best, by: 'row', known: [], removed: 0, added } }
}

function alikeIn(rows: readonly ImportedRow[], marks: readonly EarlierMark[], here: CodesHere): Alike | null {
  const codesOf = ({ responseId }: EarlierMark): Codes => (responseId === null ? {} : (here.get(responseId) ?? {}))
  const inFile = itemsIn(rows.map(({ answers }) => answers))
  const shared = [...itemsIn(marks.map(codesOf))].filter((item) => inFile.has(item)).sort()
  const waiting = new Map<string, EarlierMark[]>()
  for (const mark of marks.toReversed()) {
    const key = keyOf(codesOf(mark), shared)
    const alike = waiting.get(key)
    if (alike) alike.push(mark)
    else waiting.set(key, [mark])
  }
  waiting.delete(keyOf({}, shared))
  const found = new Set<EarlierMark>()
  const changed = rows.flatMap(({ row, answers }): readonly ChangedRow[] => {
    const mark = waiting.get(keyOf(answers, shared))?.pop()
    if (!mark || mark.responseId === null) return []
    found.add(mark)
    return [{ row, responseId: mark.responseId }]
  })
  const enough = Math.max(shareUnchanged * Math.min(rows.length, marks.length), Math.min(fewest, marks.length))
  if (changed.length < enough) return null
  const missing = marks.filter((mark) => mark.responseId !== null && !found.has(mark)).map(({ runningNumber }) => runningNumber)
  return { survey: marks[0]?.survey ?? 0, changed, missing }
}

function itemsIn(all: readonly Codes[]): ReadonlySet<ItemKey> {
  return new Set(all.flatMap((codes) => Object.keys(codes).filter((item) => typeof codes[item] === 'number')))
}

function keyOf(codes: Codes, items: readonly ItemKey[]): string {
  return items.map((item) => (typeof codes[item] === 'number' ? codes[item] : '')).join(' ')
}
