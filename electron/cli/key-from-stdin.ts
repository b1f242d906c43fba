import fs from 'node:fs'
import { inspectDatabase } from '../db/database'
import { type DatabaseKey, deriveKey, keyOfRecovery, saltOf } from '../db/database-key'
import { Refusal, refused } from './refusal'

const standardInput = 0

/**
 * The key of a database that has a password; null of one that has none. The password, or the recovery key, is the first line of standard
 * input: not a word of the command nor an environment variable, which other programs can see.
 */
export async function keyFromStdin(database: string, isAsked: boolean): Promise<DatabaseKey | null> {
  const inspected = inspectDatabase(database, null)
  if (inspected.ok || inspected.error !== 'password-needed') return null
  const salt = saltOf(database)
  if (!isAsked || salt === null)
    throw new Refusal(`${database} has a password: give it as a line of standard input, with --password-stdin`, refused)
  const [password = ''] = fs.readFileSync(standardInput, 'utf8').split(/\r?\n/u)
  const recovery = keyOfRecovery(password)
  const key = recovery.ok ? recovery.value : await deriveKey(password, salt)
  const tried = inspectDatabase(database, key)
  if (!tried.ok && tried.error === 'password-wrong') throw new Refusal(`the password of ${database} is another`, refused)
  return key
}
