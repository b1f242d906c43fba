import * as z from 'zod'
import type { DatabaseAccess, DatabasePlace } from '../model/database-access'
import type { Forbund } from '../model/forbund'
import type { AppError } from './app-error'
import { call, key, name } from './call'

/** The förbund database that is open. `folder` and `fileName` are for people to read; no call takes a path. */
export interface OpenedDatabase {
  readonly forbund: Forbund
  readonly fileName: string
  readonly folder: string
  readonly access: DatabaseAccess
  readonly place: DatabasePlace
}

/** A database opened before, newest first; `id` is what `openRecentDatabase` takes. */
export interface RecentDatabase {
  readonly id: string
  readonly forbundName: string
  readonly fileName: string
  readonly folder: string
}

/** What can be done about a damaged file, which is left as it is. */
export interface DamagedDatabase {
  readonly fileName: string
  readonly folder: string
  /** Whether some of it can be read. */
  readonly readable: boolean
  /** Its newest backup that is whole; null where there is none. */
  readonly backup: OfferedBackup | null
}

/** A backup that can take a damaged file's place. */
export interface OfferedBackup {
  /** ISO instant. */
  readonly madeAt: string
  readonly responses: number
  /** Saved responses that the damaged file holds, as far as they can be counted, and the backup does not; null where they cannot be. */
  readonly missing: number | null
}

export interface StartState {
  readonly database: OpenedDatabase | null
  readonly recent: readonly RecentDatabase[]
  /** Why the database that was open last could not be opened now. */
  readonly problem: AppError | null
  /** The file that was found to be damaged, if one was. */
  readonly damaged: DamagedDatabase | null
  readonly programVersion: string
}

export const databaseCalls = {
  getStartState: call<StartState>()(),
  /** Asks for a place, makes a new database there and opens it; `null` where the dialog was cancelled. */
  createDatabase: call<OpenedDatabase | null>()(z.object({ forbundName: name })),
  openDatabase: call<OpenedDatabase | null>()(),
  openRecentDatabase: call<OpenedDatabase>()(z.object({ recentId: key })),
  /** Opens the file that the system told the program to open, as by a double click; `null` where none waits. */
  openGivenDatabase: call<OpenedDatabase | null>()(),
  /** Opens the demo förbund, made anew from its seed the first time. */
  openDemo: call<OpenedDatabase>()(),
  closeDatabase: call<null>()(),
  /** Of a database that is open for reading: tries to get the right to write, and says which right there is now. */
  tryToWrite: call<DatabaseAccess>()(),
  /** The same, from a holder who has been silent for long. */
  takeOverDatabase: call<DatabaseAccess>()(),
  /** Writes the open database, whose file has gone, to a place that is asked for, and goes on there; `null` where the dialog was cancelled. */
  saveDatabaseAnew: call<OpenedDatabase | null>()(),
  /** Opens the damaged file of the start state, for reading what can be read. */
  openDamagedDatabase: call<OpenedDatabase>()(),
  /** Sets the damaged file of the start state aside and goes on with its newest backup that is whole. */
  continueWithBackup: call<OpenedDatabase>()(),
}
