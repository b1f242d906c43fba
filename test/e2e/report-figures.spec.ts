// One report, many appearances: every figure of the demo's report is the same on the screen, in PDF, PowerPoint, Excel and Word.
import fs from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { readPdf } from '../support/read-pdf'
import { documentTables, rowsWithoutSpace, slideTables, type TextTable, tablesOf, workbookTables } from '../support/report-tables'
import { board, newestRound, openDemoBoard } from './board-steps'
import { expect, test } from './launch'
import { reportOf } from './report-of'
import { answerSave, ask } from './steps'

/** What stands in the cells of tables but for the first of each row, which says what the row is of. */
const figuresOf = (tables: readonly TextTable[]) =>
  tables
    .flatMap(([, ...rows]) => rows.flatMap(([, ...cells]) => cells))
    .filter((text) => text !== '')
    .sort()

/** The figures of each slide's tables as they are shown full screen, over as many screens as they take. */
async function figuresOnScreen(page: Page, slides: number): Promise<readonly (readonly string[])[]> {
  const found: string[][] = Array.from({ length: slides }, () => [])
  await page.keyboard.press('F5')
  await expect(board(page)).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('t')
  for (;;) {
    const said = (await board(page).getByRole('status').textContent()) ?? ''
    const [, slide] = new RegExp(`^(\\d+) av ${slides}\\.`).exec(said) ?? []
    if (slide === undefined) return found.map((texts) => texts.sort())
    const cells = await board(page).locator('tbody td').allTextContents()
    found[Number(slide) - 1]?.push(...cells.map((text) => text.replace(/[\u00A0\u202F]/g, ' ')).filter((text) => text !== ''))
    await page.keyboard.press('ArrowRight')
    await expect(board(page).getByRole('status')).not.toHaveText(said)
  }
}

test('every figure of the report is the same on the screen and in every kind of file', async ({ app, page, home }) => {
  test.setTimeout(180_000)
  await openDemoBoard(page)
  const { id: roundId } = await newestRound(page)
  const report = await reportOf(page, roundId)
  const expected = tablesOf(report)
  expect(expected.flat(3).length).toBeGreaterThan(500)
  const save = async (format: 'pdf' | 'pptx' | 'xlsx' | 'docx') => {
    const file = path.join(home, `rapport.${format}`)
    await answerSave(app, file)
    expect(await ask(page, 'exportReport', { roundId, format })).not.toBeNull()
    return fs.readFileSync(file)
  }
  expect(await slideTables(await save('pptx'), report.slides.length)).toEqual(expected)
  expect(await workbookTables(await save('xlsx'))).toEqual(expected)
  expect(await documentTables(await save('docx'))).toEqual(expected)
  const printed = readPdf(await save('pdf'))
    .pages.map(({ text }) => text)
    .join('')
  for (const row of rowsWithoutSpace(report).flat()) expect(printed).toContain(row)
  expect(await figuresOnScreen(page, report.slides.length)).toEqual(expected.map(figuresOf))
})
