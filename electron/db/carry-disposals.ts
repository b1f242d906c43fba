import type { DisposalKind } from '../../shared/model/disposal'
import type { RoundId } from '../../shared/model/id'
import {
  type CarriedRound,
  type CarriedRoundRow,
  carriedRoundColumns,
  carriedRoundOf,
  carriedRoundTables,
  findRound,
  placeRound,
} from './carried-round'
import type { Database } from './database'
import { holdsDisposable } from './disposals'
import { listRounds } from './rounds'
import { statement } from './statement'

/** The columns of a disposal but its ids, which are other ones in another database. */
const columns = ['kind', 'decided_on', 'basis', 'decided_by', 'done_by', 'done_at', 'program_version', 'removed'] as const
type Columns = Readonly<Record<Exclude<(typeof columns)[number], 'kind'>, string>> & { readonly kind: DisposalKind }

/** A disposal (gallring) with the round that it is of. */
export interface CarriedDisposal {
  readonly row: Columns
  /** The hash of the row that tells of it in the log of its database. */
  readonly logHash: string
  /** What was kept of the round's responses, as it is stored; null where nothing was. */
  readonly figures: string | null
  /** The highest id of a response then; null of one that was carried over already, whose round has its responses again. */
  readonly highestResponse: number | null
  readonly round: CarriedRound
}

type DisposalRow = Columns &
  CarriedRoundRow & { readonly logHash: string; readonly highestResponse: number | null; readonly figures: string | null }

const ownSql = `SELECT ${columns.join(', ')}, hash AS logHash, highest_response AS highestResponse,
  CASE kind WHEN 'responses' THEN (SELECT figures FROM kept_figures WHERE kept_figures.round_id = disposal.round_id) END AS figures,
  ${carriedRoundColumns} FROM disposal JOIN log ON log.id = log_id ${carriedRoundTables} ORDER BY disposal.id`
const carriedSql = `SELECT ${columns.join(', ')}, log_hash AS logHash, NULL AS highestResponse, figures, ${carriedRoundColumns}
  FROM carried_disposal ${carriedRoundTables} ORDER BY carried_disposal.id`

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
  const { roundId, year, startsOn, endsOn, label, version, ...row } = rest
  return {
    row,
    logHash,
    figures,
    highestResponse,
    round: carriedRoundOf(db, { roundId, year, startsOn, endsOn, label, version }),
  }
}

/** A disposal that a database that is put back does not know of, and the round there. `isNewRound`: it was made now, and has no responses. */
export interface MissingDisposal {
  readonly disposal: CarriedDisposal
  readonly roundId: RoundId
  readonly isNewRound: boolean
}

/** Which of them a database does not know of. Their rounds are there then: one that was not is made, closed and without responses. */
export function placeMissingDisposals(
  db: Database,
  disposals: readonly CarriedDisposal[],
  now: string,
): readonly MissingDisposal[] {
  const before = new Set(listRounds(db).map(({ id }) => id))
  return disposals.flatMap((disposal) => {
    if (isKnown(db, disposal)) return []
    const roundId = placeRound(db, disposal.round, now)
    return [{ disposal, roundId, isNewRound: !before.has(roundId) }]
  })
}

function isKnown(db: Database, { row, round }: CarriedDisposal): boolean {
  const sql = `SELECT 1 FROM (SELECT round_id, kind, done_at FROM disposal UNION ALL SELECT round_id, kind, done_at FROM carried_disposal)
    WHERE round_id = ? AND kind = ? AND done_at = ?`
  return statement(db, sql).get(findRound(db, round), row.kind, row.done_at) !== undefined
}

/**
 * Remembers them, by the row of the log that tells of the restore. Where the round had to be made its responses are as disposed as they
 * were, with the figures that were kept of them. Otherwise they are as the backup has them, and nothing of the round is disposed: what was
 * decided of it is remembered beside.
 */
export function rememberDisposals(db: Database, missing: readonly MissingDisposal[], logId: number, now: string): void {
  for (const { disposal, roundId, isNewRound } of missing) {
    const { row, logHash, figures, highestResponse } = disposal
    const own = { ...row, round_id: roundId, log_id: logId }
    // Of free texts alone nothing is left to protect in a round without responses, which can be imported again.
    if (isNewRound && highestResponse !== null && row.kind === 'responses') {
      insert(db, 'disposal', { ...own, highest_response: highestResponse, rewritten_at: now })
      if (figures !== null) insert(db, 'kept_figures', { round_id: roundId, figures })
    } else {
      const cameBack = holdsDisposable(db, roundId, row.kind) ? 1 : 0
      insert(db, 'carried_disposal', { ...own, log_hash: logHash, came_back: cameBack, figures })
    }
  }
}

function insert(db: Database, table: string, row: Readonly<Record<string, string | number | null>>): void {
  const names = Object.keys(row)
  statement(db, `INSERT INTO ${table} (${names.join(', ')}) VALUES (:${names.join(', :')})`).run(row)
}
