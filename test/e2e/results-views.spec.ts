// The page Resultat by form, theme, perspective, insats and kön, within the förbund and as others may see it, and what Översikt says of it.
import fs from 'node:fs'
import path from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import BetterSqlite3 from 'better-sqlite3'
import { complaintsOf } from './accessibility'
import { pressAll } from './keyboard'
import { expect, launch, shot, test } from './launch'
import { answerSave, ask, openPage, prepareEntry } from './steps'

const views = [
  ['1', 'form', 'Deltagare – pågående 2024'],
  ['2', 'theme', 'Områden'],
  ['3', 'measure', 'Mått'],
  ['4', 'insats', 'Deltagare – pågående 2024 per insats'],
  ['5', 'kon', 'Deltagare – pågående 2024 per kön'],
] as const

async function openDemoResults(page: Page): Promise<void> {
  await ask(page, 'openDemo')
  await openPage(page, 'results', 'Resultat')
  await expect(page.getByRole('heading', { name: views[0][2], exact: true })).toBeVisible()
}

/** The charts, which say in words what they show; the signs on buttons have no name. */
function chartsOn(page: Page) {
  return page.getByRole('img', { name: /./ })
}

function heading(page: Page, name: string) {
  return page.getByRole('heading', { name, exact: true })
}

const band = 'För visning. Grupper med färre än 5 svar visas aldrig för sig, som i leveransen till NNS.'

for (const scheme of ['light', 'dark'] as const) {
  test(`every view is reached by its key, as diagram and as table, for both audiences, without a complaint in ${scheme}`, {
    tag: '@long',
  }, async ({ page }) => {
    test.setTimeout(180_000)
    await page.emulateMedia({ colorScheme: scheme })
    await openDemoResults(page)
    for (const audience of ['internal', 'display'] as const) {
      if (audience === 'display') await page.keyboard.press('v')
      for (const [key, view, name] of views) {
        await page.keyboard.press(key)
        await expect(heading(page, name)).toBeVisible()
        await expect(chartsOn(page).first()).toBeVisible()
        await shot(page, `results-${view}-${audience}-${scheme}`)
        expect(await complaintsOf(page), `${view} ${audience}`).toEqual([])
        await page.keyboard.press('t')
        await expect(page.getByRole('table').first()).toBeVisible()
        await expect(chartsOn(page)).toHaveCount(0)
        await shot(page, `results-${view}-table-${audience}-${scheme}`)
        expect(await complaintsOf(page), `${view} table ${audience}`).toEqual([])
        await page.keyboard.press('t')
      }
    }
  })
}

test('small groups are seen within the förbund, and are joined for others with the reason when one asks', async ({ page }) => {
  await openDemoResults(page)
  await expect(page.getByRole('button', { name: 'Insats', exact: true })).toBeVisible()
  await pressAll(page, ['4', 't'])
  const first = page.getByRole('table').first()
  // The demo's answers are the same every time: 8 and 2 answered the first question in the two smallest insatser.
  await expect(first.getByRole('row', { name: /^Hälsosteget/ })).toContainText('7 av 8')
  await expect(first.getByRole('row', { name: /^Språkbron/ })).toContainText('2 av 2')
  await expect(page.getByText('Visa inte sidan för andra.')).toBeVisible()

  await page.keyboard.press('v')
  await expect(page.getByRole('status').filter({ hasText: band })).toBeVisible()
  await expect(first.getByRole('row', { name: /^Hälsosteget och Språkbron/ })).toContainText('90 %')
  await expect(page.getByText('Visa inte sidan för andra.')).toHaveCount(0)
  await expect(page.getByRole('rowheader', { name: 'Hälsosteget', exact: true })).toHaveCount(0)
  await expect(page.getByText(/^Hälsosteget och Språkbron visas tillsammans/).filter({ visible: true })).toHaveCount(0)
  await page.getByText('Varför ser grupperna ut så?').press('Enter')
  await expect(
    page.getByText('Hälsosteget och Språkbron visas tillsammans: minst en av grupperna har färre än 5 svar.'),
  ).toBeVisible()

  await page.keyboard.press('1')
  await expect(heading(page, views[0][2])).toBeVisible()
  await expect(page.getByRole('button', { name: 'Insats', exact: true })).toHaveCount(0)
  await expect(page.getByRole('combobox', { name: 'Kön' })).toHaveCount(0)
  await page.keyboard.press('v')
  await expect(page.getByRole('button', { name: 'Insats', exact: true })).toBeVisible()
  await expect(page.getByText(band)).toHaveCount(0)
})

