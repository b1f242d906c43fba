import path from 'node:path'
import type { AppError } from '../../shared/contract/app-error'
import type { OpenedDatabase } from '../../shared/contract/database-calls'
import { fail, ok, type Result } from '../../shared/model/result'
import { setActor } from '../db/actor'
import { type Database, openDatabase } from '../db/database'
import { readForbund } from '../db/forbund'
import { userName } from '../files/user-name'
import { Turns } from './turns'

/** The one database that is open, if any. */
export class DatabaseSession {
  #open: { readonly db: Database; readonly file: string } | null = null

  readonly turns = new Turns()

  /** Why the database that was open last could not be opened at the start; null once one is open. */
  startProblem: AppError | null = null

  database(): Database | null {
    return this.#open?.db ?? null
  }

  isOpen(file: string): boolean {
    return this.#open !== null && path.resolve(this.#open.file) === path.resolve(file)
  }

  describe(): OpenedDatabase | null {
    if (!this.#open) return null
    const { db, file } = this.#open
    return { forbund: readForbund(db), fileName: path.basename(file), folder: path.dirname(file) }
  }

  /** Opens a file instead of the one that is open. Where it cannot be opened, the one before stays. */
  open(file: string): Result<OpenedDatabase, AppError> {
    const opened = openDatabase(file)
    if (!opened.ok) return fail({ code: opened.error, fileName: path.basename(file) })
    const db = opened.value
    setActor(db, userName())
    const described = { forbund: readForbund(db), fileName: path.basename(file), folder: path.dirname(file) }
    this.close()
    this.startProblem = null
    this.#open = { db, file }
    return ok(described)
  }

  /** Work that is in the middle of a transaction loses what it has done in it. */
  close(): void {
    this.#open?.db.close()
    this.#open = null
  }
}
