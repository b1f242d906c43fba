import { createHash } from 'node:crypto'
import type { AppError } from '../../shared/contract/app-error'
import { type Disposal, type DisposalDecision, type DisposalKind, type Removed, removedInAll } from '../../shared/model/disposal'
import type { DisposalId, ResponseId, RoundId } from '../../shared/model/id'
import { fail, ok } from '../../shared/model/result'
import { type KeptFigures, keepFigures } from '../../shared/report/shown/kept-figures'
import { actorOf } from './actor'
import { countForDisposal } from './count-for-disposal'
import type { Database } from './database'
import { disposedOf, readDisposal, refuseIfDisposed } from './disposals'
import { forgetContents } from './import-mappings'
import { writeLog } from './log'
import { readShownRound } from './report-source'
import { readRound, refuseIfOpen } from './rounds'
import type { SlicedWork } from './sliced-work'
import { statement } from './statement'
import { forgetHistory, highestResponseId } from './steps'

/** What is to be disposed, by which decision, and with which version of the program. */
export interface ToDispose {
  readonly roundId: RoundId
  readonly kind: DisposalKind
  readonly decision: DisposalDecision
  readonly programVersion: string
  /** What is kept of the responses instead of what others may see of them now. */
  readonly keep?: KeptFigures | null
}

const responsesBetweenPauses = 25

/** The failure to answer with where the round is open, or where that of it is disposed already; null where it can be disposed. */
export function refuseDisposal(db: Database, roundId: RoundId, kind: DisposalKind): AppError | null {
  const disposed = disposedOf(db, roundId)
  if (disposed === 'responses' || disposed === kind) return refuseIfDisposed(db, roundId)
  return refuseIfOpen(db, roundId)
}

/**
 * Removes the responses of a closed round, or only their free texts, with everything that could tell what they were, and keeps what
 * others may see of it; remembers the decision and writes the log. The pages of the file are overwritten, but it is not rewritten yet: see
 * rewriteDisposed. As work that can be done in slices.
 */
export function* disposalWork(db: Database, toDispose: ToDispose, now: string): DisposalWork {
  const { roundId, kind, decision, programVersion, keep } = toDispose
  const refusal = refuseDisposal(db, roundId, kind)
  if (refusal) return fail(refusal)
  const removed = countForDisposal(db, roundId, kind)
  const highest = highestResponseId(db)
  if (kind === 'responses') {
    storeFigures(db, roundId, keep ?? keepFigures(readShownRound(db, readRound(db, roundId))))
    yield* removeResponses(db, roundId)
  } else yield* removeOpenTexts(db, roundId)
  forgetHistory(db)
  assertNothingLeft(db, roundId, kind)
  const logId = logDisposal(db, { roundId, kind, decision, removed }, now)
  const { lastInsertRowid } = statement(
    db,
    `INSERT INTO disposal (round_id, kind, decided_on, basis, decided_by, done_by, done_at, program_version, removed, highest_response, log_id)
     VALUES (:roundId, :kind, :decidedOn, :basis, :decidedBy, :doneBy, :now, :programVersion, :removed, :highest, :logId)`,
  ).run({
    ...decision,
    roundId,
    kind,
    doneBy: actorOf(db),
    now,
    programVersion,
    removed: JSON.stringify(removed),
    highest,
    logId,
  })
  return ok(readDisposal(db, Number(lastInsertRowid) as DisposalId))
}

type DisposalWork = SlicedWork<Disposal, AppError>

function storeFigures(db: Database, roundId: RoundId, figures: KeptFigures): void {
  statement(db, 'INSERT INTO kept_figures (round_id, figures) VALUES (?, ?)').run(roundId, JSON.stringify(figures))
}

/** With them go their answers, corrections, second entries and free texts, and what imports changed in them. */
function* removeResponses(db: Database, roundId: RoundId): Generator<{ done: number; of: number }, void, void> {
  const ids = responsesOf(db, roundId)
  const forgetNumber = statement(db, 'DELETE FROM given_number WHERE response_id = ?')
  const remove = statement(db, 'DELETE FROM response WHERE id = ?')
  for (const [index, id] of ids.entries()) {
    forgetNumber.run(id)
    remove.run(id)
    if ((index + 1) % responsesBetweenPauses === 0) yield { done: index + 1, of: ids.length }
  }
  // After the responses: removing an imported one writes down what its row is known by.
  const ofRound = 'import_batch_id IN (SELECT id FROM import_batch WHERE round_id = ?)'
  statement(db, `DELETE FROM removed_source WHERE ${ofRound}`).run(roundId)
  statement(db, 'DELETE FROM response_accounting WHERE round_id = ?').run(roundId)
  forgetContents(db, readRound(db, roundId).instrumentVersionId)
  // A file may be called by somebody's name.
  statement(db, "UPDATE import_batch SET file_name = '' WHERE round_id = ?").run(roundId)
}

/** What imports changed holds free texts too; it is kept to undo them, which a closed round no longer allows. */
function* removeOpenTexts(db: Database, roundId: RoundId): Generator<{ done: number; of: number }, void, void> {
  const ids = responsesOf(db, roundId)
  const removals = ['open_text', 'import_change'].map((table) => statement(db, `DELETE FROM ${table} WHERE response_id = ?`))
  for (const [index, id] of ids.entries()) {
    for (const removal of removals) removal.run(id)
    if ((index + 1) % responsesBetweenPauses === 0) yield { done: index + 1, of: ids.length }
  }
}

function responsesOf(db: Database, roundId: RoundId): readonly ResponseId[] {
  return statement(db, 'SELECT id FROM response WHERE round_id = ? ORDER BY id').pluck().all(roundId) as ResponseId[]
}

/** What has no row of a response can have no answer or text either: they lean on it. */
function assertNothingLeft(db: Database, roundId: RoundId, kind: DisposalKind): void {
  const left = countForDisposal(db, roundId, kind)
  if (left.forms.length + left.sourceMarks + left.steps > 0) throw new Error('a disposal has left something')
}

/** Gives the id of its row. The log holds no name and no decision, but a sum that shows whether the decision is the one that was written down. */
function logDisposal(
  db: Database,
  { roundId, kind, decision, removed }: Pick<ToDispose, 'roundId' | 'kind' | 'decision'> & { readonly removed: Removed },
  now: string,
): number {
  const { decidedOn, basis, decidedBy } = decision
  const sum = createHash('sha256')
    .update(JSON.stringify([decidedOn, basis, decidedBy]))
    .digest('hex')
  const action = kind === 'responses' ? 'round-disposed' : 'open-texts-disposed'
  return writeLog(db, now, action, { round: roundId, year: readRound(db, roundId).year, ...removedInAll(removed), decision: sum })
}
