import path from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { expect, it } from 'vitest'
import { migrate, readSchemaVersion, schemaVersion } from '../../../../electron/db/migrate'
import { first } from '../../../../electron/db/migrations/0001-first'
import { entryAndImport } from '../../../../electron/db/migrations/0002-entry-and-import'
import { measuredAgainst } from '../../../../electron/db/migrations/0003-measured-against'
import { presentation } from '../../../../electron/db/migrations/0004-presentation'
import { delivery } from '../../../../electron/db/migrations/0005-delivery'
import { newFolder } from '../in-new-database'

/** A database as the version before left it, with a jämförelse that was typed. */
function fifthVersion(): BetterSqlite3.Database {
  const db = new BetterSqlite3(path.join(newFolder(), 'old.finsam'))
  db.pragma('foreign_keys = ON')
  for (const migration of [first, entryAndImport, measuredAgainst, presentation, delivery]) db.exec(migration)
  db.pragma('user_version = 5')
  db.exec("INSERT INTO reference_value VALUES ('M03', 'personal', 'mean', 'Riket', 2024, 4.5, 'Rapport')")
  return db
}

it('a database of the fifth version keeps its jämförelser, and has room for opened tables whose figures go with them', () => {
  const db = fifthVersion()
  migrate(db)
  expect(readSchemaVersion(db)).toBe(schemaVersion)
  expect(db.prepare('SELECT count(*) FROM reference_value').pluck().get()).toBe(1)
  db.exec(`INSERT INTO reference_package VALUES (1, 'Riket', 2024, 75, 'aa', 't');
    INSERT INTO reference_package_value VALUES (1, 'M03', 'personal', 'mean', 4.5, 340, 40);`)
  const refused = (sql: string, why: RegExp) => expect(() => db.exec(sql)).toThrow(why)
  refused("INSERT INTO reference_package VALUES (2, 'Riket', 2024, 75, 'bb', 't')", /UNIQUE/)
  refused("INSERT INTO reference_package VALUES (2, '', 2024, 75, 'bb', 't')", /CHECK/)
  refused("INSERT INTO reference_package_value VALUES (2, 'M03', 'personal', 'mean', 4.5, 340, 40)", /FOREIGN KEY/)
  refused("INSERT INTO reference_package_value VALUES (1, 'M04', 'personal', 'mean', 4.5, 0, 40)", /CHECK/)
  db.exec('DELETE FROM reference_package')
  expect(db.prepare('SELECT count(*) FROM reference_package_value').pluck().get()).toBe(0)
  db.close()
})
