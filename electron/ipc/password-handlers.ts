import path from 'node:path'
import type { AppError } from '../../shared/contract/app-error'
import type { passwordCalls } from '../../shared/contract/password-calls'
import { fail, ok, type Result } from '../../shared/model/result'
import { recoveryPageHtml } from '../../shared/paper/recovery-page'
import { passwordStrength } from '../../shared/stewardship/password-strength'
import { recoveryKeyFileName } from '../../shared/text/file-names'
import { localTime } from '../backup/local-time'
import { type Rekeying, rekeyDatabase } from '../backup/rekey-database'
import type { Database } from '../db/database'
import { type DatabaseKey, deriveKey, newSalt, recoveryGroupsOf, type SaltedKey, saltOfOpen } from '../db/database-key'
import type { FileFailure } from '../db/failure-of'
import { readForbund } from '../db/forbund'
import { askRecoveryFile } from '../files/dialogs'
import { userName } from '../files/user-name'
import type { AppContext, Handlers } from './context'
import type { OpenSession } from './database-session'
import { countReadableBackups, removeReadableBackups } from './readable-backups'
import { unlessCancelled } from './running-work'
import { unlockHandlers } from './unlock-handlers'
import { writeToShow } from './write-file'

/** Setting, changing and removing the password of the open database. Nothing of what is typed is logged or remembered. */
export const passwordHandlers: Handlers<keyof typeof passwordCalls> = {
  ...unlockHandlers,

  getPasswordState: async (context) => {
    await context.session.settled()
    const open = context.session.current()
    if (!open) return fail({ code: 'no-database' })
    return ok({
      isSet: open.key !== null,
      openedWithRecoveryKey: context.passwords.wasOpenedByRecoveryKey(open.db),
      readableBackups: open.key === null ? 0 : countReadableBackups(context, open),
    })
  },

  preparePassword: async (context, { current, password }) => {
    const open = changeable(context)
    if (!open.ok) return open
    const { db, file } = open.value
    const strength = passwordStrength(password, readForbund(db).name)
    if (strength === 'too-short' || strength === 'guessable') return fail({ code: 'password-weak', strength })
    const refusal = await checkCurrent(context, open.value, current)
    if (refusal) return fail(refusal)
    const salt = newSalt()
    const key = await deriveKey(password, salt)
    context.passwords.prepared = { file, key, salt }
    return ok({ recoveryGroups: recoveryGroupsOf(key) })
  },

  printRecoveryKey: async (context) => {
    const page = recoveryPage(context)
    if (!page.ok) return page
    const [{ printOnPaper }, { fontFaces }] = await Promise.all([
      import('../print/print-on-paper'),
      import('../print/font-faces'),
    ])
    const signal = context.printing.start()
    return ok((await unlessCancelled(signal, printOnPaper(recoveryPageHtml(page.value, fontFaces), signal))) ?? false)
  },

  saveRecoveryKey: async (context) => {
    const page = recoveryPage(context)
    if (!page.ok) return page
    const signal = context.printing.start()
    const file = await askRecoveryFile(context.window, context.documents, recoveryKeyFileName(page.value.forbund))
    if (file === null || signal.aborted) return ok(null)
    const [{ printHtml }, { fontFaces }] = await Promise.all([import('../print/print-html'), import('../print/font-faces')])
    const pdf = await unlessCancelled(signal, printHtml(recoveryPageHtml(page.value, fontFaces), signal))
    return pdf === null ? ok(null) : writeToShow(context.written, file, pdf)
  },

  putPassword: async (context, { lastGroup }) => {
    const open = changeable(context)
    if (!open.ok) return open
    const { prepared } = context.passwords
    if (prepared === null || prepared.file !== open.value.file) return fail({ code: 'password-not-prepared' })
    if (normalGroup(lastGroup) !== recoveryGroupsOf(prepared.key).at(-1)) return fail({ code: 'recovery-group-wrong' })
    const put = await rekey(context, open.value, prepared, open.value.key === null ? 'password-set' : 'password-changed')
    if (put.ok) context.passwords.prepared = null
    return put
  },

  forgetPreparedPassword: ({ passwords }) => {
    passwords.prepared = null
    return ok(null)
  },

  removePassword: async (context, { current }) => {
    const open = changeable(context)
    if (!open.ok) return open
    if (open.value.key === null) return ok(null)
    const refusal = await checkCurrent(context, open.value, current)
    return refusal ? fail(refusal) : rekey(context, open.value, null, 'password-removed')
  },

  removeReadableBackups: (context) => removeReadableBackups(context),
}

