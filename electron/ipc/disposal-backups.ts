import type { AppError } from '../../shared/contract/app-error'
import type { HoldingBackups } from '../../shared/contract/disposal-calls'
import type { Disposal } from '../../shared/model/disposal'
import type { RoundId } from '../../shared/model/id'
import { fail, ok, type Result } from '../../shared/model/result'
import { listDisposals } from '../db/disposals'
import type { AppContext } from './context'
import { type FoundBackup, findBackups, removeUnwanted } from './found-backups'

/** Makes a backup before something is removed for good; false where it was cancelled. */
export async function backUpBeforeDisposal(
  { session, backups }: AppContext,
  signal: AbortSignal,
): Promise<Result<boolean, AppError>> {
  const open = session.current()
  if (!open) return fail({ code: 'no-database' })
  const made = await backups.make(open, 'before-disposal', { signal })
  if (made.ok) return ok(true)
  return made.error === 'cancelled' ? ok(false) : fail({ code: 'backup-failed', reason: made.error })
}

/** The backups that still hold something of what is disposed here, as far as can be known. */
export function listBackupsHolding(context: AppContext): HoldingBackups {
  const open = context.session.current()
  const disposals = open ? listDisposals(open.db) : []
  if (!open || disposals.length === 0) return { rounds: [], outOfReach: false }
  const { backups, outOfReach } = findBackups(context, open)
  const rounds = [...new Set(disposals.map(({ roundId }) => roundId))].flatMap((roundId) => {
    const own = disposals.filter((disposal) => disposal.roundId === roundId)
    const held = backups.filter((backup) => holdsAny(backup, own))
    const [first] = own
    if (!first || held.length === 0) return []
    return [{ roundId, year: first.year, backups: held.map(({ id, madeAt, place }) => ({ id, madeAt: moment(madeAt), place })) }]
  })
  return { rounds, outOfReach }
}

/** Removes them, wherever they lie that can be reached, and gives how many. Where no other is whole, one is made first. */
export async function removeBackupsHolding(roundId: RoundId, context: AppContext): Promise<Result<number, AppError>> {
  const open = context.session.current()
  if (!open) return fail({ code: 'no-database' })
  const own = listDisposals(open.db).filter((disposal) => disposal.roundId === roundId)
  const removed = await removeUnwanted(context, open, (backup) => holdsAny(backup, own), { round: roundId })
  return removed.ok ? removed : fail({ code: 'backup-failed', reason: removed.error })
}

function holdsAny(backup: FoundBackup, disposals: readonly Disposal[]): boolean {
  return disposals.some((disposal) => holds(backup, disposal))
}

/**
 * Whether a backup holds what a disposal has removed. One that cannot be read is taken to hold what was there when it was made: it is
 * encrypted with another key, or damaged.
 */
export function holds(
  { content, madeAt }: Pick<FoundBackup, 'content' | 'madeAt'>,
  { year, kind, doneAt, logId }: Disposal,
): boolean {
  if (content === null) return madeAt < Date.parse(doneAt)
  const responses = content.responses.some((counted) => counted.year === year && counted.responses > 0)
  return responses && (kind === 'responses' || content.logId < logId)
}

function moment(milliseconds: number): string {
  return new Date(milliseconds).toISOString()
}
