// Everything that is written while an encrypted database is worked in, on the disk as a power cut would leave it.
import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { deleteResponse, writeOpenText } from '../../../electron/db/change-response'
import { commitImport } from '../../../electron/db/import-batches'
import { undoStep } from '../../../electron/db/steps'
import { bundledInstrument } from '../../../shared/instrument/bundled'
import { findForm } from '../../../shared/instrument/lookup'
import type { ResponseId } from '../../../shared/model/id'
import { newFolder, newInsats, newRound, now, succeeded } from '../db/in-new-database'
import { typeForms } from '../db/typed-forms'
import { undoImport } from '../db/undo-import'
import { newFile, type Program, program, setPassword } from './passworded'

vi.mock('electron', () => ({ dialog: {}, app: {}, shell: {}, BrowserWindow: class {}, session: {}, utilityProcess: {} }))

const form = 'deltagare_pagaende'
const question = findForm(bundledInstrument, form).questions[0]?.key ?? ''
/** A free text, the name of an insats, and what every database of ours holds of its own making. */
const known = ['Rakel Ängström ringde varje vecka', 'Spåret vid sjön', 'CREATE TABLE', 'deltagare_pagaende', 'fritext']

/** Types, corrects, undoes, imports, takes an import back and makes backups, as in the work of a year. */
async function work({ context, session, wait }: Program): Promise<void> {
  const open = session.current()
  if (!open) throw new Error('nothing is open')
  const { db } = open
  const roundId = newRound(db).id
  const insats = newInsats(db, known[1] ?? '')
  typeForms(db, { roundId, form, insatsId: insats.id }, { count: 30, answer: 4 })
  for (const id of [1, 2, 3]) succeeded(writeOpenText(db, id as ResponseId, 'fritext', `${known[0]} ${id}`, now))
  succeeded(deleteResponse(db, 2 as ResponseId, now))
  succeeded(undoStep(db, now))
  const rows = Array.from({ length: 400 }, (_, row) => ({
    row: row + 2,
    sourceId: null,
    insats: null,
    answeredOn: null,
    answers: { kon: 1, [question]: 3 },
    openTexts: { fritext: `${known[0]} ${row}` },
  }))
  const imported = succeeded(commitImport(db, { roundId, form, fileName: 'svar.xlsx', rows, insatser: {} }, now))
  succeeded(await context.backups.make(open, 'asked'))
  if (imported.batch) succeeded(undoImport(db, imported.batch.id, now))
  wait(1)
  await context.backups.nameSecond(open, newFolder())
  succeeded(await context.backups.make(open, 'asked'))
  await context.backups.settled()
}

/** What of the known stands readable in the files of folders. */
function readable(folders: readonly string[]): readonly string[] {
  const files = folders.flatMap((folder) =>
    fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => path.join(folder, name)),
  )
  const contents = files.filter((file) => fs.statSync(file).isFile()).map((file) => fs.readFileSync(file))
  expect(contents.length).toBeGreaterThan(4)
  return known.filter((text) =>
    contents.some((content) => content.includes(text) || content.includes(Buffer.from(text, 'utf16le'))),
  )
}

describe('the files of a year of work', () => {
  it.each([
    ['with a password show nothing of it', 'tre blå hästar på väg', []],
    ['without one can be read by anyone', null, known],
  ] as const)(
    '%s',
    async (_what, password, expected) => {
      const opened = await program(newFile())
      if (password !== null) await setPassword(opened, password)
      await work(opened)
      const { context, session, profile } = opened
      const open = session.current()
      if (!open) throw new Error('nothing is open')
      const second = context.backups.second(open)?.folder ?? ''
      // Open still, as when the power goes.
      expect(fs.existsSync(`${open.file}-wal`)).toBe(true)
      expect(readable([path.dirname(open.file), profile, second])).toEqual(expected)
      session.close()
    },
    20_000,
  )
})
