// The page Trender: all measures as small charts or one of them, in words and signs, beside levels, what others have and registers.
import type { Page } from '@playwright/test'
import { complaintsOf } from './accessibility'
import { expect, shot, test } from './launch'
import { ask, openPage, prepareForbund } from './steps'

const riket = { measure: 'M17', form: 'personal', statistic: 'share46', name: 'Riket', year: 2023, value: 0.71 } as const
const unga = { name: 'Unga med aktivitetsersättning', unit: 'personer', source: 'Försäkringskassan', comment: 'December.' }

/** The demo with a level, a figure of others and a register indicator, on the page Trender with shares of 4–6. */
async function openTrends(page: Page): Promise<void> {
  await ask(page, 'openDemo')
  const level = { subject: 'measure', subjectKey: 'M17', statistic: 'share46', level: 0.8, near: 0.05, fromYear: 2022 } as const
  await ask(page, 'setTarget', { target: level, replaces: null })
  await ask(page, 'setReferenceValue', { referenceValue: { ...riket, source: 'Rapport 2023, s. 14' }, replaces: null })
  const values = [
    { year: 2023, value: 1122, comment: 'Nya regler från juli.' },
    { year: 2024, value: 1065, comment: '' },
  ]
  await ask(page, 'createRegisterIndicator', { ...unga, values })
  await openPage(page, 'trends', 'Trender')
  await page.getByText('Andel 4–6', { exact: true }).click()
}

async function openMeasure(page: Page, name: RegExp): Promise<void> {
  await page.keyboard.press('e')
  await page.getByRole('radio', { name }).focus()
  await page.keyboard.press('Space')
  await expect(page.getByRole('heading', { level: 2, name })).toBeVisible()
}

async function inBothSchemes(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme })
    await shot(page, `${name}-${colorScheme}`)
    expect(await complaintsOf(page)).toEqual([])
  }
}

test('a trend says in words what has changed, how sure that is, and whether a level is reached', async ({ page }) => {
  await openTrends(page)
  await openMeasure(page, /^Har ni strukturer/)

  const lines = page.getByRole('list', { name: 'Senaste värdet' }).getByRole('listitem')
  // The demo's answers are the same every time; 28 of 35 is 80 %, and 29 of 38 was 76 %.
  await expect(lines).toHaveCount(3)
  await expect(lines.first()).toHaveText(
    /^\s*Personal 2024: 80\s% \(28 av 35\) Sedan 2023: inom slumpvariation\.\s*✓\s*Når målnivån 80\s%\.$/,
  )
  await expect(page.getByRole('heading', { name: 'Förändringarna kan bero på slumpen' })).toBeVisible()
  await expect(page.getByText('Streckad linje: målnivå 80 % 2022–2024.')).toBeVisible()

  await page.getByText('Hur säkra är värdena?').click()
  await expect(page.getByText(/^2024: mellan 73 och 86\s%\. Mer än slump är minst 94\s% \(33 av 35\)/)).toBeVisible()
  await shot(page, 'trends-certainty')
  expect(await complaintsOf(page)).toEqual([])

  await page.keyboard.press('t')
  const row = page.getByRole('table').first().getByRole('row', { name: /^2024/ })
  await expect(row).toHaveText(/^202480\s% \(28 av 35\)73–86\s%Inom slump\u00ADvariation sedan 2023✓Når målnivån 80\s%$/)
  await shot(page, 'trends-certainty-table')
  expect(await complaintsOf(page)).toEqual([])
})

