import { complaintsOf } from './accessibility'
import { choose, pressAll } from './keyboard'
import { expect, launch, shot, test } from './launch'
import { ask, openPage, prepareEntry } from './steps'

const form = 'deltagare_pagaende'
const whole = ['1', '6', '5', '4', '1', '3', '2', '1', 'Enter']

test('Ctrl+Z takes back one key at a time, back into the form saved last, and Ctrl+Y gives it again', async ({
  app,
  page,
  home,
}) => {
  await prepareEntry(app, page, home, form)
  await pressAll(page, [...whole, '2', '6'])
  await expect(page.locator(`[data-item="${form}.2"]`)).toBeFocused()
  await page.keyboard.press('Control+Z')
  await expect(page.locator(`[data-item="${form}.1"]`)).toBeFocused()
  await expect(page.getByText('Ångrat: svaret på fråga 1 (Deltagare – pågående).')).toBeVisible()
  await page.keyboard.press('Control+Z')
  await expect(page.locator('[data-item="kon"]')).toBeFocused()
  await page.keyboard.press('Control+Z')
  await expect(page.getByText('Allt är ifyllt.')).toBeVisible()
  await shot(page, 'entry-undone-save')
  await page.keyboard.press('Control+Z')
  await expect(page.locator(`[data-item="${form}.7"]`)).toBeFocused()
  await expect(page.getByText('Ångrat: ')).toBeVisible()
  await page.keyboard.press('4')
  // It was about what is typed over now.
  await expect(page.getByText('Ångrat: ')).toHaveCount(0)
  await page.keyboard.press('Enter')
  await expect(page.getByText('Sparat. Skriv löpnumret på enkäten: 1')).toBeVisible()
  await page.keyboard.press('Control+Z')
  await page.keyboard.press('Control+Y')
  await expect(page.getByText('Gjort om: att formuläret sparades (Deltagare – pågående, löpnummer 1).')).toBeVisible()
  await page.keyboard.press('Control+Y')
  await expect(page.getByText('Det finns inget att göra om.')).toBeVisible()
})

test('what was typed before a restart can be undone after it', async ({ app, page, home }) => {
  await prepareEntry(app, page, home, form)
  await pressAll(page, whole)
  await expect(page.getByText('löpnumret på enkäten: 1')).toBeVisible()
  await app.close()
  const again = await launch(home)
  const reopened = await again.firstWindow()
  await openPage(reopened, 'entry', 'Registrera')
  for (let step = 0; step < 9; step++) await reopened.keyboard.press('Control+Z')
  await expect(reopened.getByText('Ångrat: svaret på kön (Deltagare – pågående).')).toBeVisible()
  await reopened.keyboard.press('Control+Z')
  await expect(reopened.getByText('Det finns inget att ångra.')).toBeVisible()
  const { rounds } = await ask(reopened, 'getWorkspace')
  expect(await ask(reopened, 'listResponses', { roundId: rounds[0]!.id })).toEqual([])
  await again.close()
})

test('free words are written with T, kept with the form, and no key of theirs is an answer', async ({ app, page, home }) => {
  await prepareEntry(app, page, home, form)
  await expect(page.locator('[data-item="kon"]')).toBeFocused()
  await page.keyboard.press('t')
  await expect(page.getByLabel('Fritext')).toBeFocused()
  await page.keyboard.type('123')
  await expect(page.getByLabel('Fritext')).toHaveValue('')
  await page.keyboard.press('Escape')
  // As fast as can be: the turn that passes on meanwhile does not take the focus back.
  await page.evaluate(
    (keys) => {
      for (const key of keys) window.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
    },
    ['1', '6', '5', '4', '1', '3', '2', '1', 't'],
  )
  await expect(page.getByText('Allt är ifyllt.')).toBeVisible()
  await expect(page.getByLabel('Fritext')).toBeFocused()
  await page.keyboard.type('Tack för att ni lyssnade, 3 gånger om.')
  await shot(page, 'entry-open-text')
  expect(await complaintsOf(page)).toEqual([])
  await page.keyboard.press('Escape')
  await page.keyboard.press('Enter')
  await expect(page.getByText('löpnumret på enkäten: 1')).toBeVisible()
  await expect(page.getByLabel('Fritext')).toHaveValue('')
  const { rounds } = await ask(page, 'getWorkspace')
  const saved = await ask(page, 'findResponse', { roundId: rounds[0]!.id, form, runningNumber: 1 })
  expect(saved.openTexts).toEqual({ fritext: 'Tack för att ni lyssnade, 3 gånger om.' })
  expect(Object.values(saved.answers)).toEqual([1, 6, 5, 4, 1, 3, 2, 1])
})

test('a saved form is moved to another insats, and the move is undone', async ({ app, page, home }) => {
  await prepareEntry(app, page, home, form)
  await pressAll(page, whole)
  await page.keyboard.press('l')
  await page.keyboard.type('1')
  await page.keyboard.press('Enter')
  const belongs = page.getByRole('combobox', { name: 'Formuläret hör till' })
  await choose(page, belongs, 'Utan insats')
  const { rounds } = await ask(page, 'getWorkspace')
  const insats = async () => (await ask(page, 'findResponse', { roundId: rounds[0]!.id, form, runningNumber: 1 })).insatsId
  await expect.poll(insats).toBeNull()
  await expect(page.locator('[data-current]')).toBeFocused()
  await page.keyboard.press('Control+Z')
  await expect(belongs).toHaveValue('Coachingteam')
  expect(await insats()).not.toBeNull()
})

for (const [forms, tag] of [
  [25, '@short'],
  [100, '@long'],
] as const) {
  test(`of ${forms} forms typed at 20 keys a second and more no key is lost`, { tag }, async ({ app, page, home }) => {
    test.setTimeout(120_000)
    await prepareEntry(app, page, home, form)
    const papers = Array.from({ length: forms }, (_, paper) => [
      1 + (paper % 3),
      ...Array.from({ length: 7 }, (_, at) => codeOf(paper, at)),
    ])
    const keys = papers.flatMap((answers) => [...answers.map(String), 'Enter'])
    const start = Date.now()
    for (const [at, key] of keys.entries()) {
      const wait = start + at * 25 - Date.now()
      if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
      await page.keyboard.press(key)
    }
    await expect(page.getByText(`Sparat. Skriv löpnumret på enkäten: ${forms}`)).toBeVisible()
    // 40 are asked for: a machine that is busy with other things still types 20.
    expect(keys.length / ((Date.now() - start) / 1000)).toBeGreaterThan(20)
    const { rounds } = await ask(page, 'getWorkspace')
    for (const [at, answers] of papers.entries()) {
      const stored = await ask(page, 'findResponse', { roundId: rounds[0]!.id, form, runningNumber: at + 1 })
      expect(Object.values(stored.answers)).toEqual(answers)
    }
  })
}

/** Another answer for every question of every paper; question 4 is Ja or Nej. */
function codeOf(paper: number, question: number): number {
  return 1 + ((paper * 7 + question * 5) % (question === 3 ? 2 : 6))
}
