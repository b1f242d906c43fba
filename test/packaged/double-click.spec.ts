// A double click on a database: the system starts the program with the file's path, whether the program is running or not.
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import { expect, launch, ownDisplay, rootSwitch, test, userDataOf } from '../e2e/launch'
import { answerSave, ask } from '../e2e/steps'

/** As the system would start it: with the same profile, and nothing of Playwright's. */
function doubleClick(home: string, file: string): void {
  const words = [`--user-data-dir=${userDataOf(home)}`, ...rootSwitch, file]
  spawn(process.env.FINSAM_APP ?? '', words, { stdio: 'ignore', env: { ...process.env, ...ownDisplay() } })
}

async function makeForbund(app: ElectronApplication, folder: string, forbundName: string): Promise<string> {
  const file = path.join(folder, `${forbundName}.finsam`)
  await answerSave(app, file)
  await ask(await app.firstWindow(), 'createDatabase', { forbundName })
  return file
}

test('opens the database, in the window that is open where there is one', async ({ home }) => {
  const folder = path.join(home, 'Våra enkäter')
  fs.mkdirSync(folder)
  const first = await launch(home)
  const north = await makeForbund(first, folder, 'Norra förbundet')
  const south = await makeForbund(first, folder, 'Södra förbundet')
  await first.close()

  const app = await launch(home, { words: [north] })
  const page = await app.firstWindow()
  const name = page.getByRole('navigation').getByText(/förbundet/)
  await expect(name).toHaveText('Norra förbundet')

  await page.evaluate(() => {
    window.location.hash = 'settings'
  })
  doubleClick(home, south)
  await expect(name).toHaveText('Södra förbundet')
  await expect(page.getByRole('heading', { level: 1, name: 'Översikt' })).toBeVisible()
  expect(app.windows()).toHaveLength(1)

  doubleClick(home, path.join(folder, 'Borttaget.finsam'))
  await expect(page.getByText(/Borttaget\.finsam/)).toBeVisible()
  await expect(name).toHaveText('Södra förbundet')
  await app.close()
})
