// Blind second entry and its resolver, by keyboard alone.
import fs from 'node:fs'
import path from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import BetterSqlite3 from 'better-sqlite3'
import type { Answer } from '../../shared/model/answer'
import type { InsatsId, RoundId } from '../../shared/model/id'
import type { SecondEntryRule } from '../../shared/model/second-entry'
import { complaintsOf } from './accessibility'
import { pressAll, tabTo } from './keyboard'
import { expect, launch, shot, test } from './launch'
import { ask, openPage, prepareForbund } from './steps'

const form = 'styrelse'
const items = ['kon', 'styrelse.1', 'styrelse.2', 'styrelse.3'] as const
/** Of each paper the answers and the keys that type them. */
const paper = [2, 4, 'blank', 6] as const
const keys = ['2', '4', '0', '6']
const all: SecondEntryRule = { mode: 'all', errorLimit: 0.01 }

interface Prepared {
  readonly file: string
  readonly roundId: RoundId
}

/** A förbund with papers typed once, and the second entry chosen; the page is open for it. */
async function prepare(
  app: ElectronApplication,
  page: Page,
  home: string,
  papers: readonly (readonly Answer[])[],
  rule: SecondEntryRule | null = all,
): Promise<Prepared> {
  const { file, insats } = await prepareForbund(app, page, home)
  const { rounds } = await ask(page, 'getWorkspace')
  const roundId = rounds[0]!.id
  for (const answers of papers) await typeFirst(page, roundId, insats.id, answers)
  if (rule) await ask(page, 'setSecondEntryRule', { roundId, form, rule })
  await openSecond(page)
  return { file, roundId }
}

/** Opens the page for the second entry of the form. */
async function openSecond(page: Page): Promise<void> {
  await page.evaluate(([key, value]) => localStorage.setItem(key, value), [
    'entry-place:Provförbundet',
    JSON.stringify({ form, insatsId: null }),
  ] as const)
  await openPage(page, 'entry/dubbel', 'Registrera')
}

async function typeFirst(page: Page, roundId: RoundId, insatsId: InsatsId, answers: readonly Answer[]): Promise<void> {
  const begun = await ask(page, 'recordAnswer', { response: { roundId, form, insatsId }, item: 'kon', answer: answers[0] ?? 1 })
  for (const [index, item] of items.entries()) {
    if (index > 0) await ask(page, 'recordAnswer', { response: begun, item, answer: answers[index] ?? 'blank' })
  }
  await ask(page, 'saveResponse', begun)
}

function numberField(page: Page) {
  return page.getByLabel('Löpnummer på enkäten')
}

