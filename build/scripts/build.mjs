// Builds everything that runs, in this one process: starting Vite four times would take longer than building.
import fs from 'node:fs'
import path from 'node:path'
import { build } from 'vite'
import { root } from './processes.mjs'

const mainConfig = path.join(root, 'build/vite.main.config.ts')

function say(started) {
  console.log(`build: done in ${((performance.now() - started) / 1000).toFixed(1)} s`)
}

export async function buildApp() {
  const started = performance.now()
  // Chunks carry a hash in their name, so yesterday's would stay for ever.
  fs.rmSync(path.join(root, 'dist'), { recursive: true, force: true })
  const quiet = { logLevel: /** @type {const} */ ('warn') }
  await Promise.all([
    build({ ...quiet, configFile: path.join(root, 'build/vite.renderer.config.ts') }),
    ...['main', 'reader', 'backup', 'checker', 'auditor', 'merger', 'demo', 'deliver', 'merge', 'preload'].map((mode) =>
      build({ ...quiet, configFile: mainConfig, mode }),
    ),
  ])
  say(started)
}

export async function buildBench() {
  const started = performance.now()
  await build({ configFile: mainConfig, mode: 'bench', logLevel: 'warn' })
  say(started)
}
