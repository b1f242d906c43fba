import type { AppError } from '../../shared/contract/app-error'
import type { HoldingBackups } from '../../shared/contract/disposal-calls'
import type { Disposal } from '../../shared/model/disposal'
import type { RoundId } from '../../shared/model/id'
import { fail, ok, type Result } from '../../shared/model/result'
import { backupRoot } from '../backup/backup-folder'
import { type ReadSetAside, readSetAsideOf, removeSetAside } from '../backup/set-aside-files'
import type { Database } from '../db/database'
import { firstLogged, readIdentity } from '../db/database-content'
import { listDisposals, listEarlierDisposals } from '../db/disposals'
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
  const disposals = open ? listGone(open.db) : []
  if (!open || disposals.length === 0) return { rounds: [], outOfReach: false }
  const { backups, outOfReach } = findBackups(context, open)
  const aside = setAsideOf(context, open)
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
  const own = listGone(open.db).filter((disposal) => disposal.roundId === roundId)
  const removed = await removeUnwanted(context, open, (backup) => holdsAny(backup, own), { round: roundId })
  if (!removed.ok) return fail({ code: 'backup-failed', reason: removed.error })
  // Somebody may have opened one, and go on with it.
  const isFree = ({ file }: ReadSetAside) => context.session.holderElsewhere(file) === null
  const aside = setAsideOf(context, open).filter((file) => holdsAny(file, own) && isFree(file) && removeSetAside(file)).length
  const details = { round: roundId, setAside: aside }
  if (aside > 0) inTransaction(open.db, () => writeLog(open.db, context.now().toISOString(), 'backup-removed', details))
  return ok(removed.value + aside)
}

type Held = Pick<FoundBackup, 'content' | 'madeAt'>

function setAsideOf({ profile }: AppContext, { db, file, key }: OpenSession): readonly ReadSetAside[] {
  const { databaseId } = readIdentity(db)
  return readSetAsideOf(backupRoot(profile), { file, databaseId, key, begunAt: Date.parse(firstLogged(db)) })
}

function holdsAny(held: Held, disposals: readonly Gone[]): boolean {
  return disposals.some((disposal) => holds(held, disposal))
}

/** A disposal whose answers are not in the database. `logId`: the row of its log that tells of it; null where that was in the log before a restore. */
type Gone = Pick<Disposal, 'roundId' | 'year' | 'kind' | 'doneAt'> & { readonly logId: number | null }

/** Also those from before a restore, unless that has brought the answers back. */
export function listGone(db: Database): readonly Gone[] {
  const earlier = listEarlierDisposals(db).filter(({ isBack }) => !isBack)
  return [...listDisposals(db), ...earlier.map((one) => ({ ...one, logId: null }))]
}

/**
 * Whether a backup holds what a disposal has removed. One that cannot be read is taken to hold what was there when it was made: it is
 * encrypted with another key, or damaged.
 */
export function holds({ content, madeAt }: Held, { year, kind, doneAt, logId }: Gone): boolean {
  // Also by the clock: after a restore the numbers of the log begin again from those of the backup.
  const isBefore = madeAt < Date.parse(doneAt)
  if (content === null) return isBefore
  const responses = content.responses.some((counted) => counted.year === year && counted.responses > 0)
  // After a restore the round may have been given others.
  if (logId === null) return responses && isBefore
  return responses && (kind === 'responses' || content.logId < logId || isBefore)
}

function moment(milliseconds: number): string {
  return new Date(milliseconds).toISOString()
}