test('a form is typed twice and its differences resolved from set-up to sum, without a complaint', async ({
  app,
  page,
  home,
}) => {
  const { file } = await prepare(app, page, home, [], null)
  await expect(page.getByText('Inga inskrivna enkäter ännu för Styrelse 2024')).toBeVisible()
  expect(await complaintsOf(page)).toEqual([])
  const { rounds, insatser } = await ask(page, 'getWorkspace')
  for (const answers of [paper, [2, 5, 'blank', 1], paper] as const)
    await typeFirst(page, rounds[0]!.id, insatser[0]!.id, answers)
  await openSecond(page)

  await test.step('how much', async () => {
    await tabTo(page, page.getByRole('radio', { name: 'Inget' }))
    await page.keyboard.press('ArrowDown')
    await expect(page.getByRole('radio', { name: 'Alla enkäter' })).toBeChecked()
    await page.keyboard.press('ArrowDown')
    await expect(page.getByText('Stickprovet räcker när högst 1 % av fälten kan vara fel')).toBeVisible()
    await expect(page.getByText('Det tar minst 96 enkäter med 4 fält vardera')).toBeVisible()
    await shot(page, 'second-entry-set-up')
    expect(await complaintsOf(page)).toEqual([])
    await page.keyboard.press('ArrowUp')
    await tabTo(page, page.getByRole('button', { name: 'Spara valet' }))
    await page.keyboard.press('Enter')
    await expect(numberField(page)).toBeFocused()
    await shot(page, 'second-entry-fetch')
    expect(await complaintsOf(page)).toEqual([])
  })

  await test.step('the papers', async () => {
    await page.keyboard.type('7')
    await page.keyboard.press('Enter')
    await expect(page.getByText('inget svar med löpnummer 7')).toBeVisible()
    await page.keyboard.type('1')
    await page.keyboard.press('Enter')
    await expect(page.locator('[data-item="kon"]')).toBeFocused()
    await expect(page.getByRole('heading', { name: 'Löpnummer 1 Coachingteam' })).toBeVisible()
    await pressAll(page, keys)
    await shot(page, 'second-entry-ready')
    expect(await complaintsOf(page)).toEqual([])
    await page.keyboard.press('Enter')
    await expect(page.getByText('Löpnummer 1 är klart. De två inskrivningarna är lika.')).toBeVisible()
    await pressAll(page, ['Enter', ...keys, 'Enter'])
    await expect(page.getByText('Löpnummer 2 är klart. Inskrivningarna skiljer sig i 2 fält.')).toBeVisible()
    await expect(page.getByRole('complementary')).toContainText('75,0 %6 av 8 fält')
    await pressAll(page, ['Enter', '2', '4', 'd', '6', 'Enter'])
    await expect(page.getByText('Alla 3 enkäter är inskrivna två gånger')).toBeVisible()
    const perhaps = 'Fel i första inskrivningenhögst 3 av 12 fälttills skillnaderna är avgjorda'
    await expect(page.getByRole('complementary')).toContainText(perhaps)
    await shot(page, 'second-entry-enough')
    expect(await complaintsOf(page)).toEqual([])
  })

  await test.step('the differences', async () => {
    await page.keyboard.press('Control+Enter')
    await expect(page.getByText('Skillnad 1 av 3.')).toBeVisible()
    await expect(page.locator('[data-item="styrelse.1"]')).toBeFocused()
    expect(await complaintsOf(page)).toEqual([])
    await page.keyboard.press('4')
    await expect(page.locator('[data-item="styrelse.3"]')).toBeFocused()
    await page.keyboard.press('3')
    await expect(page.getByText('Ingen av inskrivningarna säger så.')).toBeVisible()
    await shot(page, 'second-entry-ask-again')
    expect(await complaintsOf(page)).toEqual([])
    await page.keyboard.press('3')
    await expect(page.getByText('Skillnad 3 av 3.')).toBeVisible()
    await page.keyboard.press('0')
    const sum = '3 avgjorda: 1 gång stämde den första inskrivningen, 1 gång den andra och 1 gång ingen av dem.'
    await expect(page.getByText(sum)).toBeVisible()
    await expect(page.getByRole('complementary')).toContainText('Fel i första inskrivningen2 av 12 fält')
    await shot(page, 'second-entry-resolved')
    expect(await complaintsOf(page)).toEqual([])
  })
  await app.close()
  expect(storedAnswers(file)).toEqual([paper, [2, 4, 'blank', 3], paper])
})

test('what is typed and shown is the same whatever the first entry says', async ({ app, page, home }) => {
  const watched = await watchAnswers(app)
  const seen: unknown[][] = []
  // Two förbund that differ only in what was typed first, in every field, and always from what is typed now.
  for (const [index, first] of [[1, 1, 'illegible', 1] as const, [3, 2, 'double-marked', 3] as const].entries()) {
    const folder = path.join(home, String(index))
    fs.mkdirSync(folder)
    await prepare(app, page, folder, [first, first])
    const sights: unknown[] = []
    const look = async () => sights.push(await sightOf(page))
    await watched.begin()
    for (const key of ['Enter', ...keys, 'ArrowUp', '5', 'Enter', '2', 'Enter', ...keys, 'Enter', 'Control+Enter', 'ArrowDown']) {
      await page.keyboard.press(key)
      await page.waitForTimeout(60)
      await look()
    }
    await expect(page.getByText('Skillnad 2 av 8.')).toBeVisible()
    await page.keyboard.press('Escape')
    await page.waitForTimeout(60)
    await look()
    const answers = await watched.end()
    expect(new Set(answers.map(([name]) => name))).toEqual(
      new Set(['openSecondEntry', 'recordSecondAnswer', 'finishSecondEntry', 'getSecondEntryOverview', 'listDifferences']),
    )
    seen.push([sights, answers])
  }
  expect(seen[1]).toEqual(seen[0])
})

