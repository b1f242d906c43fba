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

/** Whether a round holds now what a disposal of that kind removes. */
export function holdsDisposable(db: Database, round: RoundId, kind: DisposalKind): boolean {
  const texts = 'SELECT 1 FROM open_text JOIN response ON response.id = response_id WHERE round_id = ? LIMIT 1'
  const sql = kind === 'responses' ? 'SELECT 1 FROM response WHERE round_id = ? LIMIT 1' : texts
  return statement(db, sql).get(round) !== undefined
}

interface EarlierRow extends Omit<EarlierDisposal, 'removed' | 'isBack'> {
  readonly removed: string
  readonly cameBack: 0 | 1
}

/** What was disposed before the database was put back as it had been before that, newest first. */
export function listEarlierDisposals(db: Database): readonly EarlierDisposal[] {
  const sql = `SELECT carried_disposal.id, round_id AS roundId, year, kind, decided_on AS decidedOn, basis, decided_by AS decidedBy,
    done_by AS doneBy, done_at AS doneAt, program_version AS programVersion, removed, log_hash AS logHash, came_back AS cameBack
    FROM carried_disposal JOIN round ON round.id = round_id ORDER BY done_at DESC, carried_disposal.id DESC`
  const rows = statement(db, sql).all() as EarlierRow[]
  return rows.map(({ removed, cameBack, ...row }) => ({
    ...row,
    removed: JSON.parse(removed) as Removed,
    isBack: cameBack === 1 && holdsDisposable(db, row.roundId, row.kind),
  }))
}

/** The rounds of which something was disposed that a restore has brought back, as long as it is there; what was disposed first comes first. */
export function listReturnedRounds(db: Database): readonly DisposedRound[] {
  const back = listEarlierDisposals(db).filter(({ isBack }) => isBack)
  return back.map(({ roundId, kind, doneAt }) => ({ roundId, kind, doneAt })).toReversed()
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

/**
 * What was kept of a round the last time that its responses were disposed, where a restore has brought them back since and nothing has been
 * delivered after that disposal; otherwise null.
 */
export function readReturnedFigures(db: Database, round: RoundId): KeptFigures | null {
  const sql = `SELECT figures FROM carried_disposal WHERE round_id = :round AND came_back = 1 AND figures IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM delivery WHERE delivery.round_id = :round AND written_at > done_at) ORDER BY done_at DESC LIMIT 1`
  const figures = statement(db, sql).pluck().get({ round }) as string | undefined
  return figures === undefined ? null : (JSON.parse(figures) as KeptFigures)
}

function yearOf(db: Database, round: RoundId): number {
  return statement(db, 'SELECT year FROM round WHERE id = ?').pluck().get(round) as number
}

function disposalOf({ removed, ...row }: DisposalRow): Disposal {
  return { ...row, removed: JSON.parse(removed) as Removed }
}
