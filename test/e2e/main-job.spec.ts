// The main job from an empty computer to the file for NNS, by keyboard and the system's dialogs alone.
import fs from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { readPackage } from '../../electron/delivery/read-package'
import type { PackageContent } from '../../shared/delivery/package/package-content'
import { choose, fill, pressAll, tabTo } from './keyboard'
import { expect, launch, shot, test } from './launch'
import { answerOpen, answerSave } from './steps'

const workbook = path.resolve(import.meta.dirname, '../fixtures/import/forms-pagaende-2024.xlsx')
/** kön, seven questions, Enter: two women and a man in Coachingteam, and three more that leave something out. */
const papers = [
  ['1', '6', '5', '4', '1', '3', '2', '1'],
  ['1', '5', '5', '5', '1', '5', '5', '5'],
  ['2', '4', '4', '4', '2', '4', '4', '4'],
  ['2', '0', '6', '6', '1', '6', '6', '6'],
  ['3', '3', 'd', '3', '1', '3', '3', '3'],
  ['1', '2', '2', 'o', '2', '2', '2', '2'],
]

test('from a new database to the delivery file', async ({ home }) => {
  test.setTimeout(120_000)
  const database = path.join(home, 'Samordningsförbundet Älvdalen.finsam')
  const delivery = path.join(home, 'leverans.zip')

  await test.step('a new database, a round, insatser and how many were asked', async () => {
    const app = await launch(home)
    const page = await app.firstWindow()
    await answerSave(app, database)
    await fill(page, page.getByLabel('Förbundets namn'), 'Samordningsförbundet Älvdalen')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Översikt' })).toBeVisible()
    await shot(page, 'main-01-first-round')
    await layUpRound(page, '2024')
    await goTo(page, 'Control+,', 'Inställningar')
    await settingsPart(page, 'Insatser')
    await tabTo(page, page.getByLabel('Ny insats'))
    for (const insats of ['Coachingteam', 'Mottagningsteam']) {
      await page.keyboard.type(insats)
      await page.keyboard.press('Enter')
      await expect(page.getByRole('rowheader', { name: insats })).toBeVisible()
      await expect(page.getByLabel('Ny insats')).toHaveValue('')
    }
    await shot(page, 'main-02-insatser')
    await settingsPart(page, 'Tillfrågade och tackat nej')
    const asked = (insats: string) => page.getByLabel(`Tillfrågade, Deltagare – pågående, ${insats}`)
    await fill(page, asked('Coachingteam'), '24')
    await page.keyboard.press('Enter')
    await expect(asked('Mottagningsteam')).toBeFocused()
    await page.keyboard.type('15')
    await page.keyboard.press('Enter')
    await fill(page, page.getByLabel('Tackat nej, Deltagare – pågående, Coachingteam'), '3')
    await page.keyboard.press('Enter')
    await shot(page, 'main-03-asked')

    await test.step('six paper forms', async () => {
      await goTo(page, 'Control+2', 'Registrera')
      await choose(page, page.getByRole('combobox', { name: 'Insats' }), 'Coachingteam')
      await typePapers(page)
      await shot(page, 'main-04-entry')
    })

    await test.step('a workbook imported', async () => {
      await goTo(page, 'Control+3', 'Importera')
      await answerOpen(app, workbook)
      await page.keyboard.press('Control+I')
      await expect(page.getByText('2 kolumner med personuppgifter läses inte in')).toBeVisible()
      await expect(page.getByRole('button', { name: 'Importera 24 svar' }).first()).toBeVisible()
      await shot(page, 'main-05-import')
      await page.keyboard.press('Control+Enter')
      await expect(page.getByText('24 svar importerade', { exact: false }).first()).toBeVisible()
      await shot(page, 'main-06-imported')
    })
    await expectThirtyResponses(page)
    await shot(page, 'main-07-results')
    await app.close()
  })

  await test.step('all is there after a restart, and a second round gives a trend', async () => {
    const app = await launch(home)
    const page = await app.firstWindow()
    await expectThirtyResponses(page)
    await goTo(page, 'Control+,', 'Inställningar')
    await settingsPart(page, 'Mätomgångar')
    await page.keyboard.press('Control+N')
    await layUpRound(page, '2023')
    await goTo(page, 'Control+2', 'Registrera')
    await typePapers(page)
    await goTo(page, 'Control+6', 'Trender')
    await expect(page.getByRole('img').first()).toBeVisible()
    await page.keyboard.press('t')
    const trend = page.getByRole('table').first()
    await expect(trend).toContainText('2023')
    await expect(trend).toContainText('2024')
    await shot(page, 'main-08-trend-table')
    await page.keyboard.press('t')
    await expect(page.getByRole('table')).toHaveCount(0)
    await shot(page, 'main-09-trend')

    await test.step('the round closed, and the delivery written', async () => {
      await page.keyboard.press('Alt+ArrowUp')
      await goTo(page, 'Control+8', 'Leverans')
      await tabTo(page, page.getByRole('button', { name: 'Stäng mätomgång 2024' }).first())
      await page.keyboard.press('Enter')
      await tabTo(page, page.getByRole('button', { name: 'Stäng mätomgången' }))
      await page.keyboard.press('Enter')
      await expect(page.getByText('Det här får NNS')).toBeVisible()
      await shot(page, 'main-10-delivery')
      await answerSave(app, delivery)
      await page.keyboard.press('Control+S')
      await expect(page.getByText('leverans.zip').first()).toBeVisible({ timeout: 30_000 })
      await shot(page, 'main-11-delivered')
    })
    await app.close()
  })

  await test.step('the file holds the counts, and nothing else of anyone', async () => {
    const content = await contentOf(delivery)
    expect(await contentOf(delivery.replace('.zip', '.xlsx'))).toEqual(content)
    const first = content.answers.filter((row) => row.question === 'deltagare_pagaende.1' && row.breakdown === 'total')
    // 24 imported (expected.json) and six typed: codes 6, 5, 4, blank, 3 and 2.
    expect(first.map(({ codes, count }) => [codes, count])).toEqual([
      ['1', 0],
      ['2', 1],
      ['3', 5],
      ['4', 9],
      ['5', 6],
      ['6', 6],
      ['blank', 3],
      ['unreadable', 0],
      ['not-on-form', 0],
    ])
    expect(content.groups[0]).toMatchObject({ form: 'deltagare_pagaende', breakdown: 'total', respondents: 30, asked: 39 })
    expect(JSON.stringify(content)).not.toMatch(/anonymous|@/)
  })
})

