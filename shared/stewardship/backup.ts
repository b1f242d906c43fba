/** Why a backup was made; it stands in the backup's file name. */
export const backupReasons = [
  'closing',
  'asked',
  'before-migration',
  'before-import',
  'before-restore',
  'before-disposal',
] as const
export type BackupReason = (typeof backupReasons)[number]

/** Where backups are kept: `own` in the user's profile, `second` in a place that somebody has named, such as a USB stick. */
export const backupPlaces = ['own', 'second'] as const
export type BackupPlace = (typeof backupPlaces)[number]

/**
 * What is known of a backup's file. `verified`: SQLite finds no damage in it. `damaged`: it does, or what is there is no database.
 * `locked`: it is encrypted with another key than the database is now. `newer`: of a newer program.
 */
export type BackupState = 'verified' | 'damaged' | 'locked' | 'newer'

/** How many responses a database holds of a mätomgång's form. */
export interface FormResponses {
  readonly year: number
  readonly form: string
  readonly responses: number
}

/**
 * Why no backup was made. Nothing that was there before is changed by it. `source-damaged`: the database itself is damaged or cannot be read: it
 * would replace good copies by bad. `copy-differs`: the copy is not what the database is, and has been thrown away. `not-finished`: the process
 * that made it ended.
 */
export const backupFailures = [
  'source-damaged',
  'copy-differs',
  'no-room',
  'place-missing',
  'place-unwritable',
  'cancelled',
  'not-finished',
] as const
export type BackupFailure = (typeof backupFailures)[number]

/** A backup that was to be made and was not: why, and when, as an ISO instant. */
export interface BackupTrouble {
  readonly reason: BackupReason
  readonly failure: BackupFailure
  readonly at: string
}

/** Why a backup was not put back. The database is as it was. */
export type RestoreFailure =
  | 'backup-gone'
  | 'backup-of-other'
  | 'backup-damaged'
  | 'backup-newer'
  | 'password-wrong'
  | 'no-room'
  | 'place-unwritable'
