import type { InputOf } from '../../shared/contract/contract'
import type { LogPage } from '../../shared/contract/log-calls'
import type { LogAction, LogDetails, LogEntry } from '../../shared/model/log-entry'
import { actionsOf } from '../../shared/model/log-group'
import { appendLines, type LogLine, linesOf } from '../../shared/stewardship/log-lines'
import { logEntryHas } from '../../shared/text/log-lines'
import type { Database } from './database'
import { logNames } from './log-names'
import { statement } from './statement'

const linesOnPage = 200
/** So many rows are looked at before the page is given, however few fit: the window asks on, and nothing waits for long. */
const rowsLookedAt = 20_000
const rowsAtATime = 1_000

interface LogRow {
  readonly id: number
  readonly loggedAt: string
  readonly day: string
  readonly who: string
  readonly action: LogAction
  readonly details: string
}

const columns = `id, logged_at AS loggedAt, ifnull(date(logged_at, 'localtime'), '') AS day, who, action, details`

/** Part of the log, newest first, with rows that belong together on one line. Days are by the computer's own clock, both included. */
export function readLog(db: Database, { before, group, who, from, to, search }: InputOf<'readLog'>): LogPage {
  const words = search.toLocaleLowerCase('sv').split(/\s+/u).filter(Boolean)
  const actions = group === null ? null : JSON.stringify(actionsOf(group))
  const names = logNames(db)
  const sql = `SELECT ${columns} FROM log WHERE id < :before AND id >= :least AND (:who IS NULL OR who = :who)
    AND (:actions IS NULL OR action IN (SELECT value FROM json_each(:actions)))
    AND (:from IS NULL OR date(logged_at, 'localtime') >= :from) AND (:to IS NULL OR date(logged_at, 'localtime') <= :to)
    ORDER BY id DESC LIMIT ${rowsAtATime}`
  const start = before ?? highestId(db) + 1
  const least = start - rowsLookedAt
  let lines: readonly LogLine[] = []
  let next = start
  for (;;) {
    const rows = statement(db, sql).all({ before: next, least, who, actions, from, to }) as LogRow[]
    const entries = rows.map((row) => entryOf(row, names))
    const found = words.length === 0 ? entries : entries.filter((entry) => logEntryHas(entry, words))
    lines = appendLines(lines, linesOf(found))
    next = rows.length < rowsAtATime ? least : (rows.at(-1)?.id ?? least)
    if (next <= least || lines.length >= linesOnPage) break
  }
  return { lines, next: next > 1 ? next : null }
}

/** A row with what the chain binds of it: its details as the text that is stored, and its hash. */
export interface LogRowToKeep extends LogEntry {
  readonly json: string
  readonly hash: string
}

/** Every row of the log after one of them, oldest first, at most so many: to be written down as it is. */
export function readLogRows(db: Database, after: number, most: number): readonly LogRowToKeep[] {
  const names = logNames(db)
  const sql = `SELECT ${columns}, hash FROM log WHERE id > ? ORDER BY id LIMIT ?`
  const rows = statement(db, sql).all(after, most) as (LogRow & { hash: string })[]
  return rows.map((row) => ({ ...entryOf(row, names), json: row.details, hash: row.hash }))
}

/** The id of the newest row; 0 where there is none. */
export function highestId(db: Database): number {
  return statement(db, 'SELECT ifnull(max(id), 0) FROM log').pluck().get() as number
}

function entryOf(row: LogRow, names: ReturnType<typeof logNames>): LogEntry {
  const parsed: unknown = JSON.parse(row.details)
  // Another program may have put anything there.
  const named = typeof parsed === 'object' && parsed !== null ? Object.entries(parsed) : []
  const details: LogDetails = Object.fromEntries(named.filter(([, value]) => value === null || typeof value !== 'object'))
  return { ...row, details, names: names(details) }
}