async function goTo(page: Page, keys: string, title: string): Promise<void> {
  await page.keyboard.press(keys)
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
}

async function layUpRound(page: Page, year: string): Promise<void> {
  await fill(page, page.getByLabel('År'), year)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('combobox', { name: 'Mätomgång' })).toHaveValue(`${year} – öppen`)
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

async function settingsPart(page: Page, name: string): Promise<void> {
  await tabTo(page, page.getByRole('tab', { selected: true }))
  for (let step = 0; step < 4; step++) {
    if (await page.getByRole('tab', { name, selected: true }).isVisible()) return
    await page.keyboard.press('ArrowRight')
  }
  throw new Error(`the arrows do not reach ${name}`)
}

async function typePapers(page: Page): Promise<void> {
  // The sheet takes the focus by itself once form, insats and round are chosen.
  await expect(page.locator('[data-item=kon]')).toBeFocused()
  for (const [index, paper] of papers.entries()) {
    await pressAll(page, [...paper, 'Enter'])
    await expect(page.getByText(`Sparat. Skriv löpnumret på enkäten: ${index + 1}`)).toBeVisible()
  }
}

async function expectThirtyResponses(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await goTo(page, 'Control+5', 'Resultat')
  await expect(page.getByText('30 svar av 39 tillfrågade (77 %)')).toBeVisible()
}

async function contentOf(file: string): Promise<PackageContent> {
  const read = await readPackage(fs.readFileSync(file))
  if (!read.ok) throw new Error(`${file}: ${read.error.code}`)
  return read.value
}
