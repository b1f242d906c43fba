// What several tests do in the window, as a user would or, to prepare a test of something else, by the window's own calls.
import path from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import type { AnswerOf, CallName, InputOf, OutputOf } from '../../shared/contract/contract'
import { decode } from '../../shared/contract/encoded'
import type { Insats } from '../../shared/model/insats'
import { expect } from './launch'
import './window'

/** Makes the next save dialog answer with a path. */
export async function answerSave(app: ElectronApplication, file: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath })
  }, file)
}

/** Makes the next open dialog answer with a path. */
export async function answerOpen(app: ElectronApplication, file: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [filePath] })
  }, file)
}

/** Makes one of the window's calls, as the page itself would; throws on a failure. */
export async function ask<Name extends CallName>(page: Page, name: Name, input?: InputOf<Name>): Promise<OutputOf<Name>> {
  const answer = await page.evaluate(
    ([call, argument]) => (Reflect.get(window.api, call) as (input: unknown) => Promise<AnswerOf<Name>>)(argument),
    [name, input] as const,
  )
  const result = decode(answer)
  if (!result.ok) throw new Error(`${name} failed: ${result.error.code}`)
  return result.value
}

/** Makes, by calls, a database with one open round and one insats; gives its file and the insats. */
export async function prepareForbund(
  app: ElectronApplication,
  page: Page,
  home: string,
): Promise<{ file: string; insats: Insats }> {
  const file = path.join(home, 'Provförbundet.finsam')
  await answerSave(app, file)
  await ask(page, 'createDatabase', { forbundName: 'Provförbundet' })
  const { instrumentVersions } = await ask(page, 'getWorkspace')
  const instrumentVersionId = instrumentVersions[0]?.id
  if (!instrumentVersionId) throw new Error('no instrument version')
  await ask(page, 'createRound', { year: 2024, startsOn: '2024-01-01', endsOn: '2024-12-31', instrumentVersionId })
  return { file, insats: await ask(page, 'createInsats', { name: 'Coachingteam' }) }
}

/** A prepared förbund, with the entry page open for a form of its insats; gives the database file. */
export async function prepareEntry(app: ElectronApplication, page: Page, home: string, form: string): Promise<string> {
  const { file, insats } = await prepareForbund(app, page, home)
  await page.evaluate(([key, value]) => localStorage.setItem(key, value), [
    'entry-place:Provförbundet',
    JSON.stringify({ form, insatsId: insats.id }),
  ] as const)
  await openPage(page, 'entry', 'Registrera')
  // Nothing is typed before there is a sheet to type in, as nobody would.
  await expect(page.locator('[data-item="kon"]')).toBeFocused()
  return file
}

/** Reloads the window at a page, so that it knows what was done by calls; the page is whole when this returns. */
export async function openPage(page: Page, id: string, title: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash
  }, id)
  await page.reload()
  await waitForWholePage(page, title)
}

/** Waits for a page, and for all that it fetches: before that its keys and buttons are not there to be pressed. */
async function waitForWholePage(page: Page, title: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await expect(page.locator('[data-waiting]')).toHaveCount(0)
}
