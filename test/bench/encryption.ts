import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { giveKey } from '../../electron/backup/give-key'
import { type Database, openDatabase } from '../../electron/db/database'
import type { DatabaseKey, KeySalt } from '../../electron/db/database-key'
import { countFrequencies } from '../../electron/db/frequencies'
import { listRounds } from '../../electron/db/rounds'
import { undoImport } from '../../electron/db/undo-import'
import type { RoundId } from '../../shared/model/id'
import { enterForm, importSheet, sheetOf } from './growth-views'
import { done, now } from './large-database'
import { compare, type Row } from './measure'

const goal = 1.15

interface Opened {
  readonly db: Database
  readonly newest: RoundId
}

/** The same database of 15,000 responses with a password and without: typing, importing and counting, by turns. */
export async function benchEncryption(folder: string, database: string): Promise<readonly Row[]> {
  const [plain, secret] = ['plain', 'secret'].map((name) => path.join(folder, `${name}.finsam`)) as [string, string]
  for (const file of [plain, secret]) fs.copyFileSync(database, file)
  const key = randomBytes(32).toString('hex') as DatabaseKey
  giveKey(secret, null, { key, salt: randomBytes(16).toString('hex') as KeySalt }, () => {})
  const [without, withKey] = [opened(plain, null), opened(secret, key)]
  const row = (what: string, times: number, measure: (opened: Opened, time: number) => number) => {
    let time = 0
    const next = (one: Opened) => async () => measure(one, time++)
    return compare(`${what}, with a password / without`, goal, times, next(withKey), next(without))
  }
  try {
    return [
      await row('one form typed and saved', 150, typing),
      await row('import of 1,500 rows', 15, importing),
      await row('counting all rounds', 25, counting),
    ]
  } finally {
    for (const { db } of [without, withKey]) db.close()
  }
}

function opened(file: string, key: DatabaseKey | null): Opened {
  const db = done(openDatabase(file, { key }))
  const [newest] = listRounds(db)
  if (!newest) throw new Error('no rounds')
  return { db, newest: newest.id }
}

function typing({ db, newest }: Opened, time: number): number {
  const start = performance.now()
  enterForm(db, newest, time)
  return performance.now() - start
}

function importing({ db, newest }: Opened, time: number): number {
  const sheet = sheetOf(`time-${time}`)
  const start = performance.now()
  const batch = importSheet(db, newest, sheet)
  const taken = performance.now() - start
  done(undoImport(db, batch, now))
  return taken
}

function counting({ db }: Opened): number {
  const start = performance.now()
  for (const { id } of listRounds(db)) countFrequencies(db, id)
  return performance.now() - start
}
