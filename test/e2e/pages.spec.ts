// Every page with the demo förbund: marked as a demo, without a complaint in the console or from axe, in light and dark.
import fs from 'node:fs'
import path from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { schemaVersion } from '../../electron/db/migrate'
import { complaintsOf } from './accessibility'
import { expect, launch, shot, test, userDataOf } from './launch'
import { ask, openPage, prepareForbund } from './steps'

const pages = [
  ['overview', 'Översikt'],
  ['entry', 'Registrera'],
  ['import', 'Importera'],
  ['responses', 'Svar'],
  ['results', 'Resultat'],
  ['trends', 'Trender'],
  ['board', 'Styrelse'],
  ['delivery', 'Leverans'],
  ['merge', 'Sammanställ'],
  ['instrument', 'Instrument'],
  ['settings', 'Inställningar'],
  ['safekeeping', 'Säkerhet'],
  ['handbook', 'Handbok'],
  ['about', 'Om programmet'],
] as const

for (const [scheme, tag] of [
  ['light', '@short'],
  ['dark', '@long'],
] as const) {
  test(`every page shows the demo as such, without a complaint, in ${scheme}`, { tag }, async ({ page }) => {
    test.setTimeout(120_000)
    const complaints: string[] = []
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(String(error)))
    await page.emulateMedia({ colorScheme: scheme })
    await ask(page, 'openDemo')
    for (const [id, title] of pages) {
      await openPage(page, id, title)
      await expect(page.getByText('Demonstrationsdata – Samordningsförbundet Exempeldalen finns inte')).toBeVisible()
      await page.waitForLoadState('networkidle')
      await shot(page, `page-${id}-${scheme}`)
      expect(await complaintsOf(page), title).toEqual([])
    }
    expect(complaints).toEqual([])
  })
}

test('a page where a bug strikes says that nothing is lost, and the log tells where without what was typed', async ({
  page,
  home,
}) => {
  await ask(page, 'openDemo')
  await openPage(page, 'overview', 'Översikt')
  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error('Kvinna, 47, från Älvdalen')
    })
  })
  const log = path.join(userDataOf(home), 'logs', 'program.log')
  await expect.poll(() => fs.existsSync(log) && fs.readFileSync(log, 'utf8')).toContain('window')
  expect(fs.readFileSync(log, 'utf8')).not.toContain('Älvdalen')
})

test('a database of a newer program is refused with a page that says what to do', async ({ app, page, home }) => {
  const { file } = await prepareForbund(app, page, home)
  await app.close()
  const db = new BetterSqlite3(file)
  db.pragma(`user_version = ${schemaVersion + 1}`)
  db.close()
  const again = await launch(home)
  const start = await again.firstWindow()
  await expect(start.getByText('Provförbundet.finsam').first()).toBeVisible()
  await expect(start.getByText(/nyare/).first()).toBeVisible()
  await shot(start, 'start-newer-database')
  expect(await complaintsOf(start)).toEqual([])
  await again.close()
})

test('a second start opens no second window', async ({ app, page, home }) => {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  // It ends by itself, before or after Playwright has got hold of it.
  const second = await launch(home).catch(() => null)
  if (second) {
    expect(second.windows()).toEqual([])
    await expect.poll(() => second.process().exitCode).not.toBeNull()
  }
  expect(app.windows()).toHaveLength(1)
})

test('a program that is ended while its window is still loading ends without a word', async ({ home }) => {
  for (let start = 0; start < 3; start++) {
    const app = await launch(home)
    const gone = new Promise((resolve) => app.process().once('exit', (code, signal) => resolve(code ?? signal)))
    await app.close()
    // Electron 33 itself crashes now and then when it is ended so early on a busy machine, with an empty window too. What the program
    // says of itself where it cannot start, in a dialog that waits, ends with 1.
    expect([0, 'SIGSEGV']).toContain(await gone)
  }
})
