import type { LogAction, LogEntry } from '../model/log-entry'

/**
 * What many rows in a row are told as together, each of a paper typed in being a dozen of them: typing, typing a second time, or the
 * same thing done many times.
 */
const foldedAs: Readonly<Partial<Record<LogAction, LogFold>>> = {
  'answer-recorded': 'typing',
  'response-saved': 'typing',
  'second-answer-recorded': 'second-typing',
  'second-entry-finished': 'second-typing',
  'response-corrected': 'correcting',
  'open-text-changed': 'writing',
  'open-text-masked': 'masking',
  'difference-resolved': 'resolving',
  'insats-created': 'new-insatser',
  'accounting-changed': 'accounting',
}

export type LogFold =
  | 'typing'
  | 'second-typing'
  | 'correcting'
  | 'writing'
  | 'masking'
  | 'resolving'
  | 'new-insatser'
  | 'accounting'

/** One line of the list: a row of the log, or many that one person wrote after each other on a day, of the same form and round. */
export interface LogLine {
  /** Null for a row that stands alone by its kind. */
  readonly fold: LogFold | null
  /** The newest of the rows. */
  readonly entry: LogEntry
  /** The ids of its newest and oldest row. There may be rows between them that a filter leaves out. */
  readonly newest: number
  readonly oldest: number
  readonly rows: number
  /** When the oldest was written; `entry.loggedAt` is when the newest was. */
  readonly since: string
  /** How many rows finished a paper: saved it, or compared it with the first entry. */
  readonly finished: number
  /** The lowest and highest running number that the rows name; null where they name none. */
  readonly numbers: { readonly lowest: number; readonly highest: number } | null
}

/** Rows as lines, the newest first in both. */
export function linesOf(entries: Iterable<LogEntry>): readonly LogLine[] {
  const lines: LogLine[] = []
  for (const entry of entries) {
    const line = lineOf(entry)
    const last = lines.at(-1)
    const joined = last ? joinLines(last, line) : null
    if (joined) lines[lines.length - 1] = joined
    else lines.push(line)
  }
  return lines
}

function lineOf(entry: LogEntry): LogLine {
  const { id, loggedAt, action, names } = entry
  const number = names.runningNumber
  return {
    fold: foldOf(entry),
    entry,
    newest: id,
    oldest: id,
    rows: 1,
    since: loggedAt,
    finished: action === 'response-saved' || action === 'second-entry-finished' ? 1 : 0,
    numbers: number === null ? null : { lowest: number, highest: number },
  }
}

/** Two lines as one; null where they are to stand on their own. */
function joinLines(newer: LogLine, older: LogLine): LogLine | null {
  if (newer.fold === null || newer.fold !== older.fold || !isSamePlace(newer.entry, older.entry)) return null
  return {
    ...newer,
    oldest: older.oldest,
    rows: newer.rows + older.rows,
    since: older.since,
    finished: newer.finished + older.finished,
    numbers: joinNumbers(newer.numbers, older.numbers),
  }
}

/** Free text is a part of the typing of a form that is not saved yet. */
function foldOf({ action, details }: LogEntry): LogFold | null {
  if (action === 'open-text-changed' && details.runningNumber === null) return 'typing'
  // Another program may have put any action there, such as the name of something that every object has.
  return Object.hasOwn(foldedAs, action) ? (foldedAs[action] ?? null) : null
}

/** Adds older lines after newer ones, the newest first in both; a line that was cut where they meet is whole again. */
export function appendLines(lines: readonly LogLine[], older: readonly LogLine[]): readonly LogLine[] {
  const [last, first] = [lines.at(-1), older[0]]
  const joined = last && first ? joinLines(last, first) : null
  return joined ? [...lines.slice(0, -1), joined, ...older.slice(1)] : [...lines, ...older]
}

function isSamePlace(one: LogEntry, other: LogEntry): boolean {
  return (
    one.who === other.who && one.day === other.day && one.names.year === other.names.year && one.names.form === other.names.form
  )
}

function joinNumbers(one: LogLine['numbers'], other: LogLine['numbers']): LogLine['numbers'] {
  if (!one || !other) return one ?? other
  return { lowest: Math.min(one.lowest, other.lowest), highest: Math.max(one.highest, other.highest) }
}
