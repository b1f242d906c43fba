import type { EarlierMark, FileMark, RowMark } from './repeat'

/** How the rows of a file are like the responses of one survey that was imported before. */
export interface SurveyMatch {
  readonly survey: number
  readonly by: 'id' | 'row'
  readonly likeness: 'none' | 'doubtful' | 'sure'
  /** Whether every known row has a moment in it, and moments tell the rows of the file apart: then hardly any is alike by chance. */
  readonly timed: boolean
  /** How many responses are in the file as they were, but for what has been corrected in a file of rows to correct. */
  readonly found: number
  readonly known: ReadonlyMap<number, EarlierMark>
  /** Rows of responses with another content than they had. */
  readonly changed: ReadonlyMap<number, EarlierMark>
  /** Running numbers of the responses that are here and in no row. */
  readonly missing: readonly number[]
}

/** Of the responses that are both here and in the file, so large a share must be as it was. */
export const shareUnchanged = 0.8
/** Where fewer of the rows that are as they were have kept their ids, the ids do not follow the rows. */
const shareFollowing = 0.5
/** So many rows with the same id and content, or so many different ones with the same content, are no chance. */
const fewestWithId = 3
const fewestDifferent = 5

const nobody: ReadonlyMap<number, EarlierMark> = new Map()

/**
 * Which rows are responses of this survey. Equal rows count: where two are here, the first two in the file are known. Rows are
 * known by the tool's id where ids follow their rows, as a whole where they do not: some tools number the rows anew in every
 * export.
 */
export function matchSurvey(file: readonly FileMark[], earlier: readonly EarlierMark[]): SurveyMatch {
  const corrected = pair(file, earlier, ({ origin, content }) => (origin === content ? null : origin), contentOf)
  const asWhole = pair(corrected.left, corrected.missing, contentOf, contentOf)
  const withId = pairById(corrected.left, corrected.missing)
  const idsFollow = withId.known.size >= shareFollowing * asWhole.pairs.size
  const by: SurveyMatch['by'] = idsFollow && withId.touched ? 'id' : 'row'
  const { known, changed, missing } = by === 'id' ? withId : { known: asWhole.pairs, changed: nobody, missing: asWhole.missing }
  const rows = file.filter(({ row }) => known.has(row))
  const timed = rows.every(({ moment }) => moment !== null) && momentsDiffer(file)
  const evidence = { file, earlier, rows, timed, by, corrected: corrected.pairs.size, changed: changed.size }
  return {
    survey: earlier[0]?.survey ?? 0,
    by,
    likeness: likenessOf(evidence),
    timed,
    found: known.size + corrected.pairs.size,
    known,
    changed: new Map([...changed, ...corrected.pairs]),
    missing: missing.filter(({ responseId }) => responseId !== null).map(({ runningNumber }) => runningNumber),
  }
}

/** The rows that are as they were, then those of the same id, then those that were imported without an id. */
function pairById(file: readonly FileMark[], earlier: readonly EarlierMark[]) {
  const [inFile, here] = [idsOnceIn(file), idsOnceIn(earlier)]
  const idWithContent = ({ id, content }: RowMark) => (id === null ? null : `${id} ${content}`)
  const uniqueId = ({ id }: RowMark) => (id !== null && inFile.has(id) && here.has(id) ? id : null)
  const same = pair(file, earlier, idWithContent, idWithContent)
  const changed = pair(same.left, same.missing, uniqueId, uniqueId)
  const before = pair(changed.left, changed.missing, contentOf, ({ id, content }) => (id === null ? content : null))
  return {
    known: new Map([...same.pairs, ...before.pairs]),
    changed: changed.pairs,
    missing: before.missing,
    touched: same.pairs.size + changed.pairs.size > 0,
  }
}

interface Pairing {
  /** The response of each row that has one. */
  readonly pairs: ReadonlyMap<number, EarlierMark>
  readonly left: readonly FileMark[]
  readonly missing: readonly EarlierMark[]
}

/** Pairs rows and responses of the same key, in their order; what has no key pairs with nothing. */
function pair(
  file: readonly FileMark[],
  earlier: readonly EarlierMark[],
  keyOfRow: (mark: FileMark) => string | null,
  keyOfResponse: (mark: EarlierMark) => string | null,
): Pairing {
  const waiting = new Map<string, EarlierMark[]>()
  // From the end, so that the first is taken off first.
  for (const mark of earlier.toReversed()) {
    const key = keyOfResponse(mark)
    if (key === null) continue
    const alike = waiting.get(key)
    if (alike) alike.push(mark)
    else waiting.set(key, [mark])
  }
  const pairs = new Map<number, EarlierMark>()
  const taken = new Set<EarlierMark>()
  for (const mark of file) {
    const response = waiting.get(keyOfRow(mark) ?? '')?.pop()
    if (!response) continue
    pairs.set(mark.row, response)
    taken.add(response)
  }
  return {
    pairs,
    left: file.filter(({ row }) => !pairs.has(row)),
    missing: earlier.filter((mark) => !taken.has(mark)),
  }
}

/** Some tools write the same moment in every row, where moments are not to be known. */
function momentsDiffer(file: readonly FileMark[]): boolean {
  const moments = file.flatMap(({ moment }) => moment ?? [])
  return new Set(moments).size >= shareUnchanged * moments.length
}

function contentOf({ content }: RowMark): string {
  return content
}

function idsOnceIn(marks: readonly RowMark[]): ReadonlySet<string> {
  const seen = new Set<string>()
  const several = new Set<string>()
  for (const { id } of marks) {
    if (id !== null && seen.has(id)) several.add(id)
    if (id !== null) seen.add(id)
  }
  return new Set([...seen].filter((id) => !several.has(id)))
}

interface Evidence {
  readonly file: readonly FileMark[]
  readonly earlier: readonly EarlierMark[]
  /** The known rows. */
  readonly rows: readonly FileMark[]
  readonly timed: boolean
  readonly by: 'id' | 'row'
  readonly corrected: number
  readonly changed: number
}

function likenessOf({ file, earlier, rows, timed, by, corrected, changed }: Evidence): SurveyMatch['likeness'] {
  const same = rows.length
  // The hash of a row that was imported stands in no other file than one that was made to correct it.
  if (corrected > 0) return 'sure'
  if (same + changed === 0) return 'none'
  // One row may be like one of somebody else.
  if (same === file.length && same === earlier.length && (timed || same > 1)) return 'sure'
  if (by === 'id') return same >= shareUnchanged * (same + changed) && (timed || same >= fewestWithId) ? 'sure' : 'doubtful'
  if (timed) return same >= shareUnchanged * earlier.length ? 'sure' : 'doubtful'
  const different = new Set(rows.map(({ content }) => content)).size
  return same === earlier.length && different >= fewestDifferent ? 'sure' : 'doubtful'
}
