// Development: the window's code from Vite's own server, main and preload built again on change, and
// Electron started again when they were. Ends when the app is closed.
import path from 'node:path'
import { build, createServer } from 'vite'
import { startElectron } from './electron.mjs'
import { root } from './processes.mjs'

const REBUILDS_SETTLE_MS = 200

/**
 * Resolves to the app's exit code.
 * @param {string[]} words arguments of the app
 * @returns {Promise<number>}
 */
export async function develop(words) {
  const server = await createServer({ configFile: path.join(root, 'build/vite.renderer.config.ts') })
  await server.listen()
  const url = server.resolvedUrls?.local[0] ?? ''
  console.log(`dev: the window's code is served at ${url}`)

  return new Promise((resolve, reject) => {
    /** @type {import('node:child_process').ChildProcess | undefined} */
    let app
    /** @type {NodeJS.Timeout | undefined} */
    let timer

    async function restart() {
      if (app) {
        const previous = app
        previous.removeAllListeners('exit')
        const gone = new Promise((done) => previous.once('exit', done))
        previous.kill()
        await gone
      }
      app = await startElectron(words, { FINSAM_DEV_SERVER_URL: url })
      app.once('exit', (code) => server.close().then(() => resolve(code ?? 0)))
    }

    async function watch(mode) {
      const watcher = await build({
        configFile: path.join(root, 'build/vite.main.config.ts'),
        mode,
        logLevel: 'warn',
        build: { watch: {} },
      })
      if (!('on' in watcher)) throw new Error('Vite did not watch')
      watcher.on('event', (event) => {
        if (event.code === 'ERROR') console.error(event.error.message)
        if (event.code !== 'END') return
        clearTimeout(timer)
        timer = setTimeout(() => restart().catch(reject), REBUILDS_SETTLE_MS)
      })
    }
    Promise.all(['main', 'reader', 'backup', 'checker', 'auditor', 'merger', 'preload'].map(watch)).catch(reject)
  })
}
