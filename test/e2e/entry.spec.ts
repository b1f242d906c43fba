import BetterSqlite3 from 'better-sqlite3'
import { choose } from './keyboard'
import { expect, launch, shot, test } from './launch'
import { ask, openPage, prepareEntry, prepareForbund } from './steps'

const form = 'deltagare_pagaende'
const questions = 7

test('a form takes questions + 2 keys and no mouse, and says which number to write on the paper', async ({ app, page, home }) => {
  await prepareEntry(app, page, home, form)
  const keys = ['1', '6', '5', '4', '1', '3', '2', '1', 'Enter']
  expect(keys).toHaveLength(questions + 2)
  for (const key of keys) await page.keyboard.press(key)
  await expect(page.getByText('Sparat. Skriv löpnumret på enkäten: 1')).toBeVisible()
  await expect(page.locator('[data-current]')).toHaveAttribute('data-item', 'kon')
  await expect(page.getByRole('complementary')).toContainText('Inskrivna i dag1')
})

test('keys pressed faster than answers are stored are none of them lost', async ({ app, page, home }) => {
  await prepareEntry(app, page, home, form)
  const one = ['2', '1', '2', '3', '2', '4', '5', '6', 'Enter']
  await page.evaluate((keys) => {
    for (const key of keys) window.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
  }, Array.from({ length: 20 }, () => one).flat())
  await expect(page.getByText('Sparat. Skriv löpnumret på enkäten: 20')).toBeVisible()
  const { rounds } = await ask(page, 'getWorkspace')
  const roundId = rounds[0]?.id
  if (!roundId) throw new Error('no round')
  const last = await ask(page, 'findResponse', { roundId, form, runningNumber: 20 })
  expect(Object.values(last.answers)).toEqual([2, 1, 2, 3, 2, 4, 5, 6])
})

test('a form laid aside with Esc is still there after a restart, and goes on where it was', async ({ app, page, home }) => {
  await prepareEntry(app, page, home, form)
  for (const key of ['1', '6', 'd', 'Escape']) await page.keyboard.press(key)
  await expect(page.getByText('Coachingteam: 3 av 8 ifyllda')).toBeVisible()
  await shot(page, 'entry-laid-aside')
  await app.close()
  const again = await launch(home)
  const reopened = await again.firstWindow()
  await openPage(reopened, 'entry', 'Registrera')
  await expect(reopened.locator('[data-current]')).toHaveAttribute('data-item', `${form}.3`)
  await shot(reopened, 'entry-continued')
  for (const key of ['5', '0', 'o', '5', '5', 'Enter']) await reopened.keyboard.press(key)
  await expect(reopened.getByText('Sparat. Skriv löpnumret på enkäten: 1')).toBeVisible()
  await again.close()
})

test('a form begun is gone on with after a look at another page', async ({ app, page, home }) => {
  await prepareEntry(app, page, home, form)
  for (const key of ['1', '6']) await page.keyboard.press(key)
  await expect(page.locator(`[data-item="${form}.2"]`)).toBeFocused()
  await page.keyboard.press('Control+1')
  await expect(page.getByRole('heading', { level: 1, name: 'Översikt' })).toBeVisible()
  await page.keyboard.press('Control+2')
  await expect(page.locator(`[data-item="${form}.2"]`)).toBeFocused()
  await expect(page.getByText('Du fortsätter på ett påbörjat formulär: 2 av 8 är ifyllda.')).toBeVisible()
})

test('a key held down is one answer', async ({ app, page, home }) => {
  await prepareEntry(app, page, home, form)
  for (let repeat = 0; repeat < 6; repeat++) await page.keyboard.down('1')
  await page.keyboard.up('1')
  await page.keyboard.press('6')
  await expect(page.locator(`[data-item="${form}.2"]`)).toBeFocused()
})

test('a form begun in one insats is listed when another is chosen, and gone on with on the way back', async ({
  app,
  page,
  home,
}) => {
  await prepareEntry(app, page, home, form)
  for (const key of ['1', '6']) await page.keyboard.press(key)
  await expect(page.locator(`[data-item="${form}.2"]`)).toBeFocused()
  await choose(page, page.getByRole('combobox', { name: 'Insats' }), 'Utan insats')
  await expect(page.getByText('Det påbörjade formuläret (Deltagare – pågående, Coachingteam) är lagt åt sidan.')).toBeVisible()
  await expect(page.getByText('Coachingteam: 2 av 8 ifyllda')).toBeVisible()
  await choose(page, page.getByRole('combobox', { name: 'Insats' }), 'Coachingteam')
  await expect(page.getByText('Du fortsätter på ett påbörjat formulär: 2 av 8 är ifyllda.')).toBeVisible()
})

