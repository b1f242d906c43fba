import type { AppError } from '../../shared/contract/app-error'
import type { BackupOverview, backupCalls, ListedBackup, RestorePreview } from '../../shared/contract/backup-calls'
import { fail, ok, type Result } from '../../shared/model/result'
import type { FormResponses } from '../../shared/stewardship/backup'
import type { KeptBackup } from '../backup/backup-keeper'
import { listSetAsideOf } from '../backup/set-aside-files'
import { changesSince } from '../db/changes-since'
import { readResponses, readYears } from '../db/database-content'
import { listDeliveriesAfter } from '../db/deliveries'
import { listDisposals, listEarlierDisposals } from '../db/disposals'
import { askSecondPlace } from '../files/dialogs'
import { type AppContext, type Handlers, type Outcome, withDatabase } from './context'
import type { OpenSession } from './database-session'
import { holds, listGone } from './disposal-backups'
import { restoreBackup, restoreToUndo, undoRestore } from './restore'

export const backupHandlers: Handlers<keyof typeof backupCalls> = {
  getBackups: withOpen((open, context) => ok(overviewOf(context, open))),

  makeBackup: withOpen(async (open, { backups }) => {
    const made = await backups.make(open, 'asked')
    return made.ok || made.error === 'cancelled' ? ok(null) : fail<AppError>({ code: 'backup-failed', reason: made.error })
  }),

  getBackupProgress: ({ backups }) => ok(backups.progress()),

  cancelBackup: ({ backups }) => {
    backups.cancel()
    return ok(null)
  },

  previewRestore: withOpen((open, context, { backupId }) => previewOf(context, open, backupId)),
  restoreBackup: (context, { backupId, password }) => restoreBackup(context, backupId, password),
  undoRestore: (context) => undoRestore(context),

  chooseSecondPlace: withOpen(async (open, { backups, window }) => {
    const folder = await askSecondPlace(window)
    if (folder === null) return ok(null)
    await backups.nameSecond(open, folder)
    return ok(backups.second(open))
  }),

  trySecondPlace: withOpen(async (open, { backups }) => {
    await backups.keepSecond(open)
    return ok(backups.second(open))
  }),

  forgetSecondPlace: withOpen(async (open, { backups }) => {
    await backups.nameSecond(open, null)
    return ok(null)
  }),
}

/** With what the session knows of the open database, when nothing has it alone. */
function withOpen<Input, Output>(
  use: (open: OpenSession, context: AppContext, input: Input) => Outcome<Output>,
): (context: AppContext, input: Input) => Outcome<Output> {
  return withDatabase((_db, input: Input, context) => {
    const open = context.session.current()
    return open ? use(open, context, input) : fail({ code: 'no-database' })
  })
}

function overviewOf(context: AppContext, open: OpenSession): BackupOverview {
  const { backups } = context
  return {
    backups: backups.list(open).map(listed),
    folder: backups.folder(open).folder,
    second: backups.second(open),
    unsaved: backups.unsavedChanges(open),
    unsavedSince: backups.unsavedSince(open),
    failure: backups.trouble(open),
    setAside: listSetAsideOf(open.file).map(({ name, madeAt }) => ({ name, madeAt: new Date(madeAt).toISOString() })),
    restored: restoreToUndo(context, open)?.restored.wallTime ?? null,
  }
}

function listed({ backup, places }: KeptBackup): ListedBackup {
  const { id, wallTime, reason, size, state, encrypted, content } = backup
  const responses = content ? content.responses.reduce((sum, one) => sum + one.responses, 0) : null
  return { id, wallTime, reason, size, state, encrypted, places, rounds: content?.years.length ?? null, responses }
}

function previewOf({ backups }: AppContext, open: OpenSession, backupId: string): Result<RestorePreview, AppError> {
  const kept = backups.list(open).find(({ backup }) => backup.id === backupId)
  if (!kept) return fail({ code: 'backup-unusable', reason: 'backup-gone' })
  const { content } = kept.backup
  const disposals = [...listDisposals(open.db), ...listEarlierDisposals(open.db)]
  const staying = new Set([...listDeliveriesAfter(open.db, ''), ...disposals].map(({ year }) => year))
  const years = { now: readYears(open.db), backup: content?.years ?? [] }
  return ok({
    backup: listed(kept),
    rows: content ? comparedRows(readResponses(open.db), content.responses) : [],
    deliveries: listDeliveriesAfter(open.db, new Date(kept.backup.madeAt).toISOString()),
    roundsOnlyNow: years.now.filter((year) => !years.backup.includes(year) && !staying.has(year)),
    roundsOnlyThen: years.backup.filter((year) => !years.now.includes(year)),
    changesSince: content && changesSince(open.db, content),
    disposed: [...new Set(listGone(open.db).flatMap((one) => (holds(kept.backup, one) ? [one.year] : [])))],
  })
}

function comparedRows(now: readonly FormResponses[], afterwards: readonly FormResponses[]): RestorePreview['rows'] {
  const key = ({ year, form }: FormResponses) => `${year} ${form}`
  const both = new Map([...now, ...afterwards].map((one) => [key(one), one]))
  const count = (list: readonly FormResponses[], one: FormResponses) =>
    list.find((other) => key(other) === key(one))?.responses ?? 0
  return [...both.values()]
    .map((one) => ({ year: one.year, form: one.form, now: count(now, one), afterwards: count(afterwards, one) }))
    .toSorted((one, other) => other.year - one.year || (one.form < other.form ? -1 : 1))
}
