import fs from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { complaintsOf } from './accessibility'
import { choose, fill } from './keyboard'
import { expect, shot, test } from './launch'
import { answerSave, ask, openPage, prepareForbund } from './steps'

const form = 'deltagare_avslut'

/** So many papers with a free text each, typed by calls. */
async function typePapers(page: Page, insatsId: Awaited<ReturnType<typeof prepareForbund>>['insats']['id'], count: number) {
  const { rounds, instrumentVersions } = await ask(page, 'getWorkspace')
  const [round, version] = [rounds[0], instrumentVersions[0]]
  const questions = version?.definition.forms.find(({ key }) => key === form)?.questions
  if (!round || !questions) throw new Error('no round, or no form')
  for (let paper = 0; paper < count; paper++) {
    const response = { roundId: round.id, form, insatsId }
    const { responseId } = await ask(page, 'recordAnswer', { response, item: 'kon', answer: 1 })
    for (const { key } of questions) await ask(page, 'recordAnswer', { response: { responseId }, item: key, answer: 1 })
    await ask(page, 'writeOpenText', { responseId, field: 'fritext', content: 'Rakel hjälpte mig' })
    await ask(page, 'saveResponse', { responseId })
  }
}

test('the log says who has done what, is whole, is narrowed by the keyboard and is saved', async ({ app, page, home }) => {
  const { insats } = await prepareForbund(app, page, home)
  await typePapers(page, insats.id, 3)
  // Read twice within the hour.
  for (const visit of ['first', 'second']) {
    await openPage(page, 'responses/fritext', 'Svar')
    await expect(page.getByText('Rakel').first(), visit).toBeVisible()
  }
  await openPage(page, 'safekeeping/log', 'Säkerhet')
  const list = page.getByRole('table', { name: 'Logg' })
  // The other parts ask for nothing before they are shown.
  await expect(page.locator('[role=tabpanel]:not(:empty)')).toHaveCount(1)
  await expect(page.getByText(/^Loggen är hel: \d+ rader sedan \d{4}-\d\d-\d\d\.$/)).toBeVisible()
  await expect(list).toContainText('Registrerade 3 svar i Deltagare – avslut 2024 (löpnummer 1–3)')
  await expect(list.getByText('Öppnade listan med fritext i Deltagare – avslut 2024, 3 texter')).toHaveCount(1)
  await shot(page, 'log')
  expect(await complaintsOf(page)).toEqual([])

  await choose(page, page.getByRole('combobox', { name: 'Vad' }), 'Fritext')
  await expect(list).not.toContainText('mätomgång')
  await expect(page.getByRole('status').filter({ hasText: /^\d+ händelser$/ })).toBeVisible()
  await fill(page, page.getByRole('searchbox', { name: 'Sök' }), 'finns inte')
  await expect(page.getByText('Inget i loggen stämmer med urvalet.')).toBeVisible()
  await page.getByRole('tab', { name: 'Lösenord' }).click()
  await expect(page.getByRole('heading', { name: 'Inget lösenord' })).toBeVisible()
  await page.getByRole('tab', { name: 'Logg' }).click()
  await expect(page.getByRole('searchbox', { name: 'Sök' })).toHaveValue('finns inte')
  await page.getByRole('button', { name: 'Rensa urvalet' }).click()
  await expect(list).toContainText('Lade till mätomgång 2024')

  const file = path.join(home, 'logg.csv')
  await answerSave(app, file)
  await page.keyboard.press('Control+s')
  await expect(page.getByText('logg.csv är sparad.')).toBeVisible()
  const csv = fs.readFileSync(file, 'utf8')
  expect(csv).toContain('"open-texts-read"')
  expect(csv).not.toContain('Rakel')
})
