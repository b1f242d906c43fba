import type { RoundId } from '../../shared/model/id'
import { type CarriedRound, type CarriedRoundRow, carriedRoundColumns, carriedRoundOf, placeRound } from './carried-round'
import type { Database } from './database'
import { listRounds } from './rounds'
import { statement } from './statement'

/** The columns of a disposal but its ids, which are other ones in another database. */
const columns = ['kind', 'decided_on', 'basis', 'decided_by', 'done_by', 'done_at', 'program_version', 'removed'] as const
type Columns = Readonly<Record<(typeof columns)[number], string>>

/** A disposal (gallring) with the round that it is of. */
export interface CarriedDisposal {
  readonly row: Columns
  /** The hash of the row that tells of it in the log of its database. */
  readonly logHash: string
  /** What its database keeps of the round; null of one that was carried to that itself, after which nothing is. */
  readonly kept: { readonly highestResponse: number; readonly figures: string | null } | null
  readonly round: CarriedRound
}

type DisposalRow = Columns &
  CarriedRoundRow & { readonly logHash: string; readonly highestResponse: number | null; readonly figures: string | null }

const rounds = 'JOIN round ON round.id = round_id JOIN instrument_version ON instrument_version.id = instrument_version_id'
const ownSql = `SELECT ${columns.join(', ')}, hash AS logHash, highest_response AS highestResponse,
  CASE kind WHEN 'responses' THEN (SELECT figures FROM kept_figures WHERE kept_figures.round_id = disposal.round_id) END AS figures,
  ${carriedRoundColumns} FROM disposal JOIN log ON log.id = log_id ${rounds} ORDER BY disposal.id`
const carriedSql = `SELECT ${columns.join(', ')}, log_hash AS logHash, NULL AS highestResponse, NULL AS figures, ${carriedRoundColumns}
  FROM carried_disposal ${rounds} ORDER BY carried_disposal.id`

/** All disposals that a database knows of, also of a schema that had none; null where they cannot be read since it is damaged. */
export function readCarriedDisposals(db: Database): readonly CarriedDisposal[] | null {
  const queries = { carried_disposal: carriedSql, disposal: ownSql }
  try {
    return Object.entries(queries).flatMap(([table, sql]) => {
      const isThere = statement(db, "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?").get(table) !== undefined
      return isThere ? (statement(db, sql).all() as DisposalRow[]).map((row) => carriedOf(db, row)) : []
    })
  } catch {
    // Whatever is wrong with what stands there: that it cannot be read must not hinder a whole copy from taking its place.
    return null
  }
}

function carriedOf(db: Database, { logHash, highestResponse, figures, ...rest }: DisposalRow): CarriedDisposal {
  const { year, startsOn, endsOn, label, version, ...row } = rest
  const kept = highestResponse === null ? null : { highestResponse, figures }
  return { row, logHash, kept, round: carriedRoundOf(db, { year, startsOn, endsOn, label, version }) }
}

/** A disposal that a database that is put back does not know of, and the round there. `isNewRound`: it was made now, and has no responses. */
export interface MissingDisposal {
  readonly disposal: CarriedDisposal
  readonly roundId: RoundId
  readonly isNewRound: boolean
}

/** Which of them a database does not know of; a round that is not there yet is made, closed and without responses. */
export function placeDisposals(db: Database, disposals: readonly CarriedDisposal[], now: string): readonly MissingDisposal[] {
  const years = new Set(listRounds(db).map(({ year }) => year))
  return disposals.flatMap((disposal) => {
    if (isKnown(db, disposal)) return []
    const { round } = disposal
    return [{ disposal, roundId: placeRound(db, round, now), isNewRound: !years.has(round.year) }]
  })
}

function isKnown(db: Database, { row, round }: CarriedDisposal): boolean {
  const sql = `SELECT 1 FROM round JOIN (SELECT round_id, kind, done_at FROM disposal UNION ALL SELECT round_id, kind, done_at FROM carried_disposal)
    ON round_id = round.id WHERE year = ? AND kind = ? AND done_at = ?`
  return statement(db, sql).get(round.year, row.kind, row.done_at) !== undefined
}

/**
 * Remembers them, by the row of the log that tells of the restore. Where the round had to be made it is as disposed as it was, with the
 * figures that were kept of it. Otherwise its responses are as the backup has them, and it is not disposed: what was decided of it is
 * remembered beside.
 */
export function rememberDisposals(db: Database, missing: readonly MissingDisposal[], logId: number, now: string): void {
  for (const { disposal, roundId, isNewRound } of missing) {
    const { row, logHash, kept } = disposal
    if (isNewRound && kept) {
      insert(db, 'disposal', {
        ...row,
        round_id: roundId,
        highest_response: kept.highestResponse,
        log_id: logId,
        rewritten_at: now,
      })
      if (kept.figures !== null) insert(db, 'kept_figures', { round_id: roundId, figures: kept.figures })
    } else {
      const came_back = hasWhatWasRemoved(db, roundId, row.kind) ? 1 : 0
      insert(db, 'carried_disposal', { ...row, round_id: roundId, log_hash: logHash, log_id: logId, came_back })
    }
  }
}

function hasWhatWasRemoved(db: Database, roundId: RoundId, kind: string): boolean {
  const texts = 'SELECT 1 FROM open_text JOIN response ON response.id = response_id WHERE round_id = ? LIMIT 1'
  const sql = kind === 'responses' ? 'SELECT 1 FROM response WHERE round_id = ? LIMIT 1' : texts
  return statement(db, sql).get(roundId) !== undefined
}

function insert(db: Database, table: string, row: Readonly<Record<string, string | number>>): void {
  const names = Object.keys(row)
  statement(db, `INSERT INTO ${table} (${names.join(', ')}) VALUES (:${names.join(', :')})`).run(row)
}
