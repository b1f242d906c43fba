import type { OpenTextToReview } from '../../shared/contract/response-calls'
import type { Conflict } from '../../shared/importing/conflicts'
import type { RoundId } from '../../shared/model/id'
import type { Response } from '../../shared/model/response'
import { actorOf } from './actor'
import { type Database, mayWrite } from './database'
import { inTransaction } from './in-transaction'
import { writeLog } from './log'
import { statement } from './statement'

/** Where free texts were shown: in the list of all of a round, in a response that was opened, or beside a file that says otherwise. */
type Shown = 'list' | 'response' | 'import'

/** What has been written down in this session: whoever turns pages asks many times. */
const written = new WeakMap<Database, Set<string>>()

/** Writes down that all free texts of a round were opened, a row for each form that has some, and no more than one an hour. */
export function logTextsRead(db: Database, round: RoundId, texts: readonly OpenTextToReview[], now: string): void {
  for (const form of new Set(texts.map((text) => text.form))) {
    const count = texts.filter((text) => text.form === form).length
    logOnceAnHour(db, { round, form, texts: count, shown: 'list' }, now)
  }
}

/** Writes down that a saved response with free texts was opened. One that is being typed is not: it is read from the paper. */
export function logResponseRead(db: Database, response: Response, now: string): void {
  const texts = Object.keys(response.openTexts).length
  if (texts === 0 || response.runningNumber === null) return
  logOnceAnHour(db, { round: response.roundId, form: response.form, texts, shown: 'response' }, now)
}

/** Writes down that free texts were shown beside what a file to be imported has instead of them. */
export function logConflictsRead(db: Database, round: RoundId, form: string, conflicts: readonly Conflict[], now: string): void {
  const texts = conflicts.flatMap(({ differences }) => differences).filter((one) => one.kind === 'open-text' && one.here !== '')
  if (texts.length > 0) logOnceAnHour(db, { round, form, texts: texts.length, shown: 'import' }, now)
}

interface Reading {
  readonly round: RoundId
  readonly form: string
  readonly texts: number
  readonly shown: Shown
}

/** Where the database may only be read, as while a colleague has it open, nothing can be written down. */
function logOnceAnHour(db: Database, reading: Reading, now: string): void {
  if (!mayWrite(db)) return
  const hour = now.slice(0, 'yyyy-mm-ddThh'.length)
  const { round, form, shown } = reading
  const key = JSON.stringify([actorOf(db), hour, round, form, shown])
  const known = written.get(db) ?? new Set()
  written.set(db, known)
  if (known.has(key)) return
  known.add(key)
  inTransaction(db, () => {
    if (!isWritten(db, reading, hour)) writeLog(db, now, 'open-texts-read', { ...reading })
  })
}

/** Whether it was written down within the hour, as in an earlier session: only the rows of the hour are looked at. */
function isWritten(db: Database, { round, form, shown }: Reading, hour: string): boolean {
  const sql = `WITH recent AS (SELECT who, action, details FROM log
      WHERE id > ifnull((SELECT id FROM log WHERE logged_at < :hour ORDER BY id DESC LIMIT 1), 0) AND logged_at >= :hour)
    SELECT EXISTS (SELECT 1 FROM recent WHERE action = 'open-texts-read' AND who = :who
      AND details ->> 'round' = :round AND details ->> 'form' = :form AND details ->> 'shown' = :shown)`
  return (
    statement(db, sql)
      .pluck()
      .get({ hour, who: actorOf(db), round, form, shown }) === 1
  )
}
