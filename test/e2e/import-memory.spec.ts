// What was decided about a file once is known the next time: file, preview, import. What has become something else is asked again.
import path from 'node:path'
import type { Page } from '@playwright/test'
import ExcelJS from 'exceljs'
import { complaintsOf } from './accessibility'
import { expect, shot, test } from './launch'
import { answerOpen, ask, openPage, prepareForbund } from './steps'

/** The wordings of the form styrelse, as the database has them. */
async function wordingsOf(page: Page): Promise<readonly string[]> {
  const { instrumentVersions } = await ask(page, 'getWorkspace')
  const form = instrumentVersions[0]?.definition.forms.find(({ key }) => key === 'styrelse')
  return form?.questions.map(({ text }) => text) ?? []
}

/** An export with two rows of headers, a header of its own words, codes with 9 and 99 for missing, and sums below. */
async function writeExport(
  file: string,
  wordings: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): Promise<void> {
  const workbook = new ExcelJS.Workbook()
  workbook.addWorksheet('Om enkäten').addRow(['Uttag ur enkätverktyget'])
  const sheet = workbook.addWorksheet('Svar')
  sheet.addRow(['Indikatorer'])
  sheet.addRow(['Respons-ID', 'Ange ditt team', 'Bakgrund', 'Om ert arbete', null, null])
  sheet.addRow([null, null, 'Kön', `1. ${wordings[0]}`, `2. ${wordings[1]?.slice(0, 60)}`, 'Hur ni använder det'])
  for (const row of rows) sheet.addRow([...row])
  sheet.addRow([])
  sheet.addRow(['Medel', null, null, 4.1, 3.2, 5])
  sheet.addRow(['Antal svar', null, null, 5, 5, 5])
  await workbook.xlsx.writeFile(file)
}

/** Ten responses with ids from a number on; those of another year answer a step further along their scales. */
function rowsFrom(first: number, year: number): (string | number | null)[][] {
  const labels = ['Aldrig', 'Sällan', 'Ibland', 'Ofta', 'För det mesta', 'Alltid']
  const code = (value: number) => (value > 6 ? value : ((value - 1 + year) % 6) + 1)
  const label = (value: number | null) => (value === null ? 'Vet ej' : (labels[code(value) - 1] ?? null))
  const people: readonly (readonly [string, string, number, number, number | null])[] = [
    ['Ledning', 'Kvinna', 4, 5, 4],
    ['Ledning', 'Man', 9, 3, null],
    ['Stab', 'Man', 2, 99, 6],
    ['Stab', 'Kvinna', 9, 2, null],
    ['Ledning', 'Kvinna', 5, 5, 2],
    ['Ledning', 'Kvinna', 6, 5, 3],
    ['Ledning', 'Kvinna', 5, 4, 4],
    ['Ledning', 'Man', 3, 4, 4],
    ['Ledning', 'Man', 5, 1, 4],
    ['Ledning', 'Kvinna', 5, 4, 1],
  ]
  return people.map(([unit, kon, one, two, three], at) => [first + at, unit, kon, code(one), code(two), label(three)])
}