test('papers typed faster than answers are stored lose no key', async ({ app, page, home }) => {
  const { file } = await prepare(
    app,
    page,
    home,
    Array.from({ length: 12 }, () => paper),
  )
  await expect(numberField(page)).toBeFocused()
  // Each key is sent as soon as the window has seen the one before, stored or not: some hundred a second.
  for (let typed = 0; typed < 12; typed++) await pressAll(page, ['Enter', ...keys, 'Enter'])
  await expect(page.getByText('Alla 12 enkäter är inskrivna två gånger')).toBeVisible()
  await expect(page.getByRole('complementary')).toContainText('100 %48 av 48 fält')
  await app.close()
  const db = new BetterSqlite3(file, { readonly: true })
  expect(db.prepare('SELECT count(*) FROM second_answer').pluck().get()).toBe(48)
  expect(db.prepare('SELECT count(*) FROM difference').pluck().get()).toBe(0)
  db.close()
})

test('a paper laid aside is listed, not suggested again at once, and gone on with after a restart', async ({
  app,
  page,
  home,
}) => {
  await prepare(app, page, home, [paper, paper, paper])
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-item="kon"]')).toBeFocused()
  await pressAll(page, ['2', '4', 'Escape'])
  await expect(page.getByText('Löpnummer 1 är lagt åt sidan.')).toBeVisible()
  await expect(page.getByText('Ta fram enkäten med löpnummer 2')).toBeVisible()
  await tabTo(page, page.getByRole('button', { name: 'Fortsätt med löpnummer 1' }))
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-item="styrelse.2"]')).toBeFocused()
  await app.close()
  const again = await launch(home)
  const reopened = await again.firstWindow()
  await openPage(reopened, 'entry/dubbel', 'Registrera')
  await expect(reopened.getByText('Ta fram enkäten med löpnummer 1')).toBeVisible()
  await reopened.keyboard.press('Enter')
  await expect(reopened.getByText('Påbörjad: 2 av 4 är ifyllda.')).toBeVisible()
  await pressAll(reopened, ['0', '6', 'Enter', '3', 'Enter', ...keys, 'Enter'])
  await expect(reopened.getByText('Löpnummer 3 är klart.')).toBeVisible()
  await expect(reopened.getByText('Ta fram enkäten med löpnummer 2')).toBeVisible()
  await again.close()
})

