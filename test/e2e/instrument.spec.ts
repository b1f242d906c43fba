// A new version of the instrument: saved as a workbook, changed outside the program, read in, and answered on.
import path from 'node:path'
import ExcelJS from 'exceljs'
import { addRemitters, writeCells } from '../support/instrument-workbook'
import { complaintsOf } from './accessibility'
import { expect, shot, test } from './launch'
import { answerOpen, answerSave, ask, openPage, prepareForbund } from './steps'

test('a form that is new comes in as a workbook, and is typed in', async ({ app, page, home }) => {
  const { insats } = await prepareForbund(app, page, home)
  await openPage(page, 'instrument', 'Instrument')
  const file = path.join(home, 'Enkäter 2025.xlsx')
  await answerSave(app, file)
  await page.keyboard.press('Control+S')
  await expect(page.getByText('Enkäter 2025.xlsx är sparad.')).toBeVisible()

  const change = async (work: (workbook: ExcelJS.Workbook) => void) => {
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.readFile(file)
    work(workbook)
    await workbook.xlsx.writeFile(file)
  }
  await change((workbook) => {
    addRemitters(workbook)
    writeCells(workbook, { 'Frågor!C2': 'Får du stöd på ett sätt som är till stor hjälp för dig?', 'Frågor!D3': 'betyg' })
  })
  await answerOpen(app, file)
  await page.keyboard.press('Control+I')
  await expect(page.getByRole('row', { name: /^Frågor D3 ”betyg” finns inte bland nycklarna/ })).toBeVisible()
  expect(await complaintsOf(page)).toEqual([])
  await shot(page, 'instrument-problems')

  await change((workbook) => writeCells(workbook, { 'Frågor!D3': 'frekvens' }))
  await page.keyboard.press('Control+I')
  await expect(page.getByRole('heading', { name: 'Nytt formulär: Remittenter' })).toBeVisible()
  await expect(page.locator('del')).toHaveText('nytta')
  await page.getByLabel('Trenden för fråga 1, Deltagare – pågående').selectOption('Fortsätter')
  expect(await complaintsOf(page)).toEqual([])
  await shot(page, 'instrument-difference')
  expect((await ask(page, 'getWorkspace')).instrumentVersions).toHaveLength(1)

  await page.getByLabel('Versionens namn').fill('Enkäter 2025')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('status').filter({ hasText: 'Versionen ”Enkäter 2025” är tillagd.' })).toBeFocused()
  await shot(page, 'instrument-added')
  const [version] = (await ask(page, 'getWorkspace')).instrumentVersions
  expect(version?.definition.forms[0]?.questions[0]?.earlierWordings).toHaveLength(1)
  if (!version) throw new Error('no version')

  const year = { year: 2025, startsOn: '2025-01-01', endsOn: '2025-12-31' }
  await ask(page, 'createRound', { ...year, instrumentVersionId: version.id })
  await page.evaluate(([key, value]) => localStorage.setItem(key, value), [
    'entry-place:Provförbundet',
    JSON.stringify({ form: 'remittenter', insatsId: insats.id }),
  ] as const)
  await openPage(page, 'entry', 'Registrera')
  await expect(page.locator('[data-item="kon"]')).toBeFocused()
  for (const key of ['1', '5', '4', '1', 'Enter']) await page.keyboard.press(key)
  await expect(page.getByText('Sparat. Skriv löpnumret på enkäten: 1')).toBeVisible()
  const [round] = (await ask(page, 'getWorkspace')).rounds
  if (!round) throw new Error('no round')
  const { respondents } = await ask(page, 'getFrequencyTable', { roundId: round.id })
  expect(respondents).toEqual([{ form: 'remittenter', insatsId: insats.id, kon: 1, respondents: 1 }])
})
