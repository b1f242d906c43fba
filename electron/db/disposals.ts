import type { AppError } from '../../shared/contract/app-error'
import type { Disposal, DisposalKind, DisposedRound, EarlierDisposal, Removed } from '../../shared/model/disposal'
import type { DisposalId, RoundId } from '../../shared/model/id'
import type { KeptFigures } from '../../shared/report/shown/kept-figures'
import type { Database } from './database'
import { statement } from './statement'

const select = `SELECT disposal.id, round_id AS roundId, year, kind, decided_on AS decidedOn, basis, decided_by AS decidedBy,
  done_by AS doneBy, done_at AS doneAt, program_version AS programVersion, removed, log_id AS logId, log.hash AS logHash,
  rewritten_at AS rewrittenAt
  FROM disposal JOIN round ON round.id = round_id JOIN log ON log.id = log_id`

interface DisposalRow extends Omit<Disposal, 'removed'> {
  readonly removed: string
}

/** Newest first. */
export function listDisposals(db: Database): readonly Disposal[] {
  return (statement(db, `${select} ORDER BY disposal.id DESC`).all() as DisposalRow[]).map(disposalOf)
}

/** Throws where there is none: only a bug asks for it. */
export function readDisposal(db: Database, id: DisposalId): Disposal {
  const row = statement(db, `${select} WHERE disposal.id = ?`).get(id) as DisposalRow | undefined
  if (!row) throw new Error(`there is no disposal ${id}`)
  return disposalOf(row)
}

/** The rounds of which something is disposed; one where both were disposed after each other is there twice. */
export function listDisposedRounds(db: Database): readonly DisposedRound[] {
  const sql = 'SELECT round_id AS roundId, kind, done_at AS doneAt FROM disposal ORDER BY id'
  return statement(db, sql).all() as DisposedRound[]
}

const isBack = `came_back AND CASE kind
  WHEN 'responses' THEN EXISTS (SELECT 1 FROM response WHERE response.round_id = carried_disposal.round_id)
  ELSE EXISTS (SELECT 1 FROM open_text JOIN response ON response.id = response_id WHERE response.round_id = carried_disposal.round_id) END`

interface EarlierRow extends Omit<EarlierDisposal, 'removed' | 'isBack'> {
  readonly removed: string
  readonly isBack: 0 | 1
}

/** What was disposed before the database was put back as it had been before that, newest first. */
export function listEarlierDisposals(db: Database): readonly EarlierDisposal[] {
  const sql = `SELECT carried_disposal.id, round_id AS roundId, year, kind, decided_on AS decidedOn, basis, decided_by AS decidedBy,
    done_by AS doneBy, done_at AS doneAt, program_version AS programVersion, removed, log_hash AS logHash, ${isBack} AS isBack
    FROM carried_disposal JOIN round ON round.id = round_id ORDER BY done_at DESC, carried_disposal.id DESC`
  const rows = statement(db, sql).all() as EarlierRow[]
  return rows.map(({ removed, isBack: back, ...row }) => ({
    ...row,
    removed: JSON.parse(removed) as Removed,
    isBack: back === 1,
  }))
}

/** The rounds of which something was disposed that a restore has brought back, as long as it is there. */
export function listReturnedRounds(db: Database): readonly DisposedRound[] {
  const sql = `SELECT round_id AS roundId, kind, done_at AS doneAt FROM carried_disposal WHERE ${isBack} ORDER BY done_at, id`
  return statement(db, sql).all() as DisposedRound[]
}

/** What is disposed of a round; the most of it, where there are two; null where nothing is. */
export function disposedOf(db: Database, round: RoundId): DisposalKind | null {
  const sql = "SELECT kind FROM disposal WHERE round_id = ? ORDER BY kind = 'responses' DESC LIMIT 1"
  return (statement(db, sql).pluck().get(round) as DisposalKind | undefined) ?? null
}

/** The failure to answer with where something of the round is disposed, and it takes nothing more; null where nothing is. */
export function refuseIfDisposed(db: Database, round: RoundId): AppError | null {
  const kind = disposedOf(db, round)
  return kind === null ? null : { code: 'round-disposed', year: yearOf(db, round), kind }
}

/** The same for what can be done as long as the responses are there. */
export function refuseIfWithoutResponses(db: Database, round: RoundId): AppError | null {
  return disposedOf(db, round) === 'responses' ? refuseIfDisposed(db, round) : null
}

/** What others may see of a round whose responses are disposed; null of one that has them. */
export function readKeptFigures(db: Database, round: RoundId): KeptFigures | null {
  const figures = statement(db, 'SELECT figures FROM kept_figures WHERE round_id = ?').pluck().get(round) as string | undefined
  return figures === undefined ? null : (JSON.parse(figures) as KeptFigures)
}

function yearOf(db: Database, round: RoundId): number {
  return statement(db, 'SELECT year FROM round WHERE id = ?').pluck().get(round) as number
}

function disposalOf({ removed, ...row }: DisposalRow): Disposal {
  return { ...row, removed: JSON.parse(removed) as Removed }
}
