import type { AppError } from '../../shared/contract/app-error'
import type { HoldingBackups } from '../../shared/contract/disposal-calls'
import type { Disposal } from '../../shared/model/disposal'
import type { RoundId } from '../../shared/model/id'
import { fail, ok, type Result } from '../../shared/model/result'
import { type ReadSetAside, readSetAsideOf, removeSetAside } from '../backup/set-aside-files'
import { readIdentity } from '../db/database-content'
import { listDisposals } from '../db/disposals'
import { inTransaction } from '../db/in-transaction'
import { writeLog } from '../db/log'
import type { AppContext } from './context'
import type { OpenSession } from './database-session'
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

/** The backups, and what was set aside beside the database, that still hold something of what is disposed here, as far as can be known. */
export function listBackupsHolding(context: AppContext): HoldingBackups {
  const open = context.session.current()
  const disposals = open ? listDisposals(open.db) : []
  if (!open || disposals.length === 0) return { rounds: [], outOfReach: false }
  const { backups, outOfReach } = findBackups(context, open)
  const aside = setAsideOf(open)
  const rounds = [...new Set(disposals.map(({ roundId }) => roundId))].flatMap((roundId) => {
    const own = disposals.filter((disposal) => disposal.roundId === roundId)
    const isHeld = (held: Held) => holdsAny(held, own)
    const [heldIn, heldAside] = [backups.filter(isHeld), aside.filter(isHeld)]
    const [first] = own
    if (!first || heldIn.length + heldAside.length === 0) return []
    return [
      {
        roundId,
        year: first.year,
        backups: heldIn.map(({ id, madeAt, place }) => ({ id, madeAt: moment(madeAt), place })),
        setAside: heldAside.map(({ name, madeAt }) => ({ name, madeAt: moment(madeAt) })),
      },
    ]
  })
  return { rounds, outOfReach }
}

/** Removes them, wherever they lie that can be reached, and gives how many. Where no other backup is whole, one is made first. */
export async function removeBackupsHolding(roundId: RoundId, context: AppContext): Promise<Result<number, AppError>> {
  const open = context.session.current()
  if (!open) return fail({ code: 'no-database' })
  const own = listDisposals(open.db).filter((disposal) => disposal.roundId === roundId)
  const removed = await removeUnwanted(context, open, (backup) => holdsAny(backup, own), { round: roundId })
  if (!removed.ok) return fail({ code: 'backup-failed', reason: removed.error })
  const aside = setAsideOf(open).filter((file) => holdsAny(file, own) && removeSetAside(file)).length
  const details = { round: roundId, setAside: aside }
  if (aside > 0) inTransaction(open.db, () => writeLog(open.db, context.now().toISOString(), 'backup-removed', details))
  return ok(removed.value + aside)
}

type Held = Pick<FoundBackup, 'content' | 'madeAt'>

function setAsideOf({ db, file, key }: OpenSession): readonly ReadSetAside[] {
  return readSetAsideOf(file, readIdentity(db).databaseId, key)
}

function holdsAny(held: Held, disposals: readonly Disposal[]): boolean {
  return disposals.some((disposal) => holds(held, disposal))
}

/**
 * Whether a backup holds what a disposal has removed. One that cannot be read is taken to hold what was there when it was made: it is
 * encrypted with another key, or damaged.
 */
export function holds({ content, madeAt }: Held, { year, kind, doneAt, logId }: Disposal): boolean {
  if (content === null) return madeAt < Date.parse(doneAt)
  const responses = content.responses.some((counted) => counted.year === year && counted.responses > 0)
  // Also by the clock: after a restore the numbers of the log begin again from those of the backup.
  return responses && (kind === 'responses' || content.logId < logId || madeAt < Date.parse(doneAt))
}

function moment(milliseconds: number): string {
  return new Date(milliseconds).toISOString()
}