/** The open database, where its password may be changed. */
function changeable({ session }: AppContext): Result<OpenSession, AppError> {
  const open = session.writable()
  if (!open.ok) return open
  return readForbund(open.value.db).demo ? fail({ code: 'password-not-for-demo' }) : open
}

/** Whether whoever sits here knows the password that the database has: it may have been left open. */
function checkCurrent(context: AppContext, { db, file, key }: OpenSession, current: string | null): Promise<AppError | null> {
  const { passwords, now } = context
  return passwords.inTurn(async () => {
    if (key === null || passwords.wasOpenedByRecoveryKey(db)) return null
    const waitSeconds = passwords.attempts.waitSeconds(file, now())
    if (waitSeconds > 0) return { code: 'password-wait', waitSeconds }
    if (current !== null && (await isKeyOf(db, key, current))) {
      passwords.attempts.right(file)
      return null
    }
    return { code: 'password-wrong', fileName: path.basename(file), waitSeconds: passwords.attempts.wrong(file, now()) }
  })
}

async function isKeyOf(db: Database, key: DatabaseKey, password: string): Promise<boolean> {
  return (await deriveKey(password, saltOfOpen(db))) === key
}

/** With no other call at the database meanwhile. */
async function rekey(
  context: AppContext,
  open: OpenSession,
  to: SaltedKey | null,
  logged: Rekeying['logged'],
): Promise<Result<null, AppError>> {
  const { session, backups, now } = context
  const done = await session.turns.alone(async () => {
    // A backup that is being made has the file open.
    await backups.settled()
    // While the password was tried, another database may have been opened: it is not that one's.
    if (session.current() !== open) return fail<AppError>({ code: 'no-database' })
    return session.whileClosed(async (file, from) => {
      const rekeyed = rekeyDatabase({ file, from, to, logged, who: userName(), now: now().toISOString() })
      const failure = rekeyed.ok ? null : refusalOf(rekeyed.error, path.basename(file))
      return { value: failure, key: rekeyed.ok ? (to?.key ?? null) : from }
    })
  })
  if (!done.ok) return done
  return done.value ? fail(done.value) : ok(null)
}

/** The database is as it was. */
function refusalOf(failure: FileFailure, fileName: string): AppError {
  switch (failure) {
    case 'disk-full':
      return { code: 'disk-full' }
    case 'busy':
      return { code: 'database-busy', fileName }
    case 'damaged':
      return { code: 'database-damaged', fileName }
    case 'read-only':
    case 'out-of-reach':
    case 'unwritable':
      return { code: 'database-unwritable', fileName }
  }
}

function recoveryPage({ session, passwords, now }: AppContext) {
  const open = session.current()
  const { prepared } = passwords
  if (!open || prepared === null || prepared.file !== open.file) return fail<AppError>({ code: 'password-not-prepared' })
  const day = localTime(now()).slice(0, '2026-11-22'.length)
  return ok({ forbund: readForbund(open.db), fileName: path.basename(open.file), day, groups: recoveryGroupsOf(prepared.key) })
}

/** Small letters, spaces, and the letters that stand for figures are taken as in a whole key. */
function normalGroup(typed: string): string {
  return typed
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
}
