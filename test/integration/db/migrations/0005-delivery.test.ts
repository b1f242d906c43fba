import path from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import {
  listDeliveredContents,
  listDeliveries,
  nextDeliveryNumber,
  readDeliveryContent,
} from '../../../../electron/db/deliveries'
import { readDeliveryChoices } from '../../../../electron/db/delivery-choices'
import { migrate, readSchemaVersion, schemaVersion } from '../../../../electron/db/migrate'
import { first } from '../../../../electron/db/migrations/0001-first'
import { entryAndImport } from '../../../../electron/db/migrations/0002-entry-and-import'
import { measuredAgainst } from '../../../../electron/db/migrations/0003-measured-against'
import { presentation } from '../../../../electron/db/migrations/0004-presentation'
import { noChoices } from '../../../../shared/delivery/delivery-choices'
import type { DeliveryId, RoundId } from '../../../../shared/model/id'
import { newFolder } from '../in-new-database'

const round = 1 as RoundId

/** A database as the version before left it, with two deliveries of a round. */
function fourthVersion(): BetterSqlite3.Database {
  const db = new BetterSqlite3(path.join(newFolder(), 'old.finsam'))
  db.pragma('foreign_keys = ON')
  for (const migration of [first, entryAndImport, measuredAgainst, presentation]) db.exec(migration)
  db.pragma('user_version = 4')
  db.exec(`INSERT INTO forbund (id, name, demo) VALUES (1, 'Provförbundet', 0);
    INSERT INTO instrument_version (id, label, definition, created_at) VALUES (1, 'A', '{}', 't');
    INSERT INTO round VALUES (1, 2024, '2024-01-01', '2024-12-31', 'closed', 1);
    INSERT INTO insats (id, name) VALUES (4, 'Arbetsspåret'), (5, 'Stegen');
    INSERT INTO delivery VALUES (1, 1, 1, '2025-01-15T09:00:00.000Z', 'Leverans 1.xlsx', 'aa', '{"version":1,"minimumGroup":5}'),
      (2, 1, 2, '2025-02-01T09:00:00.000Z', 'Leverans 2.xlsx', 'bb', '{"version":1,"minimumGroup":5}');`)
  return db
}

describe('a database of the fourth version', () => {
  it('keeps its deliveries, of which it is not known what they held or by whom they were made', () => {
    const db = fourthVersion()
    migrate(db)
    expect(readSchemaVersion(db)).toBe(schemaVersion)
    const unknown = { writtenBy: null, workbookSha256: null, contentHash: null, audit: null }
    expect(listDeliveries(db, round)).toEqual([
      {
        id: 2,
        roundId: 1,
        number: 2,
        writtenAt: '2025-02-01T09:00:00.000Z',
        fileName: 'Leverans 2.xlsx',
        sha256: 'bb',
        policyVersion: 1,
        ...unknown,
      },
      {
        id: 1,
        roundId: 1,
        number: 1,
        writtenAt: '2025-01-15T09:00:00.000Z',
        fileName: 'Leverans 1.xlsx',
        sha256: 'aa',
        policyVersion: 1,
        ...unknown,
      },
    ])
    expect(readDeliveryContent(db, 1 as DeliveryId)).toBeNull()
    expect(listDeliveredContents(db, round)).toEqual([])
    expect(nextDeliveryNumber(db, round)).toBe(3)
    expect(readDeliveryChoices(db, round)).toEqual(noChoices)
    expect(db.pragma('foreign_key_check')).toEqual([])
    db.close()
  })

  it('takes a delivery with its content, audit and checksums, or none of them', () => {
    const db = fourthVersion()
    migrate(db)
    const insert = (number: number, values: string) => () =>
      db.exec(`INSERT INTO delivery (round_id, number, written_at, file_name, sha256, policy, content, content_hash, workbook_sha256,
        audit, choices) VALUES (1, ${number}, 't', 'f', 'cc', '{}', ${values})`)
    insert(3, `'{}', 'h', 'w', '{}', '{}'`)()
    insert(4, 'NULL, NULL, NULL, NULL, NULL')()
    expect(insert(5, `'{}', NULL, 'w', '{}', '{}'`)).toThrow(/CHECK/)
    expect(insert(5, `'{}', 'h', NULL, '{}', '{}'`)).toThrow(/CHECK/)
    expect(insert(5, `'{}', 'h', 'w', NULL, '{}'`)).toThrow(/CHECK/)
    expect(insert(5, `'{}', 'h', 'w', '{}', NULL`)).toThrow(/CHECK/)
    expect(insert(5, `'no', 'h', 'w', '{}', '{}'`)).toThrow(/CHECK/)
    db.close()
  })

  it('never changes or forgets what was delivered', () => {
    const db = fourthVersion()
    migrate(db)
    expect(() => db.exec("UPDATE delivery SET sha256 = 'dd' WHERE id = 1")).toThrow(/never changes/)
    expect(() => db.exec('DELETE FROM delivery WHERE id = 1')).toThrow(/never forgotten/)
    db.close()
  })

  it('takes an insats into one group of those that are shown together', () => {
    const db = fourthVersion()
    migrate(db)
    db.exec('INSERT INTO delivery_choice VALUES (1, 0, 5); INSERT INTO delivery_joined VALUES (1, 1, 4), (1, 1, NULL)')
    const refused = (sql: string, why: RegExp) => expect(() => db.exec(sql)).toThrow(why)
    refused('INSERT INTO delivery_joined VALUES (1, 2, 4)', /UNIQUE/)
    refused('INSERT INTO delivery_joined VALUES (1, 2, NULL)', /UNIQUE/)
    refused('INSERT INTO delivery_joined VALUES (1, 2, 99)', /FOREIGN KEY/)
    refused('INSERT INTO delivery_joined VALUES (2, 1, 5)', /FOREIGN KEY/)
    refused('UPDATE delivery_choice SET numbered = 2', /CHECK/)
    refused('UPDATE delivery_choice SET minimum_group = 4', /CHECK/)
    db.close()
  })
})
