// The delivery of the demonstration's newest round: what the page shows is what the files hold, and what comes of them afterwards.
import fs from 'node:fs'
import path from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { readPackage } from '../../electron/delivery/read-package'
import type { PackageContent } from '../../shared/delivery/package/package-content'
import type { RoundId } from '../../shared/model/id'
import { complaintsOf } from './accessibility'
import { expect, shot, test } from './launch'
import { answerOpen, answerSave, ask, openPage } from './steps'

const passed = 'Det går inte att räkna ut hur färre än 5 personer har svarat'

test('a delivery is chosen, checked, saved, made again, compared, and refused where one form differs', async ({
  app,
  page,
  home,
}) => {
  test.setTimeout(120_000)
  const roundId = await openClosedDemo(page)
  const [first, again] = ['leverans.zip', 'igen.zip'].map((name) => path.join(home, name)) as [string, string]

  await test.step('insatser are shown together and apart again, and called by numbers', async () => {
    const groups = page.getByRole('table', { name: 'Deltagare – pågående', exact: true })
    await expect(groups).toContainText('Arbetsspåret')
    await page.getByRole('button', { name: 'Visa insatser tillsammans …' }).click()
    const dialog = page.getByRole('dialog')
    for (const insats of ['Arbetsspåret', 'Coachingteam']) await dialog.getByLabel(insats).check()
    await dialog.getByRole('button', { name: 'Visa tillsammans' }).click()
    const together = groups.getByRole('rowheader', { name: 'Arbetsspåret och Coachingteam' })
    await expect(together).toBeVisible()
    await expect(
      page.getByText('”Arbetsspåret och Coachingteam” visas tillsammans, eftersom ni har valt det.').first(),
    ).toBeVisible()
    // What is said is what can be undone.
    await expect(page.getByText('Arbetsspåret och Coachingteam visas nu tillsammans.')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Visa insatser tillsammans …' })).toBeFocused()
    await page.keyboard.press('Control+Z')
    await expect(together).toHaveCount(0)
    await page.getByLabel('Byt ut insatsernas namn mot nummer').check()
    await expect(groups.getByRole('rowheader', { name: 'Insats 1', exact: true })).toBeVisible()
    await expect(page.getByText('Insatserna har nu nummer i stället för namn i filen.')).toBeVisible()
    await page.keyboard.press('Control+Z')
    await expect(groups.getByRole('rowheader', { name: 'Arbetsspåret' })).toBeVisible()
  })

  await test.step('a larger smallest group is asked for, which the rules and the check then say too', async () => {
    await page.getByLabel('Minsta grupp som visas').selectOption('20 svar')
    await expect(page.getByText('Grupper med färre än 20 svar visas nu inte för sig.')).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Minst 20 svar i varje grupp' })).toBeVisible()
    await expect(page.getByText('hur färre än 20 personer har svarat')).toBeVisible({ timeout: 30_000 })
    await page.keyboard.press('Control+Z')
    await expect(page.getByLabel('Minsta grupp som visas')).toHaveValue('5')
  })

  await test.step('a form that is not divided by kön says that it was chosen, and is divided again', async () => {
    const choices = await ask(page, 'getDeliveryChoices', { roundId })
    await ask(page, 'setDeliveryChoices', { roundId, choices: { ...choices, undivided: ['deltagare_pagaende'] } })
    await openPage(page, 'delivery', 'Leverans')
    await expect(page.getByText('Deltagare – pågående delas inte upp per kön.')).toBeVisible()
    await expect(page.getByText('Redovisas inte per kön, eftersom ni har valt det.')).toBeVisible()
    await expect(page.getByText('så det finns inget att dela upp per kön')).toHaveCount(0)
    await page.getByRole('button', { name: 'Dela upp Deltagare – pågående per kön igen' }).click()
    await expect(page.getByText('Redovisas inte per kön, eftersom ni har valt det.')).toHaveCount(0)
    // The button is gone; the keyboard goes on where it was.
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY')
  })

  await test.step('the files hold what the page shows', async () => {
    await expect(page.getByText(passed)).toBeVisible({ timeout: 30_000 })
    await shot(page, 'delivery-01-preview')
    const shown = await cellsOf(page, 'Alla svar')
    await save(app, page, first)
    const [zip, workbook] = [await contentOf(first), await contentOf(first.replace('.zip', '.xlsx'))]
    expect(workbook).toEqual(zip)
    const total = zip.groups.find(({ form, breakdown }) => form === 'deltagare_pagaende' && breakdown === 'total')
    expect([total?.respondents, total?.asked, total?.declined].map(String)).toEqual(shown.slice(0, 3))
    await shot(page, 'delivery-02-saved')
  })

  await test.step('it is made again byte for byte', async () => {
    await answerSave(app, again)
    await page.getByRole('button', { name: 'Skapa filen för leverans 1 igen …' }).click()
    await expect(page.getByText('Båda är exakt de filer som sparades då.')).toBeVisible()
    for (const ending of ['.zip', '.xlsx']) {
      expect(fs.readFileSync(again.replace('.zip', ending))).toEqual(fs.readFileSync(first.replace('.zip', ending)))
    }
  })

  await test.step('a file is compared with it', async () => {
    await compare(app, page, again)
    await expect(page.getByText('igen.zip är exakt den fil som sparades som leverans 1.')).toBeVisible()
    const bytes = fs.readFileSync(again)
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1
    fs.writeFileSync(again, bytes)
    await compare(app, page, again)
    await expect(page.getByText('igen.zip är skadad eller ändrad.')).toBeVisible()
    await page.getByText('Kontrollsummor (SHA-256)').click()
    await page.getByText('Per insats', { exact: true }).last().click()
    expect(await complaintsOf(page)).toEqual([])
    await shot(page, 'delivery-03-log')
  })

  await test.step('another one is refused where a single form differs, and says what would make it possible', async () => {
    await removeOneForm(page, roundId)
    await openPage(page, 'delivery', 'Leverans')
    await expect(page.getByText('Filen kan inte sparas som den är nu.')).toBeVisible({ timeout: 30_000 })
    await expect(
      page.getByText('Jämfört med leverans 1 har färre än 5 personers svar kommit till eller försvunnit'),
    ).toBeVisible()
    await expect(page.getByText('En ny leverans blir möjlig när minst 5 personers svar skiljer sig')).toBeVisible()
    await page.keyboard.press('Control+S')
    await expect(page.getByText('Leveransen för 2024 är inte sparad: jämförd med leverans 1')).toBeVisible({ timeout: 30_000 })
    await shot(page, 'delivery-04-refused')
    await page.getByLabel('Minsta grupp som visas').selectOption('6 svar')
    await expect(page.getByText('Leveransen för 2024 är inte sparad')).toHaveCount(0)
    expect(await ask(page, 'listDeliveries', { roundId })).toHaveLength(1)
  })
})

async function openClosedDemo(page: Page): Promise<RoundId> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await ask(page, 'openDemo')
  const { rounds } = await ask(page, 'getWorkspace')
  const newest = rounds[0]
  if (!newest) throw new Error('the demo has rounds')
  await ask(page, 'setRoundState', { roundId: newest.id, state: 'closed' })
  await openPage(page, 'delivery', 'Leverans')
  return newest.id
}

