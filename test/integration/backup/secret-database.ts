import fs from 'node:fs'
import path from 'node:path'
import { writeOpenText } from '../../../electron/db/change-response'
import { type Database, openDatabase } from '../../../electron/db/database'
import { type DatabaseKey, newSalt, type SaltedKey } from '../../../electron/db/database-key'
import { createForbundDatabase } from '../../../electron/db/new-forbund'
import { bundledInstrument } from '../../../shared/instrument/bundled'
import { findForm, openFieldsOf } from '../../../shared/instrument/lookup'
import type { ResponseId } from '../../../shared/model/id'
import { newFolder, newInsats, newRound, now, succeeded } from '../db/in-new-database'
import { typeForms } from '../db/typed-forms'

const form = 'deltagare_pagaende'
/** What no file may show of a database that is encrypted. */
export const secrets = ['Min handläggare heter Rakel Ängström', 'Spåret vid sjön'] as const

/** A database with typed forms, an insats and a free text, closed. */
export function secretFile(): string {
  const file = path.join(newFolder(), 'Förbundet på ön.finsam')
  createForbundDatabase(file, { name: 'Förbundet på ön', demo: false }, now)
  const db = succeeded(openDatabase(file))
  const insats = newInsats(db, secrets[1])
  typeForms(db, { roundId: newRound(db).id, form, insatsId: insats.id }, { count: 6, answer: 4 })
  writeSecret(db, secrets[0])
  db.close()
  return file
}

/** Writes a free text on the first response. */
export function writeSecret(db: Database, text: string): void {
  const [field] = openFieldsOf(findForm(bundledInstrument, form))
  if (!field) throw new Error('the form has no open field')
  succeeded(writeOpenText(db, 1 as ResponseId, field.key, text, now))
}

/** A key that no password has been derived to: sooner made. */
export function madeKey(digit: string): SaltedKey {
  return { key: digit.repeat(64) as DatabaseKey, salt: newSalt() }
}

/** Which of the secrets stand readable in any file of a folder, by the file's name. */
export function secretsIn(folder: string): readonly string[] {
  const files = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
  return files.flatMap((name) => {
    const file = path.join(folder, name)
    if (!fs.statSync(file, { throwIfNoEntry: false })?.isFile()) return []
    const content = fs.readFileSync(file)
    return secrets
      .filter((secret) => content.includes(secret) || content.includes(Buffer.from(secret, 'utf16le')))
      .map(() => name)
  })
}
