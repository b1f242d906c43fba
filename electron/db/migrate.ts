import type { Database } from './database'
import { first } from './migrations/0001-first'
import { entryAndImport } from './migrations/0002-entry-and-import'
import { measuredAgainst } from './migrations/0003-measured-against'
import { presentation } from './migrations/0004-presentation'
import { delivery } from './migrations/0005-delivery'
import { referencePackage } from './migrations/0006-reference-package'
import { stewardship } from './migrations/0007-stewardship'
import { disposal } from './migrations/0008-disposal'
import { carriedDisposal } from './migrations/0009-carried-disposal'

/** SQL, or what SQL alone cannot do. */
type Migration = string | ((db: Database) => void)

/** In order; the schema's version (`user_version`) is how many of them have run. */
const migrations: readonly Migration[] = [
  first,
  entryAndImport,
  measuredAgainst,
  presentation,
  delivery,
  referencePackage,
  stewardship,
  disposal,
  carriedDisposal,
]

export const schemaVersion = migrations.length

export function readSchemaVersion(db: Database): number {
  return db.pragma('user_version', { simple: true }) as number
}

/** Brings an older schema up to date in one transaction: all of it, or the database is as it was. */
export function migrate(db: Database): void {
  const from = readSchemaVersion(db)
  if (from === schemaVersion) return
  db.transaction(() => {
    for (const migration of migrations.slice(from)) {
      if (typeof migration === 'string') db.exec(migration)
      else migration(db)
    }
    db.pragma(`user_version = ${schemaVersion}`)
  }).exclusive()
}
