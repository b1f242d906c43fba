// Files that come again: the same, a longer one, one that has changed, and another survey; undoing; rows to correct; a large file.
import fs from 'node:fs'
import path from 'node:path'
import type { ElectronApplication, Locator, Page } from '@playwright/test'
import ExcelJS from 'exceljs'
import { complaintsOf } from './accessibility'
import { expect, launch, shot, test } from './launch'
import { answerOpen, answerSave, ask, openPage, prepareForbund } from './steps'

const fixtures = path.resolve(import.meta.dirname, '../fixtures/import')
const participants = path.join(fixtures, 'forms-pagaende-2024.xlsx')
const withErrors = path.join(fixtures, 'fel-avslut-2024.xlsx')

test.beforeEach(async ({ app, page, home }) => {
  await prepareForbund(app, page, home)
  await openPage(page, 'import', 'Importera')
})

/** A copy of a workbook's only sheet, changed. */
async function changedCopy(file: string, copy: string, change: (sheet: ExcelJS.Worksheet) => void): Promise<string> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile(file)
  const [sheet] = workbook.worksheets
  if (!sheet) throw new Error('no sheet')
  change(sheet)
  await workbook.xlsx.writeFile(copy)
  return copy
}

async function choose(app: ElectronApplication, page: Page, file: string): Promise<void> {
  await answerOpen(app, file)
  await page.keyboard.press('Control+I')
  await expect(page.getByRole('heading', { name: path.basename(file) })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Så blir svaren' })).toBeVisible()
}

/** Makes every pause of long work last, as on a slow computer, so that there is time to look at it. */
async function slowDown(app: ElectronApplication, milliseconds: number): Promise<void> {
  await app.evaluate((_, pause) => {
    const timers = process.getBuiltinModule('node:timers/promises')
    Object.assign(timers, { setImmediate: () => new Promise((resolve) => setTimeout(resolve, pause)) })
  }, milliseconds)
}

/** Imports and waits for the sentence that says what came of it. */
async function importIt(page: Page, said: string | RegExp): Promise<void> {
  await page
    .getByRole('button', { name: /^(?:Importera|Ändra) [\d\s]+ svar$/ })
    .first()
    .click()
  await expect(page.getByText(said).first()).toBeVisible()
}

async function roundOf(page: Page) {
  const { rounds } = await ask(page, 'getWorkspace')
  const [round] = rounds
  if (!round) throw new Error('no round')
  return round.id
}

async function countResponses(page: Page): Promise<number> {
  const { respondents } = await ask(page, 'getFrequencyTable', { roundId: await roundOf(page) })
  return respondents.reduce((sum, group) => sum + group.respondents, 0)
}

/** The state as a picture, and without a complaint from axe. */
async function look(page: Page, name: string, at?: Locator): Promise<void> {
  await at?.evaluate((element) => element.scrollIntoView({ block: 'start' }))
  await shot(page, `import-${name}`)
  expect(await complaintsOf(page), name).toEqual([])
}

test('the same file again adds nothing, and a longer one what is new', async ({ app, page, home }) => {
  const first = await changedCopy(participants, path.join(home, 'mars.xlsx'), (sheet) => {
    for (let row = 20; row <= 25; row++) sheet.getRow(row).values = []
  })
  await choose(app, page, first)
  await importIt(page, '18 svar importerade till Deltagare – pågående, mätomgång 2024.')

  await choose(app, page, first)
  await expect(page.getByText('Alla 18 svar i filen finns redan. Inget har lagts till.')).toBeVisible()
  await expect(page.getByRole('radio', { name: 'Samma enkät, exporterad på nytt' })).toBeChecked()
  await look(page, 'again', page.getByRole('heading', { name: 'Så blir svaren' }))

  await choose(app, page, participants)
  await expect(page.getByText('18 av 24 svar i filen finns redan.')).toBeVisible()
  await look(page, 'longer', page.getByRole('heading', { name: 'Så blir svaren' }))
  await importIt(page, '6 svar importerade till Deltagare – pågående, mätomgång 2024. 18 svar fanns redan.')
  expect(await countResponses(page)).toBe(24)

  await page.keyboard.press('Control+Z')
  await expect(page.getByText('Importen är ångrad. 6 svar är borttagna.')).toBeVisible()
  expect(await countResponses(page)).toBe(18)
})

test('what has changed in the file is chosen from, and undoing names what was edited since', async ({ app, page, home }) => {
  await choose(app, page, participants)
  await importIt(page, '24 svar importerade')
  const changed = await changedCopy(participants, path.join(home, 'april.xlsx'), (sheet) => {
    sheet.getRow(3).getCell(8).value = 'Aldrig'
    sheet.getRow(4).getCell(7).value = 'Man'
    sheet.getRow(4).getCell(6).value = 'Coachingteam'
  })
  await choose(app, page, changed)
  await expect(page.getByRole('heading', { name: '2 svar är andra i filen' })).toBeVisible()
  await expect(page.getByText('Välj vad som ska gälla för 2 svar som skiljer sig mellan filen och programmet.')).toBeVisible()
  await look(page, 'conflicts', page.getByRole('heading', { name: 'Svar som finns redan' }))
  await page.getByLabel('Vad som ska gälla för löpnummer 2').selectOption('Det som står i filen')
  await page.getByLabel('Vad som ska gälla för löpnummer 3').selectOption('Det som finns här')
  await expect(page.getByText('Ett svar som finns i Deltagare – pågående, mätomgång 2024, ändras')).toBeVisible()
  await look(page, 'conflicts-chosen', page.getByRole('heading', { name: 'Importera', level: 2 }))
  await importIt(page, 'Inget har lagts till. Ett svar är ändrat till det som står i filen. Ett svar är kvar som det var.')
  await choose(app, page, changed)
  await expect(page.getByText('Alla 24 svar i filen finns redan. Inget har lagts till.')).toBeVisible()
  await page.getByRole('button', { name: 'Lämna filen' }).first().click()

  const roundId = await roundOf(page)
  const response = await ask(page, 'findResponse', { roundId, form: 'deltagare_pagaende', runningNumber: 7 })
  await ask(page, 'recordAnswer', { response: { responseId: response.id }, item: 'kon', answer: 3 })
  await page.getByRole('button', { name: /^Ångra importen av forms-pagaende-2024.xlsx/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Ångra importen?' })
  await expect(dialog.getByText('24 svar på Deltagare – pågående')).toBeVisible()
  await expect(dialog.getByText('Löpnummer 7: rättat')).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Avbryt' })).toBeFocused()
  await look(page, 'undo-dialog')
  await dialog.getByRole('button', { name: 'Ångra importen' }).click()
  await expect(page.getByText('Importen är ångrad. 24 svar är borttagna, bland dem löpnummer 2 och 7')).toBeVisible()
  expect(await countResponses(page)).toBe(0)
  await look(page, 'undone')
})

test('another survey that counts from 1 is asked about', async ({ app, page, home }) => {
  await choose(app, page, participants)
  await importIt(page, '24 svar importerade')
  const other = await changedCopy(participants, path.join(home, 'annan.xlsx'), (sheet) => {
    sheet.eachRow((row, number) => {
      if (number > 1) row.getCell(2).value = new Date(Date.UTC(2024, 2, number, 9, 30))
    })
  })
  await choose(app, page, other)
  await expect(page.getByText('Svara på om det är samma enkät som har importerats förut, eller en annan.')).toBeVisible()
  const again = page.getByRole('radio', { name: 'Samma enkät, exporterad på nytt' })
  await expect(again).not.toBeChecked()
  await expect(page.getByRole('button', { name: /^Importera/ }).first()).toBeDisabled()
  await look(page, 'asked', page.getByRole('heading', { name: 'Så blir svaren' }))
  await again.check()
  await expect(page.getByText('Alla 24 svar i filen finns redan. Inget har lagts till.')).toBeVisible()
  await page.getByRole('radio', { name: 'En annan enkät' }).check()
  await importIt(page, '24 svar importerade')
  expect(await countResponses(page)).toBe(48)
})

test('rows with errors are saved, corrected and imported again', async ({ app, page, home }) => {
  await choose(app, page, withErrors)
  const saved = path.join(home, 'rätta.xlsx')
  await answerSave(app, saved)
  await page.getByRole('button', { name: 'Spara de 4 raderna för att rätta dem …' }).click()
  await expect(page.getByText('Raderna är sparade i rätta.xlsx.')).toBeVisible()
  await look(page, 'failed-rows')
  await page.getByLabel('Vad 7 betyder i kolumn C').selectOption('Oläslig')
  const { responses } = JSON.parse(fs.readFileSync(path.join(fixtures, 'expected.json'), 'utf8'))['fel-avslut-2024.xlsx']
  await importIt(page, `${responses} svar importerade`)

  const right = new Map<ExcelJS.CellValue, string>([
    [7, 'Alltid'],
    ['7', 'Alltid'],
    ['Vet inte riktigt', 'Ofta'],
    ['X', 'Kvinna'],
    ['Ofta, Alltid', 'Alltid'],
  ])
  const corrected = await changedCopy(saved, path.join(home, 'rättad.xlsx'), (sheet) => {
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        cell.value = right.get(cell.value) ?? cell.value
      }),
    )
  })
  await choose(app, page, corrected)
  await expect(page.getByRole('heading', { name: '4 svar är andra i filen' })).toBeVisible()
  await page.getByRole('button', { name: 'Ta filens för alla' }).click()
  await importIt(page, 'Inget har lagts till. 4 svar är ändrade till det som står i filen.')
  expect(await countResponses(page)).toBe(responses)
  await choose(app, page, withErrors)
  await expect(page.getByText(`Alla ${responses} svar i filen finns redan. Inget har lagts till.`)).toBeVisible()
})

