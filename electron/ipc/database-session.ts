import fs from 'node:fs'
import path from 'node:path'
import type { AppError } from '../../shared/contract/app-error'
import type { OpenedDatabase } from '../../shared/contract/database-calls'
import type { DatabaseAccess, DatabaseHolder, DatabasePlace } from '../../shared/model/database-access'
import { fail, ok, type Result } from '../../shared/model/result'
import { setActor } from '../db/actor'
import { checkFile, type Verdict } from '../db/check'
import { type Database, openDatabase } from '../db/database'
import type { DatabaseKey } from '../db/database-key'
import { failureOf } from '../db/failure-of'
import { readForbund } from '../db/forbund'
import { isRewritingDue, rewriteDisposed } from '../db/rewrite-disposed'
import { heldElsewhere, holderOf } from '../files/hold-file'
import { checkLater } from './check-later'
import { type OpeningWorld, openFile } from './open-file'
import { OpenedFile } from './opened-file'
import { sessionFailure } from './session-failure'
import { Turns } from './turns'

/** The database that is open. */
export interface OpenSession {
  readonly db: Database
  readonly file: string
  /** What the file is encrypted with; null where it is not. */
  readonly key: DatabaseKey | null
  readonly access: DatabaseAccess
  readonly place: DatabasePlace
}

export interface SessionWorld extends OpeningWorld {
  /** Reads through the file that was opened, beside the work. Rejects when cancelled. */
  readonly check: (file: string, key: DatabaseKey | null, signal: AbortSignal) => Promise<Verdict>
  /** Something about the open database has changed by itself: what the window shows of it is no longer so. */
  readonly changed: () => void
}

/** A look at the lease and at the file, so often that a colleague's closing shows before one asks. */
const lookEvery = 5_000

/** The one database that is open, if any. */
export class DatabaseSession {
  readonly turns = new Turns()

  /** Why the database that was open last could not be opened at the start; null once one is open. */
  startProblem: AppError | null = null

  /** The file that was found to be damaged last, and what it is encrypted with; null once another is open. */
  damaged: { readonly file: string; readonly key: DatabaseKey | null } | null = null

  /** The file that was to be opened last and waits for its password; null once one is open. */
  locked: string | null = null

  readonly #world: SessionWorld
  #open: OpenedFile | null = null
  #opening: Promise<unknown> | null = null
  #looking: NodeJS.Timeout | null = null
  #checking: AbortController | null = null

  constructor(world: SessionWorld) {
    this.#world = world
  }

  database(): Database | null {
    return this.#open?.db ?? null
  }

  current(): OpenSession | null {
    return this.#open
  }

  /** The database that is open, where it may be written in. */
  writable(): Result<OpenedFile, AppError> {
    const open = this.#open
    if (!open) return fail({ code: 'no-database' })
    const { access } = open
    return access.kind === 'read' ? fail({ code: 'database-read-only', reason: access.reason, holder: access.holder }) : ok(open)
  }

