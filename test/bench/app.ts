import path from 'node:path'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import type { CallName, InputOf, OutputOf } from '../../shared/contract/contract'
import type { RoundId } from '../../shared/model/id'

export const root = path.resolve(import.meta.dirname, '../..')

/** Starts the built app on a profile of its own. */
export async function startApp(profile: string): Promise<{ app: ElectronApplication; page: Page }> {
  const app = await _electron.launch({
    cwd: root,
    args: ['.', `--user-data-dir=${profile}`],
    chromiumSandbox: process.getuid?.() !== 0,
  })
  const page = await app.firstWindow()
  await page.locator('h1').waitFor()
  return { app, page }
}

/** Opens a database through the window's own call, the dialog answered. */
export async function openInApp(app: ElectronApplication, page: Page, file: string): Promise<void> {
  await answerOpen(app, file)
  await timedCall(page, 'openDatabase')
}

/** Answers open dialogs with a file, after the given time: people take seconds to find theirs. */
export async function answerOpen(app: ElectronApplication, file: string, milliseconds = 0): Promise<void> {
  await app.evaluate(
    ({ dialog }, [filePath, delay]) => {
      dialog.showOpenDialog = async () => {
        await new Promise((resolve) => setTimeout(resolve, delay))
        return { canceled: false, filePaths: [filePath] }
      }
    },
    [file, milliseconds] as const,
  )
}

/** Makes a call in the page and measures there, from asking to having the answer. */
export async function timedCall<Name extends CallName>(
  page: Page,
  name: Name,
  input?: InputOf<Name>,
): Promise<{ milliseconds: number; value: OutputOf<Name> }> {
  const [milliseconds, result] = await page.evaluate(
    async ([call, argument]) => {
      const ask = Reflect.get(Reflect.get(window, 'api'), call) as (input: unknown) => Promise<string>
      const start = performance.now()
      const answer = JSON.parse(await ask(argument)) as { ok: boolean; value: unknown }
      return [performance.now() - start, answer] as const
    },
    [name, input] as const,
  )
  if (!result.ok) throw new Error(`${name} failed: ${JSON.stringify(result)}`)
  return { milliseconds, value: result.value as OutputOf<Name> }
}

/** Makes a database with one open round through the window's own calls. */
export async function createInApp(app: ElectronApplication, page: Page, file: string): Promise<{ readonly roundId: RoundId }> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath })
  }, file)
  await timedCall(page, 'createDatabase', { forbundName: 'Mätförbundet' })
  const { value: workspace } = await timedCall(page, 'getWorkspace')
  const instrumentVersionId = workspace.instrumentVersions[0]?.id
  if (!instrumentVersionId) throw new Error('no instrument version')
  const fields = { year: 2024, startsOn: '2024-01-01', endsOn: '2024-12-31', instrumentVersionId }
  const { value: round } = await timedCall(page, 'createRound', fields)
  return { roundId: round.id }
}
