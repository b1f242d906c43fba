// What the page Trender says of change: in words and signs, for the line that is in focus, and with the levels to reach.
import { complaintsOf } from './accessibility'
import { expect, shot, test } from './launch'
import { ask, openPage } from './steps'

test('a trend says in words what has changed, how sure that is, and whether a level is reached', async ({ page }) => {
  await ask(page, 'openDemo')
  const level = { subject: 'measure', subjectKey: 'M17', statistic: 'share46', level: 0.8, near: 0.05, fromYear: 2022 } as const
  await ask(page, 'setTarget', { target: level, replaces: null })
  await openPage(page, 'trends', 'Trender')
  await page.getByText('Andel 4–6', { exact: true }).click()
  await page.getByRole('radio', { name: /^Har ni strukturer/ }).focus()
  await page.keyboard.press('Space')

  const lines = page.getByRole('group', { name: 'Välj vilken linje som visar sitt band.' })
  await expect(lines.getByRole('radio')).toHaveCount(3)
  // The demo's answers are the same every time; 28 of 35 is 80 %, and 29 of 38 was 76 %.
  const staff = lines.getByRole('radio', { name: 'Personal' })
  await expect(staff).toBeChecked()
  await expect(staff).toHaveAccessibleName('Personal 2024: 80 % (28 av 35) Sedan 2023: inom slumpvariation. ✓ Når målnivån 80 %.')
  await expect(page.getByRole('heading', { name: 'Inga förändringar utöver slumpvariation' })).toBeVisible()
  await expect(page.getByText('Streckad linje: målnivå 80 % 2022–2024.')).toBeVisible()

  await staff.press('ArrowDown')
  await expect(lines.getByRole('radio', { name: /^Parternas chefsgrupp/ })).toBeChecked()
  await page.getByText('Hur säkra är värdena?').click()
  await expect(page.getByText(/^2024: mellan 73 och 86\s%\. Mer än slump är minst 94\s% \(33 av 35\)/)).toBeVisible()
  await shot(page, 'trends-certainty')
  expect(await complaintsOf(page)).toEqual([])

  await page.keyboard.press('t')
  const row = page.getByRole('table').first().getByRole('row', { name: /^2024/ })
  await expect(row).toHaveText(/^202480\s% \(28 av 35\)73–86\s%Inom slump\u00ADvariation sedan 2023$/)
  await shot(page, 'trends-certainty-table')
  expect(await complaintsOf(page)).toEqual([])
})
