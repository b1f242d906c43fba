// Starts Electron on this checkout. On an ordinary desktop that is `electron .`; without a display it makes a
// virtual one, and as root it goes without Chromium's sandbox, which refuses to run as root.
import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { hasDisplay, startDisplay } from './display.mjs'
import { endWithUs, root } from './processes.mjs'

/**
 * @param {string[]} words arguments of the app
 * @param {NodeJS.ProcessEnv} [environment] added to this process's own
 */
export async function startElectron(words, environment = {}) {
  const electron = createRequire(import.meta.url)('electron')
  const all = ['.', ...words]
  if (process.platform === 'linux' && process.getuid?.() === 0 && !words.includes('--no-sandbox')) {
    console.error("electron: run as root, so without Chromium's sandbox")
    all.push('--no-sandbox')
  }
  if (!hasDisplay()) {
    process.env.DISPLAY = (await startDisplay()).display
    console.error(`electron: no display here, so the window opens in a virtual one (${process.env.DISPLAY})`)
  }
  const child = spawn(electron, all, { stdio: 'inherit', cwd: root, env: { ...process.env, ...environment } })
  endWithUs(child)
  return child
}

/**
 * Resolves to the app's exit code.
 * @param {string[]} words
 * @returns {Promise<number>}
 */
export async function runElectron(words) {
  const child = await startElectron(words)
  return new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)))
}