test('all measures are small charts under their themes, opened and left by keys', async ({ page }) => {
  await openTrends(page)
  // The bundled forms ask 24 measures.
  const { length: registers } = await ask(page, 'listRegisterIndicators')
  await expect(page.getByRole('article').getByRole('img')).toHaveCount(24 + registers)
  const first = page.getByRole('button', { name: /^Får du stöd på ett sätt/ })
  await page.keyboard.press('m')
  await expect(first).toBeFocused()
  await page.keyboard.press('m')
  await expect(page.getByRole('button', { name: /^Är du med och bestämmer/ })).toBeFocused()
  await page.keyboard.press('Shift+M')
  await expect(page.getByRole('region', { name: 'Stöd till nytta' }).getByRole('img')).toHaveAccessibleName(
    /^Får du stöd .* Deltagare – pågående: 2020 .* och 2024 92\s% \(n 88\)\. Deltagare – avslut: /,
  )
  await inBothSchemes(page, 'trends-all')

  await page.keyboard.press('Enter')
  await expect(page.getByRole('radio', { name: /^Får du stöd på ett sätt/ })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('heading', { level: 2, name: /^Är du med och bestämmer/ })).toBeVisible()
  await page.keyboard.press('a')
  await expect(page.getByRole('button', { name: /^Är du med och bestämmer/ })).toBeFocused()

  await page.keyboard.press('t')
  const row = page.getByRole('row', { name: /^Strukturer för relationer.*Personal/ })
  await expect(row).toContainText(/2024: 80\s% \(28 av 35\)73–86\s%/)
  await expect(row).toContainText(/✓ Når målnivån 80\s%/)
  await inBothSchemes(page, 'trends-all-table')
})

test('what others have stands beside the lines with its source, in words and in the table', async ({ page }) => {
  await openTrends(page)
  await openMeasure(page, /^Har ni strukturer/)
  await expect(page.getByRole('img').getByText('Riket, Personal')).toBeVisible()
  await expect(page.getByText(/^Jämförelse med Riket, Personal: 2023 71\s%\. Källa: Rapport 2023, s\. 14\.$/)).toBeVisible()
  await inBothSchemes(page, 'trends-reference')
  await page.keyboard.press('t')
  const table = page.getByRole('table', { name: /Jämförelser/ })
  await expect(table.getByRole('row', { name: 'Riket' })).toHaveText(/^RiketPersonal202371\s%Rapport 2023, s\. 14$/)
  expect(await complaintsOf(page)).toEqual([])

  // Beside another figure, or another measure, it says nothing.
  await page.getByText('Medelvärde', { exact: true }).click()
  await expect(page.getByRole('table', { name: /Jämförelser/ })).toHaveCount(0)
})

test('a register indicator has its own place in the list, its line and its table', async ({ page }) => {
  await openTrends(page)
  await openMeasure(page, /^Unga med aktivitetsersättning/)
  await expect(page.getByText('Från register, inte från enkäterna. Enhet: personer. Källa: Försäkringskassan.')).toBeVisible()
  await expect(page.getByRole('img')).toHaveAccessibleName(/2023 1\s122 .*2024 1\s065/)
  await expect(page.getByText('2023: Nya regler från juli.')).toBeVisible()
  await inBothSchemes(page, 'trends-register')
  await page.keyboard.press('t')
  await expect(page.getByRole('row', { name: '2023' })).toHaveText(/^20231\s122Nya regler från juli\.$/)
  expect(await complaintsOf(page)).toEqual([])
})

test('what others may see has no filter, and each measure has its way to a file', async ({ page }) => {
  await openTrends(page)
  const filter = page.getByText('Kön', { exact: true })
  await expect(filter).toBeVisible()
  await page.getByText('För visning', { exact: true }).click()
  await expect(filter).toHaveCount(0)
  await inBothSchemes(page, 'trends-display')
  await openMeasure(page, /^Har ni strukturer/)
  await page.getByRole('button', { name: /^Spara diagrammet: Har ni strukturer/ }).click()
  await expect(page.getByRole('menuitem')).toHaveCount(3)
  await page.keyboard.press('Escape')
  await page.getByText('Intern', { exact: true }).click()
  await expect(page.getByRole('button', { name: /^Spara diagrammet/ })).toHaveCount(0)
})

test('one mätomgång has no trend, but registers have', async ({ page, app, home }) => {
  await prepareForbund(app, page, home)
  await ask(page, 'createRegisterIndicator', { ...unga, values: [{ year: 2023, value: 1122, comment: '' }] })
  await openPage(page, 'trends', 'Trender')
  await expect(page.getByText('En trend behöver minst två mätomgångar')).toBeVisible()
  await expect(page.getByRole('img')).toHaveCount(1)
  await expect(page.getByText('2023: 1\u202F122 personer')).toBeVisible()
  await shot(page, 'trends-one-round')
  expect(await complaintsOf(page)).toEqual([])
})
