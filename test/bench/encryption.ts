import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { giveKey } from '../../electron/backup/give-key'
import { type Database, openDatabase } from '../../electron/db/database'
import type { DatabaseKey, KeySalt } from '../../electron/db/database-key'
import { countFrequencies } from '../../electron/db/frequencies'
import { listRounds } from '../../electron/db/rounds'
import type { RoundId } from '../../shared/model/id'
import { enterForm, timeImport } from './growth-views'
import { done } from './large-database'
import { compare, type Row, timed } from './measure'

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
      await row('one form typed and saved', 150, ({ db, newest }, time) => timed(() => enterForm(db, newest, time))),
      await row('import of 1,500 rows', 15, ({ db, newest }, time) => timeImport(db, newest, time)),
      await row('counting all rounds', 25, ({ db }) => timed(() => countAll(db))),
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

function countAll(db: Database): void {
  for (const { id } of listRounds(db)) countFrequencies(db, id)
}
