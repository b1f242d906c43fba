import fs from 'node:fs'
import { errorCode } from '../../shared/model/error-code'
import type { DatabaseKey } from './database-key'

export type Unreadable = 'password-wrong' | 'database-damaged' | 'password-needed' | 'not-a-database'

/**
 * Why what is not a whole database is none. With the header of SQLite's it is a damaged one; without, and of whole pages, it may be an
 * encrypted one, or the wrong key was given; a key that has opened the file's first page is the right one.
 */
export function whyUnreadable(file: string, key: DatabaseKey | null, error: unknown): Unreadable {
  const code = errorCode(error) ?? ''
  if (key !== null) return code.startsWith('SQLITE_NOTADB') ? 'password-wrong' : 'database-damaged'
  if (hasHeader(file)) return 'database-damaged'
  return looksEncrypted(file) ? 'password-needed' : 'not-a-database'
}

function hasHeader(file: string): boolean {
  return startOf(file, 16).toString('latin1') === 'SQLite format 3\0'
}

/**
 * An encrypted file has no header of SQLite's, and whole pages that look like chance: of 1,024 bytes made by chance 251 are different ones,
 * and never as few as 200. So a header that was written over with zeros is not taken for a password.
 */
function looksEncrypted(file: string): boolean {
  const pageSize = 4096
  const { size } = fs.statSync(file)
  return size > 0 && size % pageSize === 0 && new Set(startOf(file, 1024)).size >= 200
}

function startOf(file: string, length: number): Buffer {
  const handle = fs.openSync(file, 'r')
  try {
    const start = Buffer.alloc(length)
    fs.readSync(handle, start, 0, length, 0)
    return start
  } finally {
    fs.closeSync(handle)
  }
}
