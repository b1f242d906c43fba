import fs from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import type { LogAction } from '../../shared/model/log-entry'
import { fail, ok, type Result } from '../../shared/model/result'
import { setActor } from '../db/actor'
import { connect } from '../db/database'
import { type DatabaseContent, readContent } from '../db/database-content'
import type { DatabaseKey, SaltedKey } from '../db/database-key'
import { type FileFailure, failureOf } from '../db/failure-of'
import { inTransaction } from '../db/in-transaction'
import { writeLog } from '../db/log'
import { giveKey, using } from './give-key'
import { placeBeside, type ReplaceStep, removeUnfinished, replaceDatabase } from './replace-database'

export interface Rekeying {
  readonly file: string
  /** What the file is encrypted with; null where it is not. */
  readonly from: DatabaseKey | null
  /** What it is to be encrypted with; null for not at all. */
  readonly to: SaltedKey | null
  /** What the log is to tell, in the same moment. */
  readonly logged: Extract<LogAction, 'password-set' | 'password-changed' | 'password-removed'>
  readonly who: string
  readonly now: string
  /** The points at which a power cut is tried in tests. */
  readonly step?: (step: RekeyStep) => void
}

export type RekeyStep = 'settled' | 'copied' | 'told' | 'encrypted' | 'tried' | ReplaceStep

/**
 * Puts a copy with another key, or with none, in the place of a database that this process has closed. The file is the old one or the
 * new one, whole, at every moment; the new one only after it has been opened with its key and found to hold the same.
 */
export function rekeyDatabase(rekeying: Rekeying): Result<null, FileFailure> {
  const { file, from, to, step = () => {} } = rekeying
  const copy = placeBeside(file)
  try {
    removeUnfinished(file)
    const content = settle(file, from)
    step('settled')
    fs.copyFileSync(file, copy, fs.constants.COPYFILE_EXCL)
    step('copied')
    tell(copy, rekeying, content)
    step('told')
    giveKey(copy, from, to, () => step('encrypted'))
    step('tried')
    replaceDatabase(file, copy, { overwriteOld: from === null, step })
    return ok(null)
  } catch (error) {
    const failure = failureOf(error)
    if (failure === null) throw error
    return fail(failure)
  } finally {
    removeUnfinished(file)
  }
}

/** Has all of the database in its one file, and gives what is in it. Fails as busy where another program has it open. */
function settle(file: string, key: DatabaseKey | null): DatabaseContent {
  return using(connect(file, key, false), (db) => {
    db.pragma('journal_mode = DELETE')
    return readContent(db)
  })
}

function tell(copy: string, { from, logged, who, now }: Rekeying, content: DatabaseContent): void {
  using(connect(copy, from, false), (db) => {
    if (!isDeepStrictEqual(readContent(db), content)) throw new Error('the copy does not hold the same')
    setActor(db, who)
    // No journal of the copy on the disk either.
    db.pragma('journal_mode = MEMORY')
    inTransaction(db, () => writeLog(db, now, logged, {}))
  })
}
