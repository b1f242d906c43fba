import path from 'node:path'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { openInApp, startApp, timedCall } from './app'
import { makeBareWindow } from './bare-window'
import { ms, quantile, type Row } from './measure'

const goal = 16
const ratioGoal = 1.5
const forms = 60
/** They warm the code up. */
const firstForms = 5
const form = ['1', '6', '5', '4', '1', '3', '2', '1', 'Enter']
const letters = form.map(() => 'a')

/**
 * From the key to the next question painted, with the answer on disk in between: 60 forms typed in a database of
 * 15,000 responses. The reference is a letter typed in a window that is nothing but an input, by turns form by form. Both are
 * measured in the page, from the event's own time to after the frame that shows the change: a screen that is drawn sixty times
 * a second is in both, and a key comes at any moment between two drawings.
 */
export async function benchKeystroke(folder: string, database: string): Promise<readonly Row[]> {
  const ours = await startEntry(folder, database)
  const bare = await startBareInput(folder)
  const times = { ours: [] as number[], bare: [] as number[] }
  for (let count = 0; count < forms; count++) {
    const own = await typeForm(ours.page, form, count)
    const other = await typeForm(bare.page, letters, count)
    if (count < firstForms) continue
    times.ours.push(...own)
    times.bare.push(...other)
  }
  await ours.app.close()
  await bare.app.close()
  const [p95, reference] = [quantile(times.ours, 0.95), quantile(times.bare, 0.95)]
  const both = { ours: figures(times.ours), reference: figures(times.bare) }
  const name = `keystroke to painted next question, p95 of ${times.ours.length}`
  return [
    {
      name: `${name} / letter in a bare input`,
      ...both,
      figure: (p95 / reference).toFixed(2),
      goal: `<= ${ratioGoal}`,
      met: p95 <= reference * ratioGoal,
    },
    { name, ...both, figure: ms(p95), goal: `<= ${goal} ms`, met: p95 <= goal },
  ]
}

function figures(times: readonly number[]): string {
  return `median ${ms(quantile(times, 0.5))}, p95 ${ms(quantile(times, 0.95))}, p99 ${ms(quantile(times, 0.99))}`
}

/** A program whose keys are watched. */
interface Watched {
  readonly app: ElectronApplication
  readonly page: Page
}

async function startEntry(folder: string, database: string): Promise<Watched> {
  const { app, page } = await startApp(path.join(folder, 'keystroke-profile'))
  await openInApp(app, page, database)
  await timedCall(page, 'getWorkspace')
  await page.evaluate(() => {
    window.location.hash = 'entry'
  })
  await page.reload()
  await page.locator('[data-current]').waitFor()
  await watchKeys(page, null)
  return { app, page }
}

async function startBareInput(folder: string): Promise<Watched> {
  const bare = makeBareWindow(folder, 'bare-input', '<input autofocus>')
  const app = await _electron.launch({
    cwd: bare,
    args: ['.', `--user-data-dir=${path.join(folder, 'bare-input-profile')}`],
    chromiumSandbox: process.getuid?.() !== 0,
  })
  const page = await app.firstWindow()
  await page.locator('input').focus()
  await watchKeys(page, 'input')
  return { app, page }
}

/** Notes for each key when the page that it has changed is painted: when an event says so, or when the turn has passed to another question. */
async function watchKeys(page: Page, changeEvent: string | null): Promise<void> {
  await page.evaluate((event) => {
    let pressed: number | null = null
    Reflect.set(window, 'times', [])
    const notePress = ({ timeStamp }: KeyboardEvent) => {
      pressed = timeStamp
    }
    const noteChange = () => {
      const start = pressed
      pressed = null
      if (start === null) return
      // A message posted in a frame is handled when that frame has been painted.
      requestAnimationFrame(() => {
        const channel = new MessageChannel()
        channel.port1.onmessage = () => Reflect.get(window, 'times').push(performance.now() - start)
        channel.port2.postMessage(null)
      })
    }
    window.addEventListener('keydown', notePress, { capture: true })
    if (event !== null) window.addEventListener(event, noteChange)
    else new MutationObserver(noteChange).observe(document.body, { subtree: true, attributeFilter: ['data-current'] })
  }, changeEvent)
}

/** Presses the keys, and gives the milliseconds of each. */
async function typeForm(page: Page, keys: readonly string[], count: number): Promise<readonly number[]> {
  for (const [index, key] of keys.entries()) {
    await page.keyboard.press(key)
    // Nothing is asked of the page meanwhile; the pause differs, so that keys come at any moment between two frames.
    await page.waitForTimeout(30 + (((count * keys.length + index) * 7) % 17))
  }
  const times = await page.evaluate(() => (Reflect.get(window, 'times') as number[]).splice(0))
  if (times.length !== keys.length) throw new Error(`${times.length} keys of ${keys.length} were painted`)
  return times
}