test('who sees the figures holds for all pages of results until the program ends', async ({ app, page, home }) => {
  await openDemoResults(page)
  await page.keyboard.press('v')
  await expect(page.getByRole('radio', { name: 'För visning' })).toBeChecked()
  await page.keyboard.press('Control+1')
  await expect(heading(page, 'Översikt')).toBeVisible()
  await expect(page.getByText(band)).toHaveCount(0)
  await page.keyboard.press('Control+6')
  await expect(heading(page, 'Trender')).toBeVisible()
  await expect(page.getByText(band)).toBeVisible()
  await app.close()
  const again = await launch(home)
  const later = await again.firstWindow()
  await expect(heading(later, 'Översikt')).toBeVisible()
  await later.keyboard.press('Control+5')
  await expect(later.getByRole('radio', { name: 'Intern' })).toBeChecked()
  await again.close()
})

test('a form that fewer than five have answered says only that to others', async ({ app, page, home }) => {
  await prepareEntry(app, page, home, 'styrelse')
  for (const [index, paper] of [
    ['1', '6', '5', '4'],
    ['2', '5', '5', '5'],
    ['1', '4', '0', '4'],
  ].entries()) {
    await pressAll(page, [...paper, 'Enter'])
    await expect(page.getByText(`Sparat. Skriv löpnumret på enkäten: ${index + 1}`)).toBeVisible()
  }
  await openPage(page, 'results', 'Resultat')
  await page.getByRole('tab', { name: 'Styrelse' }).click()
  await expect(chartsOn(page).first()).toBeVisible()
  await page.keyboard.press('v')
  for (const [key] of views.filter(([, view]) => view !== 'theme' && view !== 'measure')) {
    await page.keyboard.press(key)
    await expect(page.getByText('Färre än 5 svar. Visas inte.')).toBeVisible()
    await expect(chartsOn(page)).toHaveCount(0)
  }
  // The last measure is put to staff, managers and board.
  await pressAll(page, ['3', 'Shift+M'])
  await expect(page.getByText('Styrelse: Färre än 5 svar. Visas inte.')).toBeVisible()
})

test('the next theme and the next measure are chosen by key, with what is known of their place', async ({ page }) => {
  await openDemoResults(page)
  await page.keyboard.press('2')
  const themes = page.getByRole('radiogroup', { name: 'Områden' })
  await expect(themes.getByRole('radio', { name: 'Stöd till nytta' })).toBeChecked()
  await expect(page.getByText('Process- eller effektindikator: inte känt. Nivå: inte känt.')).toBeVisible()
  await page.keyboard.press('m')
  await expect(themes.getByRole('radio', { name: 'Medbestämmande' })).toBeChecked()
  await expect(page.getByText('Medbestämmande (arbetsnamn) 2024').first()).toBeVisible()
  await pressAll(page, ['Shift+M', 'Shift+M'])
  await expect(themes.getByRole('radio').last()).toBeChecked()

  await page.keyboard.press('3')
  const measures = page.getByRole('radiogroup', { name: 'Mått' })
  // Seven questions are put to both kinds of participants, and one to staff, managers and board.
  await expect(measures.getByRole('radio')).toHaveCount(8)
  await page.keyboard.press('Shift+M')
  for (const form of ['Personal', 'Parternas chefsgrupp', 'Styrelse']) {
    await expect(page.getByRole('article').getByText(new RegExp(`^${form}: `))).toBeVisible()
  }
})

test('how well the questions of a theme go together is told to the förbund alone', async ({ page }) => {
  await openDemoResults(page)
  await page.keyboard.press('2')
  await page.getByText('Bli lyssnad på / andra vet vad man kan tillföra', { exact: true }).click()
  const consistency = page.getByText(/^Frågornas samstämmighet \(Personal, 2 frågor\): Cronbachs alfa 0,\d\d, av \d+ som/)
  await expect(consistency).toBeVisible()
  await page.keyboard.press('v')
  await expect(page.getByText('Frågornas samstämmighet')).toHaveCount(0)
})

test('a chart is saved as others may see it, and only from there', async ({ app, page, home }) => {
  await openDemoResults(page)
  await page.keyboard.press('4')
  await expect(chartsOn(page).first()).toBeVisible()
  await expect(page.getByRole('button', { name: /^Spara diagrammet/ })).toHaveCount(0)
  await page.keyboard.press('v')
  const file = path.join(home, 'insatser.csv')
  await answerSave(app, file)
  await page
    .getByRole('button', { name: /^Spara diagrammet/ })
    .first()
    .press('Enter')
  await page.getByRole('menuitem', { name: 'Siffror (CSV)' }).press('Enter')
  await expect(page.getByText('insatser.csv är sparad.')).toBeVisible()
  const written = fs.readFileSync(file, 'utf8')
  expect(written).toContain('Hälsosteget och Språkbron')
  expect(written).not.toMatch(/^"?Hälsosteget"?;/m)
})

