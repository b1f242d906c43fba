import type { Leak } from '../delivery/audit/leak'
import type { UnreadableReason } from '../importing/sheet'
import type { FileProblem } from '../merge/overview'
import type { DatabaseHolder, ReadReason } from '../model/database-access'
import type { DisposalKind } from '../model/disposal'
import type { BackupFailure, RestoreFailure } from '../stewardship/backup'
import type { PasswordStrength } from '../stewardship/password-strength'
import type { RecoveryKeyProblem } from '../stewardship/recovery-key'

/**
 * Every expected failure of a call. Each becomes one Swedish sentence (shared/text/errors.ts) that says
 * what is so and what to do. A cancelled dialog is no failure: such calls give `null`.
 */
export type AppError =
  | { readonly code: 'no-database' }
  | { readonly code: 'database-newer'; readonly fileName: string }
  | { readonly code: 'database-missing'; readonly fileName: string }
  | { readonly code: 'not-a-database'; readonly fileName: string }
  /** A backup where backups are kept: it stays as it is. */
  | { readonly code: 'database-is-backup'; readonly fileName: string }
  | { readonly code: 'database-unwritable'; readonly fileName: string }
  | { readonly code: 'database-busy'; readonly fileName: string }
  /** Open on another computer, or in another program here, and cannot even be read meanwhile. */
  | { readonly code: 'database-held'; readonly fileName: string; readonly holder: DatabaseHolder }
  /** Of an older version of the program: it is brought up to date only where it is opened for writing. */
  | { readonly code: 'database-outdated'; readonly fileName: string }
  /** A copy could not be made first, so it was not brought up to date either. */
  | { readonly code: 'database-not-migrated'; readonly fileName: string }
  | { readonly code: 'database-damaged'; readonly fileName: string }
  /** A call that writes, where the database is open for reading. */
  | { readonly code: 'database-read-only'; readonly reason: ReadReason; readonly holder: DatabaseHolder | null }
  /** Removed, renamed or replaced while it was open: what is written now would be lost with it. */
  | { readonly code: 'database-gone'; readonly fileName: string }
  | { readonly code: 'database-out-of-reach'; readonly fileName: string }
  | { readonly code: 'disk-full' }
  | { readonly code: 'password-needed'; readonly fileName: string }
  /** `waitSeconds`: so long until the next try, where many have been wrong. */
  | { readonly code: 'password-wrong'; readonly fileName: string; readonly waitSeconds?: number }
  | { readonly code: 'recovery-key-wrong'; readonly fileName: string; readonly waitSeconds?: number }
  | { readonly code: 'password-wait'; readonly waitSeconds: number }
  | { readonly code: 'password-weak'; readonly strength: PasswordStrength }
  | { readonly code: 'password-not-for-demo' }
  | { readonly code: 'recovery-key-mistyped'; readonly problem: RecoveryKeyProblem }
  | { readonly code: 'recovery-group-wrong' }
  /** The key that was made for a new password is no longer there. */
  | { readonly code: 'password-not-prepared' }
  /** No backup could be made that is encrypted, so none of those that are not was removed. */
  | { readonly code: 'readable-backups-kept' }
  | { readonly code: 'round-exists'; readonly year: number }
  | { readonly code: 'round-closed'; readonly year: number }
  | { readonly code: 'round-open'; readonly year: number }
  | { readonly code: 'round-dates-reversed' }
  /** Gallrad: its responses, or their free texts, are gone for good. */
  | { readonly code: 'round-disposed'; readonly year: number; readonly kind: DisposalKind }
  /** What would be kept is not what the latest delivery tells. */
  | { readonly code: 'disposal-differs-from-delivery'; readonly year: number; readonly number: number }
  | { readonly code: 'round-has-drafts'; readonly drafts: number }
  | { readonly code: 'insats-exists'; readonly name: string }
  | { readonly code: 'insats-in-use'; readonly name: string }
  | { readonly code: 'instrument-has-answers' }
  | { readonly code: 'instrument-label-exists'; readonly label: string }
  | { readonly code: 'response-incomplete' }
  | { readonly code: 'response-not-found'; readonly runningNumber: number }
  | { readonly code: 'response-not-on-paper'; readonly runningNumber: number }
  | { readonly code: 'response-gone' }
  | { readonly code: 'second-entry-finished'; readonly runningNumber: number }
  | { readonly code: 'step-not-undoable' }
  | { readonly code: 'file-unreadable'; readonly fileName: string; readonly reason: UnreadableReason }
  | { readonly code: 'file-not-open' }
  /** `delivery`: the number of the delivery that the file is of, where it is made and remembered all the same. */
  | { readonly code: 'file-unwritable'; readonly fileName: string; readonly delivery?: number }
  /** Something else lies where one of the files is to be, and nobody has been asked about it. */
  | { readonly code: 'file-in-the-way'; readonly fileName: string }
  /** It would tell of fewer than `limit` people. */
  | { readonly code: 'delivery-refused'; readonly year: number; readonly limit: number; readonly leaks: readonly Leak[] }
  | { readonly code: 'delivery-not-kept'; readonly number: number }
  | { readonly code: 'import-obstructed' }
  | { readonly code: 'import-already-undone' }
  | { readonly code: 'target-exists'; readonly year: number }
  | { readonly code: 'reference-exists'; readonly name: string; readonly year: number }
  | { readonly code: 'register-indicator-exists'; readonly name: string }
  | { readonly code: 'chart-gone' }
  /** The figures that others may see are not those of the round's latest delivery. */
  | { readonly code: 'report-differs-from-delivery'; readonly year: number; readonly number: number }
  | { readonly code: 'merge-stopped' }
  | { readonly code: 'merge-too-slow' }
  | { readonly code: 'package-unreadable'; readonly fileName: string; readonly problem: FileProblem }
  | { readonly code: 'package-not-merged'; readonly fileName: string }
  | { readonly code: 'package-of-demo'; readonly fileName: string }
  | { readonly code: 'package-without-figures'; readonly fileName: string }
  /** Nothing that was to be done after the backup has been done. */
  | { readonly code: 'backup-failed'; readonly reason: BackupFailure }
  | { readonly code: 'backup-unusable'; readonly reason: RestoreFailure }
  | { readonly code: 'restore-not-undoable' }
  /** A bug: the call threw, and its cause is in the program's log. */
  | { readonly code: 'unexpected' }

export type AppErrorCode = AppError['code']
