import path from 'node:path'
import type { Page } from '@playwright/test'
import ExcelJS from 'exceljs'
import { bundledInstrument } from '../../shared/instrument/bundled'
import { findForm, scaleOf } from '../../shared/instrument/lookup'
import type { RoundId } from '../../shared/model/id'
import { answerOpen, createInApp, startApp, timedCall } from './app'
import { measureInElectronNode } from './in-electron'
import { compare, type Row } from './measure'

/** How long the dialog is open. The process that reads is started meanwhile, and the time is not counted. */
const dialogTime = 1500

/** Import of a 1,500 × 40 workbook, from the file having been chosen to the commit, against exceljs only reading it. */
export async function benchImport(folder: string): Promise<Row> {
  const file = path.join(folder, 'stor.xlsx')
  await writeWorkbook(file)
  const { app, page } = await startApp(path.join(folder, 'import-profile'))
  const { roundId } = await createInApp(app, page, path.join(folder, 'import.finsam'))
  await answerOpen(app, file, dialogTime)

  const script = `const ExcelJS = require('exceljs'); const start = performance.now();
    new ExcelJS.Workbook().xlsx.readFile(${JSON.stringify(file)}).then(() => console.log(performance.now() - start))`
  const row = await compare(
    'import 1,500 x 40 / bare exceljs read',
    1.3,
    7,
    () => importChosen(page, roundId),
    async () => measureInElectronNode(script),
  )
  await app.close()
  return row
}

/** Imports the workbook that the dialog answers with, and undoes it again; gives the milliseconds of the import, without those of the dialog. */
async function importChosen(page: Page, roundId: RoundId): Promise<number> {
  const chosen = await timedCall(page, 'chooseImportFile', { roundId })
  if (!chosen.value) throw new Error('no file')
  const { fileId, sheet, understanding } = chosen.value
  const { headerRow, form, columns } = understanding
  if (form !== 'deltagare_avslut') throw new Error(`understood as ${form}`)
  const plan = {
    headerRow,
    form,
    roles: columns.map(({ role }) => role),
    insatser: {},
    resolutions: {},
    valueAnswers: {},
    outsideScale: {},
    repeat: null,
    conflicts: {},
  }
  const committed = await timedCall(page, 'commitImport', { fileId, sheet, roundId, plan })
  const { batch } = committed.value ?? {}
  if (batch?.responses !== 1500) throw new Error(`imported ${batch?.responses}`)
  await timedCall(page, 'undoImport', { importBatchId: batch.id })
  return chosen.milliseconds - dialogTime + committed.milliseconds
}

/** A workbook of 1,500 rows and 40 columns. */
async function writeWorkbook(file: string): Promise<void> {
  const form = findForm(bundledInstrument, 'deltagare_avslut')
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet('Svar')
  const others = Array.from({ length: 40 - form.questions.length - 3 }, (_, index) => `Egen kolumn ${index + 1}`)
  sheet.addRow(['Slutförandetid', 'Insats', 'Kön', ...form.questions.map(({ text }) => text), ...others])
  for (let row = 0; row < 1500; row++) {
    const answers = form.questions.map((question, index) => {
      const { codes } = scaleOf(bundledInstrument, question)
      return codes[(row * 7 + index * 3) % codes.length]?.label
    })
    const day = new Date(Date.UTC(2024, row % 12, (row % 28) + 1))
    const insats = row % 2 === 0 ? 'Coachingteam' : 'Mottagningsteam'
    sheet.addRow([
      day,
      insats,
      row % 3 === 0 ? 'Man' : 'Kvinna',
      ...answers,
      ...others.map((_, index) => `text ${(row + index) % 50}`),
    ])
  }
  await workbook.xlsx.writeFile(file)
}
