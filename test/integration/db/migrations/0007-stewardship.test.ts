import path from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { expect, it } from 'vitest'
import { setActor } from '../../../../electron/db/actor'
import { writeLog } from '../../../../electron/db/log'
import { type ChainedRow, chainedHash, chainStart } from '../../../../electron/db/log-chain'
import { migrate, readSchemaVersion, schemaVersion } from '../../../../electron/db/migrate'
import { first } from '../../../../electron/db/migrations/0001-first'
import { entryAndImport } from '../../../../electron/db/migrations/0002-entry-and-import'
import { measuredAgainst } from '../../../../electron/db/migrations/0003-measured-against'
import { presentation } from '../../../../electron/db/migrations/0004-presentation'
import { delivery } from '../../../../electron/db/migrations/0005-delivery'
import { referencePackage } from '../../../../electron/db/migrations/0006-reference-package'
import { newFolder } from '../in-new-database'

/** A database as the version before left it, with two rows in its log, one of whose ids was skipped. */
function sixthVersion(): BetterSqlite3.Database {
  const db = new BetterSqlite3(path.join(newFolder(), 'old.finsam'))
  db.pragma('foreign_keys = ON')
  for (const migration of [first, entryAndImport, measuredAgainst, presentation, delivery, referencePackage]) db.exec(migration)
  db.pragma('user_version = 6')
  db.exec(`INSERT INTO forbund (id, name, demo) VALUES (1, 'Norra', 0);
    INSERT INTO log VALUES (1, '2024-01-01T08:00:00.000Z', 'database-created', '{}');
    INSERT INTO log VALUES (3, '2024-01-02T08:00:00.000Z', 'insats-created', '{"insats":4}');`)
  return db
}

interface HashedRow extends ChainedRow {
  readonly hash: string
}

it('a database of the sixth version keeps its log, row by row, in a chain, and has an identity of its own', () => {
  const db = sixthVersion()
  migrate(db)
  expect(readSchemaVersion(db)).toBe(schemaVersion)
  setActor(db, 'anna')
  writeLog(db, '2024-01-03T08:00:00.000Z', 'round-created', { round: 1 })
  const rows = db
    .prepare('SELECT id, logged_at AS loggedAt, who, action, details, hash FROM log ORDER BY id')
    .all() as HashedRow[]
  expect(rows.map(({ hash: _, ...row }) => row)).toEqual([
    { id: 1, loggedAt: '2024-01-01T08:00:00.000Z', who: '', action: 'database-created', details: '{}' },
    { id: 3, loggedAt: '2024-01-02T08:00:00.000Z', who: '', action: 'insats-created', details: '{"insats":4}' },
    { id: 4, loggedAt: '2024-01-03T08:00:00.000Z', who: 'anna', action: 'round-created', details: '{"round":1}' },
  ])
  let hash = chainStart
  for (const row of rows) {
    hash = chainedHash(hash, row)
    expect(row.hash).toBe(hash)
  }
  expect(() => db.exec("UPDATE log SET who = 'x'")).toThrow(/append-only/)
  expect(() => db.exec('DELETE FROM log')).toThrow(/append-only/)
  expect(db.prepare('SELECT database_id FROM forbund').pluck().get()).toMatch(/^[0-9a-f]{32}$/)
  db.close()
})
