import fs from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { fail, ok, type Result } from '../../shared/model/result'
import type { BackupFailure } from '../../shared/stewardship/backup'
import { connect, type Database } from './database'
import { type DatabaseContent, isDamage, isWhole, readContent } from './database-content'
import type { DatabaseKey } from './database-key'
import type { WorkDone } from './sliced-work'

/** A database's file, and what it is encrypted with; null where it is not. */
export interface DatabaseFile {
  readonly file: string
  readonly key: DatabaseKey | null
}

export interface CopyWatch {
  readonly signal?: AbortSignal | undefined
  /** In pages of the file. */
  readonly report?: ((progress: WorkDone) => void) | undefined
}

const pagesAtATime = 500
/** An encrypted database is copied whole at once; one that is written to meanwhile is copied anew. */
const attempts = 5
const cancelled = new Error('the copying was cancelled')

/**
 * Copies a database to a file that is not there yet, also while it is open and written to: what the copy holds is what stood there at
 * one moment. Before it the database is looked through, and after it the copy: both must be whole, with as many rows in each table and
 * the log as far. The copy is encrypted as the database is, and is one file. Throws as `fs` and SQLite do where it cannot be written.
 */
export async function copyDatabase(
  source: DatabaseFile,
  target: string,
  watch: CopyWatch = {},
): Promise<Result<DatabaseContent, BackupFailure>> {
  const opened = openWhole(source)
  if (!opened) return fail('source-damaged')
  try {
    const content = source.key === null ? await copyPages(opened, target, watch) : vacuumInto(opened, target)
    if (content === null) return fail('copy-differs')
    return hasContent({ file: target, key: source.key }, content) ? ok(content) : fail('copy-differs')
  } catch (error) {
    if (error === cancelled) return fail('cancelled')
    if (isDamage(error)) return fail('source-damaged')
    throw error
  } finally {
    opened.close()
  }
}

/** Whether a file is a whole database with this content. Nothing is left beside it. */
export function hasContent(copy: DatabaseFile, content: DatabaseContent): boolean {
  const db = connect(copy.file, copy.key, false)
  try {
    // Else reading it would leave files of its own beside it, wherever it is taken.
    db.pragma('journal_mode = delete')
    return isWhole(db) && isDeepStrictEqual(readContent(db), content)
  } catch (error) {
    if (isDamage(error)) return false
    throw error
  } finally {
    db.close()
  }
}

/** Null where it is damaged or cannot be opened at all. */
function openWhole({ file, key }: DatabaseFile): Database | null {
  let db: Database | null = null
  try {
    db = connect(file, key, true)
    if (isWhole(db)) return db
  } catch {
    // Whatever it is that it cannot be read: there is nothing to copy.
  }
  db?.close()
  return null
}

/** The pages as they stand, in the moment of the transaction that is open meanwhile. */
async function copyPages(db: Database, target: string, { signal, report }: CopyWatch): Promise<DatabaseContent> {
  db.exec('BEGIN')
  const content = readContent(db)
  await db.backup(target, {
    progress: ({ totalPages, remainingPages }) => {
      if (signal?.aborted) throw cancelled
      report?.({ done: totalPages - remainingPages, of: totalPages })
      return pagesAtATime
    },
  })
  db.exec('COMMIT')
  return content
}

/** SQLite's backup cannot copy an encrypted database. Null where it was written to each time. */
function vacuumInto(db: Database, target: string): DatabaseContent | null {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const before = db.pragma('data_version', { simple: true })
    const content = readContent(db)
    fs.rmSync(target, { force: true })
    db.prepare('VACUUM INTO ?').run(target)
    if (db.pragma('data_version', { simple: true }) === before) return content
  }
  return null
}
