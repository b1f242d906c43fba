import { spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import path from 'node:path'
import { expect, launch, shot, test, userDataOf } from './launch'
import { answerSave, ask, openPage, prepareForbund } from './steps'

/** The file beside a database that a program on another computer has open. */
function holdElsewhere(file: string): string {
  const place = `${file}.lock`
  const at = new Date().toISOString()
  const holder = { user: 'Bo Ek', computer: 'KANSLIET-2', installation: 'there', processId: 1, processStart: 'then' }
  fs.writeFileSync(place, JSON.stringify({ ...holder, id: 'theirs', since: at, renewed: at, renewals: 0 }))
  return place
}

test('a database that is open on another computer can be read, says by whom, and can be changed when it is closed there', async ({
  home,
}) => {
  const first = await launch(home)
  const { file } = await prepareForbund(first, await first.firstWindow(), home)
  expect(fs.existsSync(`${file}.lock`)).toBe(true)
  await first.close()
  expect(fs.existsSync(`${file}.lock`)).toBe(false)
  const lease = holdElsewhere(file)
  const app = await launch(home)
  const page = await app.firstWindow()
  const band = page.getByRole('region', { name: 'Databasen kan bara läsas' })
  await expect(band).toContainText('öppen på datorn KANSLIET-2 av Bo Ek sedan 20')
  await openPage(page, 'settings', 'Inställningar')
  await openPage(page, 'entry', 'Registrera')
  await expect(page.getByRole('main')).toContainText('Det kan du göra när databasen har stängts på datorn KANSLIET-2.')
  await shot(page, 'opening-held')
  await page
    .evaluate(() => window.api.createInsats({ name: 'Ny' }))
    .then((answer) => expect(answer).toContain('database-read-only'))
  await band.getByRole('button', { name: 'Försök igen' }).click()
  await expect(band).toContainText('Den är fortfarande öppen där.')
  fs.rmSync(lease)
  await band.getByRole('button', { name: 'Försök igen' }).click()
  await expect(band).toHaveCount(0)
  // The page that was open is there still, and takes answers.
  await expect(page.locator('[data-item="kon"]')).toBeVisible()
  // The program is started once more, as by a second click: the window that is there comes forward, and no other.
  await app.evaluate(({ app: program, BrowserWindow }) => {
    program.once('second-instance', () => Reflect.set(globalThis, 'asked', BrowserWindow.getAllWindows().length))
  })
  const [program = '', ...words] = app.process().spawnargs
  const second = spawn(
    program,
    words.filter((word) => !word.startsWith('--inspect') && !word.startsWith('--remote')),
    { cwd: process.cwd() },
  )
  await once(second, 'exit')
  await expect.poll(() => app.evaluate(() => Reflect.get(globalThis, 'asked') as number)).toBe(1)
  await app.close()
})

/** What there is to press where nothing can be changed: the address of a page, a button that is out of use, and those that are of use. */
const whileReading: readonly (readonly [address: string, unusable: string, usable: readonly string[]])[] = [
  ['responses/fritext', 'Får visas', []],
  ['board', 'Återställ programmets förslag …', ['Visa i helskärm', 'PDF', 'PowerPoint', 'Excel', 'Word']],
  ['delivery', 'Stäng mätomgång 2024 …', []],
  ['instrument', 'Läs in ny version …', ['Spara som arbetsbok …']],
  ['settings/rounds', 'Ny mätomgång', []],
  ['settings/insatser', 'Lägg till', []],
  ['settings/targets', 'Ny målnivå', []],
  ['settings/register', 'Ny registerindikator', []],
  ['safekeeping/disposal', 'Gallra …', []],
]

test('while a database can only be read, only what can be done can be begun, on every page', async ({ page, home }) => {
  await ask(page, 'openDemo')
  await ask(page, 'closeDatabase')
  const [demo = ''] = fs.readdirSync(userDataOf(home)).filter((name) => name.endsWith('.finsam'))
  holdElsewhere(path.join(userDataOf(home), demo))
  await ask(page, 'openDemo')
  await page.reload()
  await expect(page.getByRole('region', { name: 'Databasen kan bara läsas' })).toBeVisible()
  const buttons = page.getByRole('main').locator('button:not([role=tab]):visible')
  for (const [address, unusable, usable] of whileReading) {
    await page.evaluate((hash) => {
      window.location.hash = hash
    }, address)
    await expect(buttons.filter({ hasText: unusable }).first(), address).toBeDisabled()
    await expect(buttons.and(page.locator(':enabled')), address).toHaveText(usable)
  }
  await page.evaluate(() => {
    window.location.hash = 'settings/asked'
  })
  const asked = page.getByRole('textbox', { name: 'Tillfrågade, Personal, Hälsosteget' })
  await expect(asked).toHaveValue('7')
  await expect(asked).not.toBeEditable()
})

test('a damaged database is left as it is, and its newest backup is a click away', async ({ home }) => {
  const first = await launch(home)
  const { file } = await prepareForbund(first, await first.firstWindow(), home)
  await ask(await first.firstWindow(), 'closeDatabase')
  await first.close()
  const bytes = fs.readFileSync(file)
  bytes.fill(0xa5, 4096)
  fs.writeFileSync(file, bytes)
  const recent = path.join(userDataOf(home), 'recent-databases.json')
  const known = JSON.parse(fs.readFileSync(recent, 'utf8')) as { files: { id: string }[] }
  fs.writeFileSync(recent, JSON.stringify({ ...known, openId: known.files[0]?.id }))
  const app = await launch(home)
  const page = await app.firstWindow()
  await expect(page.getByRole('heading', { name: 'Provförbundet.finsam är skadad' })).toBeVisible()
  await shot(page, 'opening-damaged')
  expect(fs.readFileSync(file).equals(bytes)).toBe(true)
  await page.getByRole('button', { name: 'Fortsätt med säkerhetskopian' }).click()
  await expect(page.getByRole('heading', { name: 'Översikt', level: 1 })).toBeVisible()
  expect((await ask(page, 'getWorkspace')).rounds.map(({ year }) => year)).toEqual([2024])
  expect(fs.readFileSync(path.join(home, 'Provförbundet (undanlagd 1).finsam')).equals(bytes)).toBe(true)
  await app.close()
})

test('a profile and a database far down in folders with å and spaces work as any other', async ({ home }) => {
  const folders = Array.from({ length: 7 }, (_, index) => `Mapp ${index} på kansliet i Åre`)
  const profile = path.join(home, ...folders, 'Användare Åsa').padEnd(240, 'ö')
  const file = path.join(home, ...folders).padEnd(220, 'ö') + path.join('/', 'Östra Ån.finsam')
  expect([profile.length, file.length]).toEqual([240, 236])
  fs.mkdirSync(path.dirname(file), { recursive: true })
  const options = { words: [`--user-data-dir=${profile}`] }
  const app = await launch(home, options)
  const page = await app.firstWindow()
  await answerSave(app, file)
  await ask(page, 'createDatabase', { forbundName: 'Östra Ån' })
  await ask(page, 'createInsats', { name: 'Över ån' })
  await app.close()
  const again = await launch(home, options)
  const reopened = await again.firstWindow()
  await expect(reopened.getByText('Östra Ån').first()).toBeVisible()
  expect((await ask(reopened, 'getWorkspace')).insatser.map(({ name }) => name)).toEqual(['Över ån'])
  expect(fs.existsSync(path.join(profile, 'recent-databases.json'))).toBe(true)
  await again.close()
})
