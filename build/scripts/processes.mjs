// Running the project's tools as child processes.
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

export const root = path.resolve(import.meta.dirname, '../..')

/**
 * Resolves to the exit code; a signal counts as 1.
 * @param {string} command
 * @param {string[]} words
 * @param {NodeJS.ProcessEnv} [environment] added to this process's own
 * @returns {Promise<number>}
 */
export function run(command, words, environment = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, words, { stdio: 'inherit', cwd: root, env: { ...process.env, ...environment } })
    endWithUs(child)
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
}

/**
 * Runs the command-line tool of an installed package under this very Node: PATH may hold an older one.
 * @param {string} packageName
 * @param {string} tool its name in the package's "bin"
 * @param {string[]} words
 * @param {NodeJS.ProcessEnv} [environment]
 */
export function runTool(packageName, tool, words, environment) {
  const folder = path.join(root, 'node_modules', packageName)
  const { bin } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'))
  const file = typeof bin === 'string' ? bin : bin[tool]
  return run(process.execPath, [path.join(folder, file), ...words], environment)
}

/**
 * So that stopping a script, from a keyboard or a supervisor, leaves nothing running behind it.
 * @param {import('node:child_process').ChildProcess} child
 */
export function endWithUs(child) {
  const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])
  const pass = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal)
  for (const signal of signals) process.on(signal, pass)
  child.once('exit', () => {
    for (const signal of signals) process.off(signal, pass)
  })
}
