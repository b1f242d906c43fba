import * as z from 'zod'
import type { BackupFailure, BackupPlace, BackupReason, BackupState, BackupTrouble } from '../stewardship/backup'
import { call } from './call'

/** A backup in the list, newest first. `id` is what the other calls take. */
export interface ListedBackup {
  readonly id: string
  /** When it was made, by the clock on the wall there: `2026-11-22T08:15:00+01:00`. */
  readonly wallTime: string
  readonly reason: BackupReason
  /** Bytes. */
  readonly size: number
  readonly state: BackupState
  readonly encrypted: boolean
  readonly places: readonly BackupPlace[]
  /** How many mätomgångar and responses; null where it cannot be read. */
  readonly rounds: number | null
  readonly responses: number | null
}

/** A second place for the backups, such as a USB stick or a folder on the network. */
export interface SecondPlace {
  readonly folder: string
  /** Why the newest backup could not be copied there when it was tried last; null where it could, or has not been tried yet. */
  readonly failure: BackupFailure | null
  /** Since when it could not, as an ISO instant; null where it could. */
  readonly since: string | null
  /** The newest backup is not there. */
  readonly behind: boolean
}

export interface BackupOverview {
  readonly backups: readonly ListedBackup[]
  /** The folder in the user's profile, for people to read. */
  readonly folder: string
  readonly second: SecondPlace | null
  /** So many changes are in no backup; null where none of them holds what the database has come from. */
  readonly unsaved: number | null
  /** When the first of those changes was made, as an ISO instant; null where there is none, or no backup that the database has come from. */
  readonly unsavedSince: string | null
  /** Why the backup that was tried last was not made, and when that was; null where it was made. */
  readonly failure: BackupTrouble | null
  /** Databases that lie beside the open one, which has taken their place; with the moment when each was last written in. Newest first. */
  readonly setAside: readonly { readonly name: string; readonly madeAt: string }[]
  /** When the backup was made that was put back last, where that can be undone. */
  readonly restored: string | null
}

/** What a restore would do, and has not done. */
export interface RestorePreview {
  readonly backup: ListedBackup
  /** The responses of each form of each round now and in the backup, newest round first. */
  readonly rows: readonly { readonly year: number; readonly form: string; readonly now: number; readonly afterwards: number }[]
  /** Deliveries that were made after the backup, oldest first: they stay remembered. */
  readonly deliveries: readonly { readonly year: number; readonly number: number }[]
  /** Rounds that are only in one of the two; one that was delivered or disposed stays, without its responses, and is in none of these. */
  readonly roundsOnlyNow: readonly number[]
  readonly roundsOnlyThen: readonly number[]
  /** How many changes the log tells of since the backup was made; null where the database has not come from what it holds. */
  readonly changesSince: number | null
  /** Rounds that are gallrade, and whose responses or free texts would come back; of a backup that cannot be read: may come back. */
  readonly disposed: readonly number[]
}

/** How far a backup, or its copying to the second place, has come. */
export interface BackupProgress {
  readonly done: number
  readonly of: number
}

const backup = z.object({ backupId: z.string().min(1).max(200) })

export const backupCalls = {
  getBackups: call<BackupOverview>()(),
  /** Makes a backup now; `null` where it was cancelled. */
  makeBackup: call<null>()(),
  /** `null` where none is being made. */
  getBackupProgress: call<BackupProgress | null>()(),
  cancelBackup: call<null>()(),
  previewRestore: call<RestorePreview>()(backup),
  /** After a backup of the database as it is. `password`: of a backup that is locked, the one that it was made with. */
  restoreBackup: call<null>()(backup.extend({ password: z.string().min(1).max(1000).nullable() })),
  /** Puts back what was there before the last restore. */
  undoRestore: call<null>()(),
  /** Asks for a folder to keep a second copy of each backup in; `null` where the dialog was cancelled. */
  chooseSecondPlace: call<SecondPlace | null>()(),
  /** Tries to copy the newest backup there now. */
  trySecondPlace: call<SecondPlace | null>()(),
  /** Copies no more there. What is there stays. */
  forgetSecondPlace: call<null>()(),
}