test('a saved form is opened by its number and corrected, and the correction keeps the old value', async ({
  app,
  page,
  home,
}) => {
  const file = await prepareEntry(app, page, home, form)
  for (const key of ['1', '6', '5', '4', '1', '3', '2', '1', 'Enter']) await page.keyboard.press(key)
  await expect(page.getByText('löpnumret på enkäten: 1')).toBeVisible()
  await page.keyboard.press('l')
  await expect(page.getByLabel('Löpnummer på enkäten')).toBeFocused()
  await page.keyboard.type('2')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText('2')
  await page.keyboard.press('Control+A')
  await page.keyboard.type('1')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Du rättar löpnummer 1, Deltagare – pågående.')).toBeVisible()
  await expect(page.getByRole('combobox', { name: 'Formuläret hör till' })).toHaveValue('Coachingteam')
  // The one for the papers to come would be taken for this one's.
  const chosen = page.getByRole('combobox', { name: 'Insats', exact: true })
  await expect(chosen).toHaveCount(0)
  await expect(page.getByRole('complementary')).toContainText('Returklar')
  await shot(page, 'entry-correcting')
  for (const key of ['ArrowDown', '2', 'Enter']) await page.keyboard.press(key)
  await expect(page.getByText('Löpnummer 1 är rättat.')).toBeVisible()
  await expect(chosen).toHaveValue('Coachingteam')
  await expect(page.getByRole('complementary')).toContainText('Returspara')
  await app.close()
  const db = new BetterSqlite3(file, { readonly: true })
  expect(db.prepare('SELECT item_key, old_code, new_code FROM correction').raw().all()).toEqual([[`${form}.1`, 6, 2]])
  db.close()
})

for (const [kills, tag] of [
  [4, []],
  [20, ['@long']],
] as const)
  test(`an answer that was acknowledged survives kill -9, each of ${kills} times`, { tag: [...tag] }, async ({ home }) => {
    test.setTimeout(120_000)
    let file: string | null = null
    const expected: (string | number)[] = []
    const keys = ['1', '6', 'd', '4', '1', '0', '2', '1', 'Enter']
    let typed = 0
    for (let kill = 0; kill < kills; kill++) {
      const app = await launch(home)
      const page = await app.firstWindow()
      file ??= (await prepareForbund(app, page, home)).file
      // The form and insats that are chosen before anyone has chosen: remembering a choice may take seconds, an answer may not.
      await openPage(page, 'entry', 'Registrera')
      if (typed % keys.length === keys.length - 1) {
        await page.keyboard.press('Enter')
        await expect(page.getByText('Skriv löpnumret')).toBeVisible()
        typed++
      }
      // Acknowledged is what the window shows: the turn has passed to the next item.
      const before = await page.locator('[data-current]').getAttribute('data-item')
      const key = keys[typed++ % keys.length] ?? ''
      await page.keyboard.press(key)
      await expect(page.locator('[data-current]')).not.toHaveAttribute('data-item', before ?? '')
      const gone = new Promise((resolve) => app.process().once('exit', resolve))
      app.process().kill('SIGKILL')
      await gone
      expected.push({ d: 'double-marked', '0': 'blank' }[key] ?? Number(key))
      expect(storedAnswers(file)).toEqual(expected)
    }
  })

/** Every answer in the file, kön first, in the order of the forms. */
function storedAnswers(file: string): unknown[] {
  const db = new BetterSqlite3(file, { readonly: true })
  const sql = `SELECT ifnull(value, missing) FROM (
      SELECT id AS response_id, '' AS item, kon_code AS value, kon_missing AS missing FROM response
      UNION ALL SELECT response_id, question_key, code, missing FROM answer) ORDER BY response_id, item`
  const answers = db.prepare(sql).pluck().all()
  db.close()
  return answers
}

test('an answer that could not be stored is said, and the keys typed on unseeing answer nothing in its place', async ({
  app,
  page,
  home,
}) => {
  const file = await prepareEntry(app, page, home, form)
  for (const key of ['1', '1']) await page.keyboard.press(key)
  await expect(page.locator(`[data-item="${form}.2"]`)).toBeFocused()
  const db = new BetterSqlite3(file)
  db.exec("CREATE TRIGGER broken BEFORE INSERT ON answer BEGIN SELECT RAISE(ABORT, 'a disk that is full'); END")
  await page.keyboard.press('2')
  await expect(page.getByRole('alert')).toBeVisible()
  db.exec('DROP TRIGGER broken')
  db.close()
  for (const key of ['3', '4', '1', '5']) await page.keyboard.press(key)
  await expect(page.getByRole('alert')).toBeVisible()
  await expect(page.locator(`[data-item="${form}.2"]`)).toBeFocused()
  expect(storedAnswers(file)).toEqual([1, 1])
  // The hand has rested: the question is answered as usual.
  await page.waitForTimeout(1_200)
  await page.keyboard.press('2')
  await expect(page.locator(`[data-item="${form}.3"]`)).toBeFocused()
  await expect(page.getByRole('alert')).toHaveCount(0)
  expect(storedAnswers(file)).toEqual([1, 1, 2])
})
