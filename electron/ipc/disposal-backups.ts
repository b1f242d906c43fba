import type { AppError } from '../../shared/contract/app-error'
import type { HoldingBackups } from '../../shared/contract/disposal-calls'
import type { Disposal } from '../../shared/model/disposal'
import type { RoundId } from '../../shared/model/id'
import { fail, ok, type Result } from '../../shared/model/result'
import { listDisposals } from '../db/disposals'
import { writeLog } from '../db/log'
import type { AppContext } from './context'
import { type FoundBackup, findBackups, isRemoved } from './found-backups'

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
  // One may be on its way to the second place.
  await context.backups.settled()
  const own = listDisposals(open.db).filter((disposal) => disposal.roundId === roundId)
  const { backups } = findBackups(context, open)
  const held = backups.filter((backup) => holdsAny(backup, own))
  if (!backups.some((backup) => backup.state === 'verified' && !held.includes(backup))) {
    const made = await context.backups.make(open, 'asked')
    if (!made.ok) return fail({ code: 'backup-failed', reason: made.error })
    await context.backups.settled()
  }
  const removed = held.filter((backup) => isRemoved(backup)).length
  if (removed > 0) writeLog(open.db, context.now().toISOString(), 'backup-removed', { round: roundId, backups: removed })
  // What is said to lie in the second place is what was seen there last.
  await context.backups.keepSecond(open)
  return ok(removed)
}

function holdsAny(backup: FoundBackup, disposals: readonly Disposal[]): boolean {
  return disposals.some((disposal) => holds(backup, disposal))
}

/** One that cannot be read is taken to hold what was there when it was made: it is encrypted with another key, or damaged. */
function holds({ content, madeAt }: FoundBackup, { year, kind, doneAt, logId }: Disposal): boolean {
  if (content === null) return madeAt < Date.parse(doneAt)
  const responses = content.responses.some((counted) => counted.year === year && counted.responses > 0)
  return responses && (kind === 'responses' || content.logId < logId)
}

function moment(milliseconds: number): string {
  return new Date(milliseconds).toISOString()
}
