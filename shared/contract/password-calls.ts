import * as z from 'zod'
import { longestPassword } from '../stewardship/password-strength'
import type { RecoveryKeyProblem } from '../stewardship/recovery-key'
import { call } from './call'
import type { OpenedDatabase } from './database-calls'
import type { WrittenFile } from './paper-calls'

/** A file that is to be opened and waits for its password. */
export interface LockedDatabase {
  readonly fileName: string
  readonly folder: string
  /** Null where the file has not been opened on this computer before: its name cannot be read without the password. */
  readonly forbundName: string | null
  /** So many seconds until the next try is allowed. */
  readonly waitSeconds: number
}

/** How the open database is protected. */
export interface PasswordState {
  readonly isSet: boolean
  /** Opened by the recovery key: a new password can be set without the old one. */
  readonly openedWithRecoveryKey: boolean
  /** Backups of it that can be read without any password. */
  readonly readableBackups: number
}

/** A password that has been chosen and not yet put in place. */
export interface PreparedPassword {
  /** The recovery key in groups of four signs. Shown once and kept nowhere. */
  readonly recoveryGroups: readonly string[]
}

export type { RecoveryKeyProblem }

/** Any characters, spaces too. What is too short is for the form to say. */
const password = z.string().min(1).max(longestPassword)
/** With room for more separators than anyone types. */
const typedRecoveryKey = z.string().min(1).max(400)

export const passwordCalls = {
  getLockedDatabase: call<LockedDatabase | null>()(),
  unlockDatabase: call<OpenedDatabase>()(z.object({ password })),
  unlockWithRecoveryKey: call<OpenedDatabase>()(z.object({ recoveryKey: typedRecoveryKey })),
  /** Asks for the password of that file no longer. */
  leaveLockedDatabase: call<null>()(),
  getPasswordState: call<PasswordState>()(),
  /** Makes the key of a new password. Nothing is changed before `putPassword`. `current` is what the database has now; null where it has none, or it was opened by its recovery key. */
  preparePassword: call<PreparedPassword>()(z.object({ current: password.nullable(), password })),
  /** Opens the system's dialog to print the recovery key; false where it was cancelled or there is no printer. */
  printRecoveryKey: call<boolean>()(),
  /** Asks for a place and saves the recovery key there as a PDF; null where the dialog was cancelled. */
  saveRecoveryKey: call<WrittenFile | null>()(),
  /** Encrypts the database with the prepared password, once the last group of its recovery key has been typed. */
  putPassword: call<null>()(z.object({ lastGroup: z.string().min(1).max(20) })),
  forgetPreparedPassword: call<null>()(),
  removePassword: call<null>()(z.object({ current: password.nullable() })),
  /** Removes those backups that can be read without a password; gives how many were. */
  removeReadableBackups: call<number>()(),
}
