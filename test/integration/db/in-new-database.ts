import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach } from 'vitest'
import { type Database, openDatabase } from '../../../electron/db/database'
import { insertInsats } from '../../../electron/db/insatser'
import { listInstrumentVersions } from '../../../electron/db/instrument-versions'
import { createForbundDatabase } from '../../../electron/db/new-forbund'
import { insertRound } from '../../../electron/db/rounds'
import type { Insats } from '../../../shared/model/insats'
import type { Result } from '../../../shared/model/result'
import type { Round } from '../../../shared/model/round'

export const now = '2024-05-02T08:00:00.000Z'

const folders: string[] = []
const databases: Database[] = []

afterEach(() => {
  for (const db of databases.splice(0)) db.close()
  for (const folder of folders.splice(0)) fs.rmSync(folder, { recursive: true, force: true })
})

/** A folder of its own for the test, taken away after it. */
export function newFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'finsam-test-'))
  folders.push(folder)
  return folder
}

/** A förbund's database in a real file, closed and taken away after the test. */
export function newDatabase(): Database {
  const file = path.join(newFolder(), 'Provförbundet.finsam')
  createForbundDatabase(file, { name: 'Provförbundet', demo: false }, now)
  const db = succeeded(openDatabase(file))
  databases.push(db)
  return db
}

/** The value of something that must succeed. */
export function succeeded<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(`failed: ${JSON.stringify(result.error)}`)
  return result.value
}

/** The failure of something that must fail. */
export function failed(result: Result<unknown, unknown>): unknown {
  if (result.ok) throw new Error('succeeded')
  return result.error
}

export function newRound(db: Database, year = 2024): Round {
  const [version] = listInstrumentVersions(db)
  if (!version) throw new Error('no instrument version')
  const fields = { year, startsOn: `${year}-01-01`, endsOn: `${year}-12-31`, instrumentVersionId: version.id }
  return succeeded(insertRound(db, fields, now))
}

export function newInsats(db: Database, name: string): Insats {
  return succeeded(insertInsats(db, name, null, now))
}