test('a file whose columns had to be decided about is imported in three steps the next time', async ({ app, page, home }) => {
  test.setTimeout(120_000)
  await prepareForbund(app, page, home)
  const [first, second, third] = ['vår 2024.xlsx', 'höst 2024.xlsx', 'annorlunda.xlsx'].map((name) => path.join(home, name))
  if (!first || !second || !third) throw new Error('no files')
  const wordings = await wordingsOf(page)
  await writeExport(first, wordings, rowsFrom(1, 0))
  await writeExport(second, wordings, rowsFrom(101, 1))
  await writeExport(
    third,
    wordings,
    rowsFrom(201, 2).map((row, at) => row.with(3, at === 2 ? 7 : 9).with(5, 'Bra')),
  )
  await openPage(page, 'import', 'Importera')

  await test.step('the first time: what is not certain is asked', async () => {
    await answerOpen(app, first)
    await page.keyboard.press('Control+I')
    await expect(page.getByRole('heading', { name: 'vår 2024.xlsx' })).toBeVisible()
    await expect(page.getByText('2 rader sammanfattar de andra', { exact: false })).toBeVisible()
    // As what is said of rows that are problems begins.
    await expect(page.getByText(/^Rad 15 och 16/)).toHaveCount(0)
    await shot(page, 'import-memory-01-first')
    await page.getByLabel('Vad kolumn F är: Hur ni använder det').selectOption('question:styrelse.3')
    await page.getByLabel('Förslaget för kolumn B stämmer').check()
    await page.getByLabel('Förslaget för kolumn E stämmer').check()
    await expect(page.getByText('I kolumn D och E står tal som inte finns på skalan', { exact: false })).toBeVisible()
    await expect(page.getByRole('button', { name: /^Importera/ }).first()).toBeDisabled()
    await shot(page, 'import-memory-02-numbers')
    expect(await complaintsOf(page)).toEqual([])
    await page.getByLabel('Vad 9 betyder i kolumn D').selectOption('blank')
    await page.getByRole('button', { name: 'Samma i den andra kolumnen' }).click()
    await expect(page.getByLabel('Vad 99 betyder i kolumn E')).toHaveValue('blank')
    await page.getByLabel('Cell Svar!F5 räknas som').selectOption('blank')
    await page.getByRole('button', { name: 'Gör likadant med 1 celler till där det står Vet ej' }).click()
    await page.getByLabel('Insats för Ledning').selectOption('Coachingteam')
    await page.getByLabel('Insats för Stab').selectOption('none')
    await shot(page, 'import-memory-03-decided')
    await importAs(page, 10)
  })

  await test.step('the second time: nothing is', async () => {
    await answerOpen(app, second)
    await page.keyboard.press('Control+I')
    await expect(page.getByText(/Kolumnerna tolkas som när du importerade vår 2024\.xlsx \d{4}-\d\d-\d\d\./)).toBeVisible()
    await expect(page.getByLabel('Vad 9 betyder i kolumn D')).toHaveValue('blank')
    await expect(page.getByLabel('Cell Svar!F5 räknas som')).toHaveValue('blank')
    await expect(page.getByLabel('Insats för Ledning')).toHaveValue(/^\d+$/)
    await expect(page.getByLabel('Insats för Stab')).toHaveValue('none')
    await shot(page, 'import-memory-04-remembered')
    expect(await complaintsOf(page)).toEqual([])
    await importAs(page, 10)
    const { rounds } = await ask(page, 'getWorkspace')
    const round = rounds[0]?.id
    if (!round) throw new Error('no round')
    const { answers } = await ask(page, 'getFrequencyTable', { roundId: round })
    const blanks = answers.filter(({ question }) => question === 'styrelse.1').map(({ missing }) => missing.blank)
    expect(blanks.reduce((sum, count) => sum + count, 0)).toBe(4)
  })

  await test.step('what has become something else is asked about again, and all of it can be', async () => {
    await answerOpen(app, third)
    await page.keyboard.press('Control+I')
    await expect(page.getByText('En kolumn ser annorlunda ut än då och behöver kontrolleras.', { exact: false })).toBeVisible()
    await expect(page.getByText('I kolumn D står tal som inte finns på skalan', { exact: false })).toBeVisible()
    await shot(page, 'import-memory-05-changed')
    await page.getByRole('button', { name: 'Tolka om från början' }).click()
    await expect(page.getByText('Kolumnerna är tolkade från början', { exact: false })).toBeVisible()
    await expect(page.getByLabel('Förslaget för kolumn E stämmer')).not.toBeChecked()
    await shot(page, 'import-memory-06-afresh')
    await page.getByRole('button', { name: 'Tolka som förra gången' }).click()
    await expect(page.getByText('Kolumnerna tolkas som när du importerade', { exact: false })).toBeVisible()
  })
})

async function importAs(page: Page, responses: number): Promise<void> {
  await expect(page.getByRole('button', { name: `Importera ${responses} svar` }).first()).toBeEnabled()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(`${responses} svar importerade`, { exact: false }).first()).toBeVisible()
}
