import fs from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { complaintsOf } from './accessibility'
import { tabTo } from './keyboard'
import { expect, launch, shot, test, userDataOf } from './launch'
import { answerOpen, ask, openPage, prepareForbund } from './steps'

/** The backups that lie in a folder and below it, by name. */
function backupsIn(folder: string): readonly string[] {
  const names = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return names.map((name) => path.basename(name)).filter((name) => name.endsWith('.finsam'))
}

async function yearsOf(page: Page): Promise<readonly number[]> {
  return (await ask(page, 'getWorkspace')).rounds.map(({ year }) => year)
}

async function press(page: Page, button: string): Promise<void> {
  await tabTo(page, page.getByRole('button', { name: button }).last())
  await page.keyboard.press('Enter')
}

test('a backup is made, put back in three steps with a look at what is lost, and the restore is undone', async ({ home }) => {
  const app = await launch(home)
  const page = await app.firstWindow()
  await prepareForbund(app, page, home)
  await openPage(page, 'safekeeping/backups', 'Säkerhet')
  await expect(page.getByText('Inga säkerhetskopior ännu')).toBeVisible()
  await press(page, 'Gör en säkerhetskopia nu')
  await expect(page.getByText('Allt som är sparat finns i en kontrollerad säkerhetskopia.')).toBeVisible()
  // The button that waited for it has the focus again; where it is gone, as below, the page's title has.
  await expect(page.getByRole('button', { name: 'Gör en säkerhetskopia nu' })).toBeFocused()
  const { instrumentVersions } = await ask(page, 'getWorkspace')
  const instrumentVersionId = instrumentVersions[0]?.id
  if (!instrumentVersionId) throw new Error('no instrument version')
  await ask(page, 'createRound', { year: 2025, startsOn: '2025-01-01', endsOn: '2025-12-31', instrumentVersionId })

  await openPage(page, 'safekeeping/backups', 'Säkerhet')
  await expect(page.getByText('En ändring finns ännu inte i någon säkerhetskopia.')).toBeVisible()
  await press(page, 'Återställ säkerhetskopian från')
  await expect(page.getByText('Mätomgång 2025 finns inte i säkerhetskopian och försvinner.')).toBeVisible()
  expect(await complaintsOf(page)).toEqual([])
  await shot(page, 'restore-preview')
  await press(page, 'Återställ databasen')
  await expect(page.getByText('Det som fanns före är sparat som säkerhetskopia.')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  expect(await yearsOf(page)).toEqual([2024])
  expect(await complaintsOf(page)).toEqual([])
  await shot(page, 'restored')

  await press(page, 'Ångra återställningen')
  await page.getByRole('dialog').getByRole('button', { name: 'Ångra återställningen' }).click()
  await expect(page.getByText('Återställningen är ångrad.')).toBeVisible()
  expect(await yearsOf(page)).toEqual([2025, 2024])

  // A stick to have them on, too; then the program ends, which makes one more.
  const stick = path.join(home, 'USB-minne')
  fs.mkdirSync(stick)
  await answerOpen(app, stick)
  await press(page, 'Välj plats …')
  await expect(page.getByText('Den senaste säkerhetskopian finns där.')).toBeVisible()
  await app.close()
  const words = backupsIn(path.join(userDataOf(home), 'backups')).map((name) => name.replace(/^\S+ \S+ |\.finsam$/g, ''))
  expect(words.toSorted()).toEqual(['före återställning', 'på begäran', 'vid stängning'])
  expect(backupsIn(stick).filter((name) => name.includes('vid stängning'))).toHaveLength(1)
})
