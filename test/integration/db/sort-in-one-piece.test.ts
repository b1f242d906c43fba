import { describe, expect, it } from 'vitest'
import { rekeyDatabase } from '../../../electron/backup/rekey-database'
import { type Database, openDatabase } from '../../../electron/db/database'
import { countFrequencies } from '../../../electron/db/frequencies'
import { listRounds } from '../../../electron/db/rounds'
import { sortInOnePiece } from '../../../electron/db/sort-in-one-piece'
import { temporaryFilesOf } from '../../support/temporary-files'
import { madeKey, secretFile } from '../backup/secret-database'
import { now, succeeded } from './in-new-database'

function encrypted(): Database {
  const file = secretFile()
  const to = madeKey('d')
  succeeded(rekeyDatabase({ file, from: null, to, logged: 'password-set', who: '', now }))
  return succeeded(openDatabase(file, { key: to.key }))
}

function tempStore(db: Database): unknown {
  return db.pragma('temp_store', { simple: true })
}

describe('sorting in an encrypted database', () => {
  it('may use a file only while it is sure that none will be needed', () => {
    const db = encrypted()
    const cache = 16_000 * 1024
    expect(sortInOnePiece(db, cache - 1, () => tempStore(db))).toBe(1) // FILE
    expect(sortInOnePiece(db, cache, () => tempStore(db))).toBe(2) // MEMORY
    const fails = () => {
      throw new Error('stopped')
    }
    expect(() => sortInOnePiece(db, 1, fails)).toThrow('stopped')
    expect(tempStore(db)).toBe(2)
    db.close()
  })

  it('puts nothing aside right up to that size', async () => {
    const db = encrypted()
    // 100,000 records of some 140 bytes: 14 of the 16 MB.
    const sql = `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)
      SELECT hex(i * 7919 % 300007) || hex(zeroblob(55)) AS sorted, count(*) FROM n GROUP BY sorted`
    const sort = (records: number) => temporaryFilesOf(() => sortInOnePiece(db, 1, () => db.prepare(sql).all(records)))
    expect(await sort(100_000)).toEqual([])
    // The same with three times as many is put aside: so it would have been seen.
    expect(await sort(300_000)).not.toEqual([])
    db.close()
  }, 20_000)

  it('counts the same as without a password', () => {
    const plain = succeeded(openDatabase(secretFile()))
    const db = encrypted()
    const [round] = listRounds(plain)
    if (!round) throw new Error('no round')
    expect(countFrequencies(db, round.id)).toEqual(countFrequencies(plain, round.id))
    expect(tempStore(db)).toBe(2)
    plain.close()
    db.close()
  })
})