test('Översikt says what has changed and which levels are not reached, with the way to each trend', async ({ page }) => {
  await ask(page, 'openDemo')
  await openPage(page, 'overview', 'Översikt')
  await expect(page.getByText('2 av 33 jämförelser visar en förändring. Ungefär en av tjugo gör det av en slump.')).toBeVisible()
  await expect(page.getByText('Ingen målnivå gäller för svaren i mätomgången.')).toBeVisible()
  const level = { subject: 'measure', statistic: 'share46', near: 0.05, fromYear: 2022 } as const
  await ask(page, 'setTarget', { target: { ...level, subjectKey: 'M01', level: 0.9 }, replaces: null })
  await ask(page, 'setTarget', { target: { ...level, subjectKey: 'M03', level: 0.95 }, replaces: null })
  await openPage(page, 'overview', 'Översikt')
  // M01: 92 % and 86 %, with 85 % as the limit for near; M03: 81 % and 79 %.
  await expect(page.getByText('4 värden har en målnivå:')).toBeVisible()
  await expect(page.getByText('✓ 1 når målnivån')).toBeVisible()
  await expect(page.getByText('≈ 1 nära målnivån')).toBeVisible()
  await expect(page.getByText('✗ 2 når inte målnivån')).toBeVisible()
  await shot(page, 'overview-findings')
  expect(await complaintsOf(page)).toEqual([])
  await page.getByRole('button', { name: 'Har stödet fått ta den tid du behövt?' }).press('Enter')
  await expect(heading(page, 'Trender')).toBeVisible()
  await expect(page.getByRole('radio', { name: 'Får stödet ta den tid du behöver?' })).toBeChecked()
})

/** Gives the demo's answers to forty insatser with long names, as a large förbund has them. */
async function giveToForty(page: Page): Promise<void> {
  const { database } = await ask(page, 'getStartState')
  if (!database) throw new Error('no database is open')
  const db = new BetterSqlite3(path.join(database.folder, database.fileName))
  const add = db.prepare('INSERT INTO insats (name) VALUES (?)')
  const ids = Array.from({ length: 40 }, (_, index) => {
    return add.run(`Insats ${index + 1} för samordnad rehabilitering och arbetsmarknad`).lastInsertRowid
  })
  const split = db.prepare('SELECT id FROM response WHERE insats_id IS NOT NULL').all() as { id: number }[]
  const move = db.prepare('UPDATE response SET insats_id = ? WHERE id = ?')
  for (const [index, { id }] of split.entries()) move.run(ids[(index * 7) % ids.length], id)
  db.close()
}

async function sizeTo(app: ElectronApplication, width: number, height: number, zoom: number): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, [wide, high, factor]) => {
      const [window] = BrowserWindow.getAllWindows()
      window?.setContentSize(wide, high)
      window?.webContents.setZoomFactor(factor)
    },
    [width, height, zoom] as const,
  )
}

for (const [room, width, height, zoom] of [
  ['1280×720', 1280, 720, 1],
  ['1024×700', 1024, 700, 1],
  ['text at 200 %', 1280, 720, 2],
] as const) {
  test(`forty long insatser have room, and nothing has to be scrolled sideways: ${room}`, async ({ app, page }) => {
    test.setTimeout(120_000)
    await ask(page, 'openDemo')
    await giveToForty(page)
    await sizeTo(app, width, height, zoom)
    await openDemoResults(page)
    for (const audience of ['internal', 'display'] as const) {
      if (audience === 'display') await page.keyboard.press('v')
      for (const [key, view, name] of views) {
        await page.keyboard.press(key)
        await expect(heading(page, name)).toBeVisible()
        // Playwright takes no whole picture of a window that is zoomed.
        if (zoom === 1) await shot(page, `results-forty-${view}-${audience}-${width}`)
        expect(await tooWide(page), `${view} ${audience}`).toBeLessThanOrEqual(0)
        await page.keyboard.press('t')
        await expect(chartsOn(page)).toHaveCount(0)
        expect(await tooWide(page), `${view} table ${audience}`).toBeLessThanOrEqual(0)
        await page.keyboard.press('t')
      }
    }
  })
}

/** By how many px the page reaches out of the window. */
function tooWide(page: Page): Promise<number> {
  return page.evaluate(() => {
    const [main, root] = [document.querySelector('main'), document.documentElement]
    return Math.max((main?.scrollWidth ?? 0) - (main?.clientWidth ?? 0), root.scrollWidth - root.clientWidth)
  })
}
