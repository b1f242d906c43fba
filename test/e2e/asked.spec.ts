// The grid of how many were asked and how many declined.
import { tabTo } from './keyboard'
import { expect, shot, test } from './launch'
import { ask, openPage, prepareForbund } from './steps'

test('why a count is not saved is said until it is, wherever one goes on', async ({ app, page, home }) => {
  await prepareForbund(app, page, home)
  await openPage(page, 'settings/asked', 'Inställningar')
  const asked = page.getByLabel('Tillfrågade, Personal, Coachingteam')
  await tabTo(page, asked)
  await page.keyboard.type('abc')
  await page.keyboard.press('ArrowRight')
  await expect(page.getByLabel('Tackat nej, Personal, Coachingteam')).toBeFocused()
  await page.keyboard.type('3')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByText('Skriv ett heltal, eller lämna tomt.')).toBeVisible()
  await expect(asked).toHaveAttribute('aria-invalid', 'true')
  await asked.focus()
  await page.keyboard.type('12')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Skriv ett heltal, eller lämna tomt.')).toHaveCount(0)
})

test('a closed mätomgång says no word of typing, and leads to where it is opened', async ({ app, page, home }) => {
  await prepareForbund(app, page, home)
  const { rounds } = await ask(page, 'getWorkspace')
  await ask(page, 'setRoundState', { roundId: rounds[0]!.id, state: 'closed' })
  await openPage(page, 'settings/asked', 'Inställningar')
  await expect(page.getByText('Mätomgång 2024 är stängd')).toBeVisible()
  await expect(page.getByText('Allt sparas direkt')).toHaveCount(0)
  await shot(page, 'asked-closed')
  await tabTo(page, page.getByRole('button', { name: 'Till mätomgångarna' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Öppna mätomgång 2024 igen' })).toBeVisible()
})
