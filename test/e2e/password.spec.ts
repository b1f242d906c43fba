import fs from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { complaintsOf } from './accessibility'
import { fill, tabTo } from './keyboard'
import { expect, launch, shot, test } from './launch'
import { ask, openPage, prepareForbund } from './steps'

const form = 'deltagare_avslut'
const password = 'tre blå hästar på väg'
const secret = 'Rakel Ängström hjälpte mig med allt'

/** The files of a folder in which the free text can be read, by their names. */
function readableIn(folder: string): readonly string[] {
  const files = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => {
    const stat = fs.statSync(path.join(folder, name), { throwIfNoEntry: false })
    return stat?.isFile() ?? false
  })
  return files.filter((name) => {
    const content = fs.readFileSync(path.join(folder, name))
    return content.includes(secret) || content.includes(Buffer.from(secret, 'utf16le'))
  })
}

/** A paper with a free text, typed by calls. */
async function typePaper(page: Page, insatsId: Awaited<ReturnType<typeof prepareForbund>>['insats']['id']): Promise<void> {
  const { rounds, instrumentVersions } = await ask(page, 'getWorkspace')
  const [round, version] = [rounds[0], instrumentVersions[0]]
  const questions = version?.definition.forms.find(({ key }) => key === form)?.questions
  if (!round || !questions) throw new Error('no round, or no form')
  const response = { roundId: round.id, form, insatsId }
  const { responseId } = await ask(page, 'recordAnswer', { response, item: 'kon', answer: 1 })
  for (const { key } of questions) await ask(page, 'recordAnswer', { response: { responseId }, item: key, answer: 1 })
  await ask(page, 'writeOpenText', { responseId, field: 'fritext', content: secret })
  await ask(page, 'saveResponse', { responseId })
}

/** Sets the password on the page, by the keyboard; gives the recovery key that is shown. */
async function setPassword(page: Page): Promise<string> {
  await openPage(page, 'safekeeping/password', 'Säkerhet')
  await tabTo(page, page.getByRole('button', { name: 'Sätt ett lösenord' }))
  await page.keyboard.press('Enter')
  await page.keyboard.type(password)
  await page.keyboard.press('Tab')
  await page.keyboard.type(password)
  expect(await complaintsOf(page)).toEqual([])
  await shot(page, 'password-form')
  await page.keyboard.press('Enter')
  const key = page.getByRole('list', { name: 'Återställningsnyckel' })
  await expect(key.getByRole('listitem')).toHaveCount(14)
  const groups = await key.getByRole('listitem').allInnerTexts()
  expect(await complaintsOf(page)).toEqual([])
  await shot(page, 'password-recovery-key')
  const last = page.getByRole('textbox', { name: 'Skriv nyckelns sista grupp' })
  await fill(page, last, groups[0] === groups[13] ? 'XXXX' : (groups[0] ?? ''))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText('Den sista gruppen stämmer inte')
  await fill(page, last, (groups[13] ?? '').toLowerCase())
  await page.keyboard.press('Enter')
  await expect(page.getByText('Lösenordet är satt. Databasen är krypterad.')).toBeVisible()
  return groups.join(' ')
}

test('a password is set, keeps what was typed out of every file, and the database opens by it or by its recovery key', async ({
  home,
}) => {
  const app = await launch(home)
  const page = await app.firstWindow()
  const { insats } = await prepareForbund(app, page, home)
  await typePaper(page, insats.id)
  await openPage(page, 'responses/fritext', 'Svar')
  await expect(page.getByText(secret).first()).toBeVisible()
  // What is looked for can be found where there is no password.
  expect(readableIn(home).map((name) => path.extname(name).replace(/-.*/, ''))).toContain('.finsam')
  const recoveryKey = await setPassword(page)
  await openPage(page, 'responses/fritext', 'Svar')
  await expect(page.getByText(secret).first()).toBeVisible()
  const gone = new Promise((resolve) => app.process().once('exit', resolve))
  app.process().kill('SIGKILL')
  await gone
  expect(readableIn(home)).toEqual([])

  const again = await launch(home)
  const start = await again.firstWindow()
  const field = start.getByRole('textbox', { name: 'Lösenord', exact: true }).or(start.getByLabel('Lösenord', { exact: true }))
  await expect(field).toBeFocused()
  expect(await complaintsOf(start)).toEqual([])
  await start.keyboard.type('fel lösenord')
  await start.keyboard.press('Enter')
  await expect(start.getByRole('alert')).toContainText('stämmer inte')
  await shot(start, 'password-unlock')
  await expect(field).toBeFocused()
  await start.keyboard.type(password)
  await start.keyboard.press('Enter')
  await expect(start.getByRole('heading', { level: 1, name: 'Översikt' })).toBeVisible()

  await ask(start, 'closeDatabase')
  await start.reload()
  await start.getByRole('button', { name: /Provförbundet/ }).click()
  await start.getByRole('button', { name: 'Jag har glömt lösenordet' }).click()
  await start.keyboard.type(`${recoveryKey.slice(0, -1)}${recoveryKey.endsWith('7') ? '8' : '7'}`)
  await start.keyboard.press('Enter')
  await expect(start.getByRole('alert')).toContainText('Grupp 14 stämmer inte')
  expect(await complaintsOf(start)).toEqual([])
  await shot(start, 'password-recovery')
  await start.keyboard.press('Backspace')
  await start.keyboard.type(recoveryKey.slice(-1))
  await start.keyboard.press('Enter')
  await expect(start.getByRole('heading', { level: 1, name: 'Säkerhet' })).toBeVisible()
  await expect(start.getByRole('button', { name: 'Sätt ett nytt lösenord' })).toBeVisible()
  await shot(start, 'password-recovered')
  await again.close()
})
