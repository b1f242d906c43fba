import type { BrowserWindow } from 'electron'
import type { AppError } from '../../shared/contract/app-error'
import type { CallName, InputOf, OutputOf } from '../../shared/contract/contract'
import type { DisposalProgress } from '../../shared/contract/disposal-calls'
import type { DeliveryFile } from '../../shared/merge/read-file'
import { fail, type Result } from '../../shared/model/result'
import type { MergerProcess } from '../background/merger-process'
import type { BackupKeeper } from '../backup/backup-keeper'
import { type Database, writtenBy } from '../db/database'
import type { GivenDatabase } from '../files/opened-with'
import type { ProgramLog } from '../files/program-log'
import type { RecentDatabases } from '../files/recent-databases'
import type { WrittenFiles } from '../files/written-files'
import type { DatabaseSession } from './database-session'
import type { ImportSession } from './import-session'
import type { InstrumentSession } from './instrument-session'
import type { Passwords } from './passwords'
import type { RunningWork } from './running-work'
import type { WatchedWork } from './watched-work'

/** What handlers may use beside their input. */
export interface AppContext {
  readonly window: BrowserWindow
  readonly session: DatabaseSession
  readonly importing: ImportSession
  readonly instrument: InstrumentSession
  readonly recent: RecentDatabases
  /** What the system told the program to open. */
  readonly given: GivenDatabase
  readonly passwords: Passwords
  readonly log: ProgramLog
  /** Where the program keeps its own files, the demo database among them. */
  readonly profile: string
  /** Where dialogs begin. */
  readonly documents: string
  readonly programVersion: string
  readonly written: WrittenFiles
  readonly printing: RunningWork
  readonly exporting: RunningWork
  readonly auditing: RunningWork
  readonly disposing: WatchedWork<DisposalProgress>
  /** Going through the log, and writing it to a file. */
  readonly logWork: { readonly checking: WatchedWork; readonly saving: WatchedWork }
  readonly merger: MergerProcess
  readonly backups: BackupKeeper
  /** A merged table that was not opened, since there is another of its name and year, until that is decided. */
  otherReference: { readonly db: Database; readonly file: DeliveryFile } | null
  now(): Date
}

export type Outcome<Output> = Result<Output, AppError> | Promise<Result<Output, AppError>>

/** Answers one call. An expected failure is its result; whatever it throws is a bug. */
export type Handler<Name extends CallName> = (context: AppContext, input: InputOf<Name>) => Outcome<OutputOf<Name>>
export type Handlers<Names extends CallName> = { readonly [Name in Names]: Handler<Name> }

/** A handler that needs the open database, and fails in the ordinary way where none is open. */
export function withDatabase<Input, Output>(
  handle: (db: Database, input: Input, context: AppContext) => Outcome<Output>,
): (context: AppContext, input: Input) => Outcome<Output> {
  return (context, input) => context.session.turns.beside(() => onOpen(handle, context, input))
}

/** The same for work that pauses in the middle of a transaction: no other call comes at the database before it has ended. */
export function withDatabaseAlone<Input, Output>(
  handle: (db: Database, input: Input, context: AppContext) => Outcome<Output>,
): (context: AppContext, input: Input) => Outcome<Output> {
  return (context, input) => context.session.turns.alone(async () => onOpen(handle, context, input))
}

/** What was written to a file that is no longer where it was is not said to be saved. */
async function onOpen<Input, Output>(
  handle: (db: Database, input: Input, context: AppContext) => Outcome<Output>,
  context: AppContext,
  input: Input,
): Promise<Result<Output, AppError>> {
  const { session } = context
  if (session.isOpening()) await session.settled()
  session.beforeCall()
  const db = session.database()
  if (!db) return fail({ code: 'no-database' })
  const before = writtenBy(db)
  const outcome = await handle(db, input, context)
  if (!outcome.ok || !db.open || writtenBy(db) === before) return outcome
  const refusal = session.refusalAfterWrite(db)
  return refusal ? fail(refusal) : outcome
}