test('a large file tells how far it has come, and leaves nothing when it is cancelled', async ({ app, page, home }) => {
  test.setTimeout(120_000)
  const large = largeFile(home)
  await choose(app, page, large)
  await slowDown(app, 100)
  await startLarge(page)
  await expect(page.getByText(/^Sparar svar: [\d\s]+ av 19\s900$/)).toBeVisible()
  await look(page, 'progress')
  await page.getByRole('link', { name: 'Översikt' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Översikt' })).toBeVisible()
  await page.getByRole('link', { name: 'Importera' }).click()
  await page.getByRole('button', { name: 'Avbryt importen' }).click()
  await expect(page.getByText('Importen avbröts. Inget har lagts till.')).toBeVisible()
  expect(await countResponses(page)).toBe(0)
  await expect(page.getByText('Inga svar är importerade till mätomgång 2024 ännu.')).toBeVisible()
})

test('ending the program in the middle of an import leaves nothing half-done, and closing the database lets it end', async ({
  app,
  page,
  home,
}) => {
  test.setTimeout(120_000)
  const large = largeFile(home)
  await choose(app, page, large)
  await slowDown(app, 100)
  await startLarge(page)
  await expect(page.getByText(/^Sparar svar: /)).toBeVisible()
  await app.close()

  const again = await launch(home)
  const next = await again.firstWindow()
  expect(await countResponses(next)).toBe(0)
  await openPage(next, 'import', 'Importera')
  await choose(again, next, large)
  await slowDown(again, 20)
  await startLarge(next)
  await expect.poll(() => ask(next, 'getImportProgress')).not.toBeNull()
  await ask(next, 'closeDatabase')
  const { recent } = await ask(next, 'getStartState')
  await ask(next, 'openRecentDatabase', { recentId: recent[0]?.id ?? '' })
  expect(await countResponses(next)).toBe(19_900)
  await again.close()
})

async function startLarge(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /^Importera 19.900 svar$/ })
    .first()
    .click({ timeout: 20_000 })
}