test('Ctrl+Z goes back step by step, to the difference, to the paper and to the field, and shows no first answer', async ({
  app,
  page,
  home,
}) => {
  await prepare(app, page, home, [[1, 5, 'blank', 6], paper])
  await pressAll(page, ['Enter', ...keys, 'Enter'])
  await expect(page.getByText('skiljer sig i 2 fält')).toBeVisible()
  await pressAll(page, ['Control+Enter', '2', '4'])
  await expect(page.getByText('2 avgjorda: 2 gånger stämde den andra inskrivningen.')).toBeVisible()
  await expect(numberField(page)).toBeFocused()
  await page.keyboard.press('Control+Z')
  await expect(page.locator('[data-item="styrelse.1"]')).toBeFocused()
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(1)
  await page.keyboard.press('Control+Z')
  await expect(page.locator('[data-item="kon"]')).toBeFocused()
  await page.keyboard.press('Control+Z')
  await expect(page.getByText('Allt är ifyllt.')).toBeVisible()
  await page.keyboard.press('Control+Z')
  await expect(page.locator('[data-item="styrelse.3"]')).toBeFocused()
  await expect(page.getByText('Ångrat: svaret på fråga 3 i dubbelregistreringen (Styrelse, löpnummer 1).')).toBeVisible()
  await shot(page, 'second-entry-undone')
  await pressAll(page, ['Control+Y', 'Control+Y'])
  await expect(page.getByText('Ta fram enkäten med löpnummer 2')).toBeVisible()
  await page.keyboard.press('Control+Y')
  await expect(page.locator('[data-item="styrelse.1"]')).toBeFocused()
  await expect(page.getByText('Gjort om: ')).toBeVisible()
  await pressAll(page, ['Escape', 'Enter', '2', '4', 'ArrowUp', '5'])
  await expect(page.getByText('Gjort om: ')).toHaveCount(0)
  await expect(page.locator('[data-item="styrelse.2"]')).toBeFocused()
  await page.keyboard.press('Control+Z')
  await expect(page.locator('[data-item="styrelse.1"]')).toBeFocused()
  await expect(page.locator('[data-item="styrelse.1"] [aria-checked=true]')).toHaveText(/^4/)
})

test('a step of the first entry that is undone here is named, and its paper is gone from the figures', async ({
  app,
  page,
  home,
}) => {
  await prepare(app, page, home, [paper, paper])
  const side = page.getByRole('complementary')
  await expect(numberField(page)).toBeFocused()
  await page.keyboard.press('Control+Z')
  await expect(page.getByText('Ångrat: att formuläret sparades (Styrelse).')).toBeVisible()
  await expect(side).toContainText('Kontrollerade enkäter0 av 1')
  await page.keyboard.press('Control+Y')
  await expect(side).toContainText('Kontrollerade enkäter0 av 2')
})

test('a sample says when it is enough, and a difference keeps it open until it is resolved', async ({ app, page, home }) => {
  test.setTimeout(120_000)
  const papers = Array.from({ length: 60 }, () => paper)
  const { roundId } = await prepare(app, page, home, papers, { mode: 'sample', errorLimit: 0.02 })
  // 192 fields without errors have an upper limit below 2 %, and 188 have not: 48 papers of four fields.
  for (let checked = 0; checked < 47; checked++) {
    const { next } = await ask(page, 'getSecondEntryOverview', { roundId, form })
    const { responseId } = await ask(page, 'openSecondEntry', { roundId, form, runningNumber: next! })
    for (const [index, item] of items.entries())
      await ask(page, 'recordSecondAnswer', { responseId, item, answer: paper[index]! })
    await ask(page, 'finishSecondEntry', { responseId })
  }
  await openPage(page, 'entry/dubbel', 'Registrera')
  const side = page.getByRole('complementary')
  await expect(side).toContainText('Enkäter kvar1om inga fler fel hittas')
  await pressAll(page, ['Enter', '2', '4', '0', '5', 'Enter'])
  await expect(side).toContainText('Enkäter kvar12om inga fler fel hittas')
  await pressAll(page, ['Control+Enter', '6'])
  await expect(page.getByText('1 avgjord: 1 gång stämde den första inskrivningen.')).toBeVisible()
  await expect(page.getByText('Stickprovet räcker: 48 av 60 enkäter')).toBeVisible()
  await expect(side).toContainText('Fel i första inskrivningen0 av 192 fälthögst 2,0 % av alla fält')
  await shot(page, 'second-entry-sample-enough')
  expect(await complaintsOf(page)).toEqual([])
})

