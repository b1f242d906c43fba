import { setImmediate } from 'node:timers/promises'
import { csvFile, csvLines, quoted } from '../../shared/text/csv'
import { logSentence } from '../../shared/text/log'
import { logCsvHeaders } from '../../shared/text/log-part'
import type { AtDatabase } from './check-log'
import type { Database } from './database'
import { highestId, type LogRowToKeep, readLogRows } from './read-log'
import type { Watch } from './sliced-work'

const rowsAtATime = 1_000

/**
 * All of the log as CSV, part by part, oldest first: with what the chain binds of each row as it is stored, so that the log can be
 * checked without the program. Throws where it is ended, or the database closed, before it is whole.
 */
export async function* logCsv(
  db: Database,
  atDatabase: AtDatabase,
  { signal, report }: Watch,
): AsyncGenerator<string, void, void> {
  const highest = await atDatabase(() => highestId(db))
  yield csvFile([logCsvHeaders.map(quoted)])
  // A row that another program has put before the first is a part of what shows it.
  let last = Number.MIN_SAFE_INTEGER
  for (;;) {
    const rows = await atDatabase(() => readLogRows(db, last, rowsAtATime))
    signal.throwIfAborted()
    if (rows === null || highest === null) throw new Error('the database was closed')
    if (rows.length === 0) return
    yield csvLines(rows.map(fieldsOf))
    last = rows.at(-1)?.id ?? last
    report({ done: last, of: Math.max(last, highest) })
    await setImmediate()
  }
}

function fieldsOf(row: LogRowToKeep): readonly string[] {
  const { id, loggedAt, who, action, json, hash } = row
  // All of it as texts: another program may have put anything there.
  return [String(id), ...[loggedAt, who, action, logSentence(row), json, hash].map(quoted)]
}
