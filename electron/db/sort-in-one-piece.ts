import type { Database } from './database'

const inFile = 1
const inMemory = 2

/**
 * Does work that sorts no more than so many bytes. SQLite sorts in one piece of memory, a third faster than record by record, only where
 * it may put a piece aside in a file once it is larger than the cache, which an encrypted database forbids since such a file can be read.
 * For a sort that is sure to stay smaller that is allowed meanwhile: nothing is put aside (https://sqlite.org/tempfiles.html, 2.8 and 4).
 */
export function sortInOnePiece<Value>(db: Database, mostBytes: number, work: () => Value): Value {
  if (db.pragma('temp_store', { simple: true }) !== inMemory || mostBytes >= cacheBytes(db)) return work()
  db.pragma(`temp_store = ${inFile}`)
  try {
    return work()
  } finally {
    db.pragma(`temp_store = ${inMemory}`)
  }
}

/** A negative size counts in KiB, another in pages (https://sqlite.org/pragma.html#pragma_cache_size). */
function cacheBytes(db: Database): number {
  const size = db.pragma('cache_size', { simple: true }) as number
  return size < 0 ? -size * 1024 : size * (db.pragma('page_size', { simple: true }) as number)
}