async function save(app: ElectronApplication, page: Page, file: string): Promise<void> {
  await answerSave(app, file)
  await page.keyboard.press('Control+S')
  await expect(page.getByText('Leverans 1 är sparad i filen leverans.zip')).toBeVisible({ timeout: 30_000 })
}

async function compare(app: ElectronApplication, page: Page, file: string): Promise<void> {
  await answerOpen(app, file)
  await page.getByRole('button', { name: 'Jämför leverans 1 med en fil …' }).click()
}

/** The figures of a row, as they stand on the page. */
async function cellsOf(page: Page, row: string): Promise<readonly string[]> {
  const header = page.getByRole('rowheader', { name: row, exact: true }).first()
  return page.getByRole('row').filter({ has: header }).first().getByRole('cell').allInnerTexts()
}

async function contentOf(file: string): Promise<PackageContent> {
  const read = await readPackage(fs.readFileSync(file))
  if (!read.ok) throw new Error(`${file}: ${read.error.code}`)
  return read.value
}

async function removeOneForm(page: Page, roundId: RoundId): Promise<void> {
  await ask(page, 'setRoundState', { roundId, state: 'open' })
  const responses = await ask(page, 'listResponses', { roundId })
  const one = responses.find(({ form }) => form === 'deltagare_pagaende')
  if (!one) throw new Error('the form has responses')
  await ask(page, 'deleteResponse', { responseId: one.id })
  await ask(page, 'setRoundState', { roundId, state: 'closed' })
}