  /** Settles when no file is being opened: at once, but for one that is brought up to date after a backup. */
  async settled(): Promise<void> {
    while (this.#opening) await this.#opening
  }

  isOpening(): boolean {
    return this.#opening !== null
  }

  isOpen(file: string): boolean {
    return this.#open !== null && path.resolve(this.#open.file) === path.resolve(realFile(file))
  }

  describe(): OpenedDatabase | null {
    return this.#open && describe(this.#open)
  }

  /** Opens a file instead of the one that is open. Where it cannot be opened, the one before stays. */
  open(file: string, { key = null }: { readonly key?: DatabaseKey | null } = {}): Promise<Result<OpenedDatabase, AppError>> {
    return this.#afterOthers(async () => {
      const real = realFile(file)
      const open = this.#open
      // To look whether it can be opened, it would be read and closed: that ends SQLite's locks on it.
      if (open && this.isOpen(real) && open.access.kind === 'write' && !open.isMissing()) return ok(describe(open))
      return this.#openNow(real, key)
    })
  }

  /**
   * Does work on the file of the database that is open, which nobody has open meanwhile; the right to write is kept. Then it is opened
   * again, with the key that the work gives. Where the work throws, it is opened with the key it had.
   */
  whileClosed<Value>(
    work: (file: string, key: DatabaseKey | null) => Promise<{ readonly value: Value; readonly key: DatabaseKey | null }>,
  ): Promise<Result<Value, AppError>> {
    return this.#afterOthers(() => this.#workOnFile(work))
  }

  /** Opens what can be read of a damaged file; nothing is written in it. */
  openDamaged(): Result<OpenedDatabase, AppError> {
    if (!this.damaged) return fail({ code: 'no-database' })
    const { file, key } = this.damaged
    const opened = openDatabase(file, { key, readOnly: true })
    if (!opened.ok) return fail({ code: opened.error, fileName: path.basename(file) })
    const access: DatabaseAccess = { kind: 'read', reason: 'damaged', holder: null }
    return ok(this.#begin(new OpenedFile({ db: opened.value, file, key, hold: null }, access)))
  }

  /** Who has a file open for writing that is not open here; null where nobody has. */
  holderElsewhere(file: string): DatabaseHolder | null {
    const theirs = heldElsewhere(file, this.#world.owner)
    return theirs && holderOf(theirs, false)
  }

  /** The file that waits for its password has been given the right one, and is damaged all the same. */
  foundDamaged(file: string, key: DatabaseKey): void {
    this.locked = null
    this.damaged = { file, key }
    this.startProblem = { code: 'database-damaged', fileName: path.basename(file) }
  }

  /** Another file is to be chosen instead of the one that waits for its password. */
  leaveLocked(): void {
    this.locked = null
    if (this.startProblem?.code === 'password-needed') this.startProblem = null
  }

  /** Work that is in the middle of a transaction loses what it has done in it. */
  close(): void {
    this.#open?.close()
    this.#forget()
  }

  /** Tries to get the right to write, as when a colleague has closed the database; says which right there is now. */
  tryToWrite(): DatabaseAccess | null {
    this.#look()
    return this.#open?.access ?? null
  }

  /** Takes the right to write from a holder who has been silent for long. Does nothing where the holder has shown up meanwhile. */
  takeOver(): DatabaseAccess | null {
    this.#open?.takeFromSilent(this.#world)
    return this.tryToWrite()
  }

  /** Before a call: a computer that has slept may have lost the right to write while it did. */
  beforeCall(): void {
    if (this.#open?.isDueForRenewal(this.#world.now())) this.#look()
  }

  /** Why nothing that was just written may be told to be saved; null where all is well. */
  refusalAfterWrite(db: Database): AppError | null {
    const open = this.#open
    if (!open || open.db !== db || !open.isMissing()) return null
    this.#look()
    return { code: 'database-gone', fileName: path.basename(open.file) }
  }

  /** What a call has met that is known to go wrong with an open database; null for a bug. One that is damaged is closed. */
  failure(error: unknown): AppError | null {
    const failure = sessionFailure(error, this.#open)
    if (failure?.code === 'database-damaged') this.#foundDamaged()
    if (failure?.code === 'database-gone') this.#look()
    return failure
  }

  /** At once where no other file is being opened. */
  #afterOthers<Value>(work: () => Promise<Value>): Promise<Value> {
    const done = this.#opening ? this.#opening.then(work) : work()
    const ended = done.then(nothing, nothing)
    this.#opening = ended
    void ended.then(() => {
      if (this.#opening === ended) this.#opening = null
    })
    return done
  }

  async #openNow(file: string, key: DatabaseKey | null): Promise<Result<OpenedDatabase, AppError>> {
    if (this.#isStillDamaged(file, key)) return fail({ code: 'database-damaged', fileName: path.basename(file) })
    const opened = await openFile(file, key, this.#world)
    if (opened.ok) return ok(this.#begin(new OpenedFile(opened.value)))
    if (opened.error.code === 'database-damaged') {
      this.damaged = { file, key }
      this.#world.changed()
    }
    if (opened.error.code === 'password-needed') this.locked = file
    return opened
  }

  /** A file that has been found to be damaged is looked through before it is opened, and not only afterwards. */
  #isStillDamaged(file: string, key: DatabaseKey | null): boolean {
    return this.damaged?.file === file && checkFile(file, key) === 'damaged'
  }

  async #workOnFile<Value>(
    work: (file: string, key: DatabaseKey | null) => Promise<{ readonly value: Value; readonly key: DatabaseKey | null }>,
  ): Promise<Result<Value, AppError>> {
    const writable = this.writable()
    if (!writable.ok) return writable
    const open = writable.value
    const { file } = open
    let { key } = open
    open.pause()
    this.#forget()
    try {
      const done = await work(file, key)
      key = done.key
      const opened = await this.#openNow(file, key)
      return opened.ok ? ok(done.value) : opened
    } catch (error) {
      await this.#openNow(file, key)
      throw error
    } finally {
      open.release()
    }
  }

  #begin(opened: OpenedFile): OpenedDatabase {
    setActor(opened.db, this.#world.owner.user)
    const described = describe(opened)
    this.close()
    this.startProblem = null
    this.locked = null
    if (opened.access.kind === 'write' || opened.access.reason !== 'damaged') this.damaged = null
    this.#open = opened
    this.#looking = setInterval(() => this.#look(), lookEvery).unref()
    if (opened.access.kind === 'write') {
      this.#rewriteIfDue(opened.db)
      this.#checking = checkLater(opened, this.#world, () => this.#open === opened && this.#foundDamaged())
    }
    return described
  }

  /** Where the program ended between a gallring and the rewriting of the file. A disk that is too full for it now may not be the next time. */
  #rewriteIfDue(db: Database): void {
    try {
      if (isRewritingDue(db)) rewriteDisposed(db, this.#world.now().toISOString())
    } catch (error) {
      if (failureOf(error) === null) throw error
    }
  }

  #forget(): void {
    this.#checking?.abort()
    if (this.#looking) clearInterval(this.#looking)
    this.#open = null
  }

  #look(): void {
    const open = this.#open
    if (!open || this.turns.isAlone()) return
    const before = open.access
    if (!open.look(this.#world)) return
    if (before.kind === 'read' && open.access.kind === 'write') setActor(open.db, this.#world.owner.user)
    this.#world.changed()
  }

  #foundDamaged(): void {
    const open = this.#open
    if (!open || (open.access.kind === 'read' && open.access.reason === 'damaged')) return
    const { file, key } = open
    this.close()
    this.damaged = { file, key }
    this.startProblem = { code: 'database-damaged', fileName: path.basename(file) }
    this.#world.changed()
  }
}

function nothing(): void {}

/**
 * The file that a path leads to, where it is a link: a lease beside the link would be seen by nobody who opens the file itself, and another
 * file would take the place of the link alone.
 */
function realFile(file: string): string {
  try {
    return fs.realpathSync(file)
  } catch {
    return file
  }
}

function describe({ db, file, access, place }: OpenSession): OpenedDatabase {
  return { forbund: readForbund(db), fileName: path.basename(file), folder: path.dirname(file), access, place }
}
