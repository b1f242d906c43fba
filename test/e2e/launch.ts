// The app under test in a real window: this checkout's build, or with FINSAM_APP=path the packaged executable there.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test'

const SCREENSHOTS = path.resolve(import.meta.dirname, '../../reports/screenshots')

export interface LaunchOptions {
  /** Added to the environment of the tests. */
  readonly environment?: Readonly<Record<string, string>>
  /** Arguments of the app. */
  readonly words?: readonly string[]
  /** A script that Electron loads before the app of this checkout; a packaged app takes none. */
  readonly loadFirst?: string
}

/** Where the app keeps its data when it is launched on this home. */
export function userDataOf(home: string): string {
  return path.join(home, 'user-data')
}

/** Starts the app on a home folder of its own. Tests that prepare the home first, or start twice, call this themselves. */
export function launch(home: string, options: LaunchOptions = {}): Promise<ElectronApplication> {
  const packaged = process.env.FINSAM_APP
  const inherited = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return _electron.launch({
    ...(packaged === undefined ? {} : { executablePath: packaged }),
    args: [
      ...(packaged === undefined ? checkout(options.loadFirst) : []),
      `--user-data-dir=${userDataOf(home)}`,
      ...(options.words ?? []),
    ],
    // Chromium's sandbox refuses to run as root.
    chromiumSandbox: process.getuid?.() !== 0,
    env: { ...Object.fromEntries(inherited), ...ownDisplay(), ...options.environment },
  })
}

function checkout(loadFirst: string | undefined): readonly string[] {
  return loadFirst === undefined ? ['.'] : ['-r', loadFirst, '.']
}

/** What the app needs where the tests are run as root: Chromium's sandbox refuses to. */
export const rootSwitch: readonly string[] = process.getuid?.() === 0 ? ['--no-sandbox'] : []

/** The virtual display of this worker, as a part of its environment, where there are such (see build/playwright.setup.ts). */
export function ownDisplay(): Readonly<Record<string, string>> {
  const displays = process.env.FINSAM_DISPLAYS?.split(' ') ?? []
  const own = displays[base.info().parallelIndex]
  return own === undefined ? {} : { DISPLAY: own }
}

/** Keeps a picture of the window in reports/screenshots/NAME.png, once its fonts are there. */
export async function shot(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  await page.screenshot({ path: path.join(SCREENSHOTS, `${name}.png`), animations: 'disabled' })
}

interface Fixtures {
  /** A fresh folder, gone after the test. */
  readonly home: string
  /** For a whole file or group: test.use({ appOptions: { environment: { … } } }). */
  readonly appOptions: LaunchOptions
  readonly app: ElectronApplication
  readonly page: Page
}

export const test = base.extend<Fixtures>({
  appOptions: [{}, { option: true }],
  // Playwright reads the names of the fixtures it must provide from this pattern, so it must be one.
  // biome-ignore lint/correctness/noEmptyPattern: see above
  home: async ({}, use) => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'finsam-e2e-'))
    await use(folder)
    fs.rmSync(folder, { recursive: true, force: true })
  },
  app: async ({ home, appOptions }, use) => {
    const app = await launch(home, appOptions)
    await use(app)
    await app.close()
  },
  page: async ({ app }, use) => {
    await use(await app.firstWindow())
  },
})

export { expect } from '@playwright/test'