test('each answer of the second entry survives kill -9', async ({ home }) => {
  test.setTimeout(120_000)
  let file: string | null = null
  for (const [typed, key] of keys.entries()) {
    const app = await launch(home)
    const page = await app.firstWindow()
    file ??= (await prepare(app, page, home, [paper])).file
    // Remembering a choice on this computer may take seconds, storing an answer may not.
    await openSecond(page)
    await expect(numberField(page)).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.locator(`[data-item="${items[typed]}"]`)).toBeFocused()
    await page.keyboard.press(key)
    await expect(page.locator('[data-current]')).not.toHaveAttribute('data-item', items[typed] ?? '', { timeout: 5_000 })
    const gone = new Promise((resolve) => app.process().once('exit', resolve))
    app.process().kill('SIGKILL')
    await gone
    const db = new BetterSqlite3(file, { readonly: true })
    const sql = 'SELECT ifnull(code, missing) FROM second_answer ORDER BY item_key'
    expect(db.prepare(sql).pluck().all()).toEqual(paper.slice(0, typed + 1))
    db.close()
  }
})

test('the overview says what is left, and leads here; a closed round takes no more', async ({ app, page, home }) => {
  const { roundId } = await prepare(app, page, home, [paper, paper])
  await page.keyboard.press('Control+1')
  await expect(page.getByText('2 enkäter i Styrelse att skriva in en gång till.')).toBeVisible()
  await page.keyboard.press('Control+2')
  await expect(page.locator('[data-item="kon"]')).toBeFocused()
  await page.keyboard.press('b')
  await expect(numberField(page)).toBeFocused()
  await pressAll(page, ['Enter', '1', '4', '0', '6', 'Enter'])
  await expect(page.getByText('skiljer sig i 1 fält')).toBeVisible()
  await page.keyboard.press('Control+1')
  await expect(page.getByText('1 skillnad i Styrelse att avgöra mot enkäterna.')).toBeVisible()
  await expect(page.getByText('1 enkät i Styrelse att skriva in en gång till.')).toBeVisible()
  await tabTo(page, page.getByRole('button', { name: 'Avgör skillnaderna' }))
  await page.keyboard.press('Enter')
  await expect(page.getByText('1 skillnad att avgöra.')).toBeVisible()
  await ask(page, 'setRoundState', { roundId, state: 'closed' })
  await openPage(page, 'entry/dubbel', 'Registrera')
  await expect(page.getByText('Mätomgång 2024 är stängd')).toBeVisible()
  await expect(numberField(page)).toHaveCount(0)
})

/** What can be read in the page, boxes that are marked included. */
async function sightOf(page: Page): Promise<unknown> {
  return page.evaluate(() => {
    const marked = [...document.querySelectorAll('[aria-checked=true]')].map(({ textContent }) => textContent)
    const written = [...document.querySelectorAll('input')].map(({ value }) => value)
    return [document.body.innerText, marked, written]
  })
}

/** Keeps what main answers the page, from `begin` until `end`. */
async function watchAnswers(app: ElectronApplication) {
  await app.evaluate(({ ipcMain }) => {
    // Electron keeps the functions that answer here, and has no way of its own to listen to them.
    const handlers = Reflect.get(ipcMain, '_invokeHandlers') as Map<string, (...words: unknown[]) => unknown>
    for (const [name, answer] of handlers) {
      handlers.set(name, async (...words) => {
        const given = await answer(...words)
        ;(Reflect.get(globalThis, 'watched') as unknown[] | undefined)?.push([name.replace('call:', ''), given])
        return given
      })
    }
  })
  return {
    begin: () => app.evaluate(() => void Reflect.set(globalThis, 'watched', [])),
    end: async () => {
      const answers = await app.evaluate(() => Reflect.get(globalThis, 'watched') as [string, unknown][])
      return answers.filter(([name]) => name !== 'setMenuCommands')
    },
  }
}

/** The answers of every response in the file, kön first. */
function storedAnswers(file: string): unknown[] {
  const db = new BetterSqlite3(file, { readonly: true })
  const responses = db.prepare('SELECT id, ifnull(kon_code, kon_missing) AS kon FROM response ORDER BY id').all()
  const answers = db.prepare('SELECT ifnull(code, missing) FROM answer WHERE response_id = ? ORDER BY question_key').pluck()
  const stored = (responses as { id: number; kon: unknown }[]).map(({ id, kon }) => [kon, ...answers.all(id)])
  db.close()
  return stored
}
