import * as z from 'zod'
import type { Forbund } from '../model/forbund'
import type { AppError } from './app-error'
import { call, key, name } from './call'

/** The förbund database that is open. `folder` and `fileName` are for people to read; no call takes a path. */
export interface OpenedDatabase {
  readonly forbund: Forbund
  readonly fileName: string
  readonly folder: string
}

/** A database opened before, newest first; `id` is what `openRecentDatabase` takes. */
export interface RecentDatabase {
  readonly id: string
  readonly forbundName: string
  readonly fileName: string
  readonly folder: string
}

export interface StartState {
  readonly database: OpenedDatabase | null
  readonly recent: readonly RecentDatabase[]
  /** Why the database that was open last could not be opened now. */
  readonly problem: AppError | null
  readonly programVersion: string
}

export const databaseCalls = {
  getStartState: call<StartState>()(),
  /** Asks for a place, makes a new database there and opens it; `null` where the dialog was cancelled. */
  createDatabase: call<OpenedDatabase | null>()(z.object({ forbundName: name })),
  openDatabase: call<OpenedDatabase | null>()(),
  openRecentDatabase: call<OpenedDatabase>()(z.object({ recentId: key })),
  /** Opens the demo förbund, made anew from its seed the first time. */
  openDemo: call<OpenedDatabase>()(),
  closeDatabase: call<null>()(),
}
