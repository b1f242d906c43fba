import { spawn } from 'node:child_process'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { openInApp, root, startApp } from './app'
import { makeBareWindow } from './bare-window'
import { byTurns, median, ms, type Row } from './measure'

export const electron = createRequire(`${root}/package.json`)('electron') as string

/** Chromium refuses its sandbox to root. */
export const rootSwitch = process.getuid?.() === 0 ? ['--no-sandbox'] : []

const ratioGoal = 1.25
/** In milliseconds: what a fast machine may take more than a bare window, whatever the ratio. */
const moreGoal = 150
const starts = 15

/**
 * From starting the process to an interactive page that shows the figures of 15,000 responses, against a
 * bare Electron window with one heading. The same hook, loaded before the app, tells when the page is painted.
 */
export async function benchColdStart(folder: string, database: string): Promise<readonly Row[]> {
  const { profile, bare, hook } = await prepare(folder, database)
  const ours = () => timeStart(hook, root, profile, 'main table tbody tr')
  const reference = () => timeStart(hook, bare, path.join(folder, 'bare-profile'), 'h1')
  // The first start of each fills its caches.
  await reference()
  await ours()
  const measured = await byTurns(starts, ours, reference)
  const [own, other] = [median(measured.ours), median(measured.reference)]
  const [ratio, more] = [own / other, own - other]
  const both = { ours: ms(own), reference: ms(other) }
  return [
    {
      name: 'cold start, 15,000 responses / bare Electron window',
      ...both,
      figure: ratio.toFixed(2),
      goal: `<= ${ratioGoal}`,
      met: ratio <= ratioGoal,
    },
    { name: 'cold start, more than that', ...both, figure: `+${ms(more)}`, goal: `<= +${ms(moreGoal)}`, met: more <= moreGoal },
  ]
}

/** A profile whose last database is the large one, and a program that is nothing but a window. */
export async function prepare(folder: string, database: string) {
  const profile = path.join(folder, 'start-profile')
  const bare = makeBareWindow(folder, 'bare', '<h1>Bare</h1>')
  const hook = path.join(folder, 'hook.cjs')
  if (fs.existsSync(hook)) return { profile, bare, hook }
  const { app, page } = await startApp(profile)
  await openInApp(app, page, database)
  await page.reload()
  await page.locator('main table').waitFor()
  await app.close()
  fs.writeFileSync(hook, hookSource)
  return { profile, bare, hook }
}

/**
 * Loaded into the main process before the app: quits when the selector has been painted, and says when that was, by the page's
 * clock: what main does meanwhile keeps it from hearing of it, and nobody from seeing it.
 */
const hookSource = `const { app } = require('electron')
app.on('web-contents-created', (_event, contents) => contents.once('dom-ready', async () => {
  const painted = await contents.executeJavaScript('new Promise((resolve) => { const look = () => document.querySelector(' +
    JSON.stringify(process.env.FINSAM_BENCH_SELECTOR) +
    ') ? requestAnimationFrame(() => setTimeout(() => resolve(performance.timeOrigin + performance.now()))) : setTimeout(look, 1); look() })')
  process.stdout.write(String(painted))
  app.exit(0)
}))`

const longestStart = 60_000

function timeStart(hook: string, folder: string, profile: string, selector: string): Promise<number> {
  const words = ['-r', hook, folder, `--user-data-dir=${profile}`, ...rootSwitch]
  return new Promise((resolve, reject) => {
    const start = performance.timeOrigin + performance.now()
    const child = spawn(electron, words, {
      cwd: folder,
      env: { ...process.env, FINSAM_BENCH_SELECTOR: selector },
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const tooLong = setTimeout(() => child.kill('SIGKILL'), longestStart)
    let painted = ''
    child.stdout.on('data', (text) => {
      painted += text
    })
    child.once('close', () => clearTimeout(tooLong))
    child.once('close', () =>
      painted === '' ? reject(new Error('the window never showed it')) : resolve(Number(painted) - start),
    )
  })
}
