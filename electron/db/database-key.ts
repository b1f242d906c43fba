import { randomBytes, scrypt } from 'node:crypto'
import fs from 'node:fs'
import { ok, type Result } from '../../shared/model/result'
import { normalPassword } from '../../shared/stewardship/password-strength'
import { type RecoveryKeyProblem, readRecoveryKey, recoveryGroups } from '../../shared/stewardship/recovery-key'
import type { Database } from './database'

/** The key that a database's file is encrypted with: 32 bytes as 64 hexadecimal digits. Never logged, never sent to the window. */
export type DatabaseKey = string & { readonly __databaseKey: true }

/** What a key is derived with beside the password, 16 bytes as 32 hexadecimal digits: the beginning of the encrypted file, and no secret. */
export type KeySalt = string & { readonly __keySalt: true }

/** A key, and the salt that the file is to begin with. */
export interface SaltedKey {
  readonly key: DatabaseKey
  readonly salt: KeySalt
}

const keyBytes = 32
const saltBytes = 16
/** What a file that is not encrypted begins with (https://sqlite.org/fileformat.html). */
const plainHeader = Buffer.from('SQLite format 3\0', 'latin1')
/** Each guess costs about a third of a second and 128 MB of memory, as OWASP advises for scrypt (Password Storage Cheat Sheet). */
const cost = { N: 2 ** 17, r: 8, p: 1, maxmem: 160 * 2 ** 20 }

/** The key of a password, made outside the main thread: the window does not stand still meanwhile. */
export function deriveKey(password: string, salt: KeySalt): Promise<DatabaseKey> {
  return new Promise((resolve, reject) => {
    scrypt(Buffer.from(normalPassword(password), 'utf8'), Buffer.from(salt, 'hex'), keyBytes, cost, (error, key) => {
      if (error) reject(error)
      else resolve(key.toString('hex') as DatabaseKey)
    })
  })
}

/** A new salt, so that the same password gives another key each time. */
export function newSalt(): KeySalt {
  return randomBytes(saltBytes).toString('hex') as KeySalt
}

/**
 * The salt of an encrypted file; null where it is not encrypted, or shorter than that. Not of a file that this process has open:
 * closing a file gives up all of SQLite's locks on it (https://sqlite.org/howtocorrupt.html, 2.2).
 */
export function saltOf(file: string): KeySalt | null {
  const begins = Buffer.alloc(saltBytes)
  const handle = fs.openSync(file, 'r')
  try {
    if (fs.readSync(handle, begins, 0, saltBytes, 0) < saltBytes) return null
  } finally {
    fs.closeSync(handle)
  }
  return begins.equals(plainHeader) ? null : (begins.toString('hex') as KeySalt)
}

/** The salt of an encrypted database that is open. */
export function saltOfOpen(db: Database): KeySalt {
  return (db.pragma('cipher_salt', { simple: true }) as string).toLowerCase() as KeySalt
}

/** The key in the groups of signs that are printed once. */
export function recoveryGroupsOf(key: DatabaseKey): readonly string[] {
  return recoveryGroups(key)
}

/** The key of a typed recovery key. Whether it is this file's shows when it is opened. */
export function keyOfRecovery(typed: string): Result<DatabaseKey, RecoveryKeyProblem> {
  const read = readRecoveryKey(typed)
  return read.ok ? ok(read.value as DatabaseKey) : read
}
