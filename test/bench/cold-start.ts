import { spawn } from 'node:child_process'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { openInApp, root, startApp } from './app'
import { compare, type Row } from './measure'

const electron = createRequire(`${root}/package.json`)('electron') as string

/**
 * From starting the process to an interactive page that shows the figures of 15,000 responses, against a
 * bare Electron window with one heading. The same hook, loaded before the app, tells when the page is painted.
 */
export async function benchColdStart(folder: string, database: string): Promise<Row> {
  const profile = path.join(folder, 'start-profile')
  const { app, page } = await startApp(profile)
  await openInApp(app, page, database)
  await page.reload()
  await page.locator('main table').waitFor()
  await app.close()

  const bare = path.join(folder, 'bare')
  fs.mkdirSync(bare)
  fs.writeFileSync(path.join(bare, 'package.json'), '{ "name": "bare", "main": "main.js" }')
  fs.writeFileSync(path.join(bare, 'index.html'), '<!doctype html><meta charset="utf-8"><h1>Bare</h1>')
  const window =
    'const w = new BrowserWindow({ width: 1360, height: 900, webPreferences: { sandbox: true } }); w.loadFile("index.html")'
  fs.writeFileSync(
    path.join(bare, 'main.js'),
    `const { app, BrowserWindow } = require('electron'); app.whenReady().then(() => { ${window} })`,
  )

  const hook = path.join(folder, 'hook.cjs')
  fs.writeFileSync(hook, hookSource)
  return compare(
    'cold start, 15,000 responses / bare Electron window',
    1.5,
    9,
    () => timeStart(hook, root, profile, 'main table tbody tr'),
    () => timeStart(hook, bare, path.join(folder, 'bare-profile'), 'h1'),
  )
}

/** Loaded into the main process before the app: quits when the selector has been painted, and says so. */
const hookSource = `const { app } = require('electron')
app.on('web-contents-created', (_event, contents) => contents.once('dom-ready', async () => {
  await contents.executeJavaScript('new Promise((resolve) => { const look = () => document.querySelector(' +
    JSON.stringify(process.env.FINSAM_BENCH_SELECTOR) +
    ') ? requestAnimationFrame(() => setTimeout(() => resolve(1))) : setTimeout(look, 1); look() })')
  process.stdout.write('painted\\n')
  app.exit(0)
}))`

function timeStart(hook: string, folder: string, profile: string, selector: string): Promise<number> {
  const rootUser = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const words = ['-r', hook, folder, `--user-data-dir=${profile}`, ...rootUser]
  return new Promise((resolve, reject) => {
    const start = performance.now()
    const child = spawn(electron, words, {
      cwd: folder,
      env: { ...process.env, FINSAM_BENCH_SELECTOR: selector },
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    let painted: number | null = null
    child.stdout.on('data', () => {
      painted ??= performance.now() - start
    })
    child.once('exit', () => (painted === null ? reject(new Error('the window never showed it')) : resolve(painted)))
  })
}