function largeFile(home: string): string {
  const large = path.join(home, 'stor.csv')
  const rows = 19_900
  const headers = ['ID', 'Tidstämpel', 'Kön', ...questions, ...Array.from({ length: 7 }, (_, index) => `Egen ${index + 1}`)]
  const lines = Array.from({ length: rows }, (_, row) => {
    const time = new Date(Date.UTC(2024, 2, 1, 0, 0, row)).toISOString().slice(0, 19).replace('T', ' ')
    const answers = questions
      .map((_, index) => ((row + index) % 6) + 1)
      .map((code, index) => (yesNo.includes(index) ? (code % 2) + 1 : code))
    return [row + 1, time, row % 2 === 0 ? 'Kvinna' : 'Man', ...answers, ...Array(7).fill('x')].join(';')
  })
  fs.writeFileSync(large, [headers.join(';'), ...lines].join('\n'))
  return large
}

const questions = [
  'Har du fått stöd på ett sätt som är till stor nytta för dig?',
  'Har du fått vara med och bestämma vilket stöd du får/har fått?',
  'Har stödet fått ta den tid du behövt?',
  'Har du haft en person eller ett team som du kunnat vända dig till med dina frågor och behov?',
  'Har det stöd du fått hjälpt dig att utveckla sätt att hantera din situation?',
  'Känner du dig mer redo att kunna arbeta eller studera?',
  'Har personalen tagit tillvara dina erfarenheter, kunskaper och synpunkter?',
  'Har ni påbörjat en planering för vad som skall hända efter att nuvarande stöd har upphört?',
  'Finns det en tillräcklig planering för vad som ska hända efter att detta stöd upphört?',
  'Kommer det som är planerat att påbörjas inom rimlig tid?',
]
const yesNo = [3, 7]
