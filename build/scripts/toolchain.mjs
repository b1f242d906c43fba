// Finds out whether this machine has the Node and the Electron that the project needs, and where it has not,
// has build/headless take them from the npm registry. Without dependencies, and plain enough for an old Node.
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { hasDisplay } from './display.mjs'

const root = path.resolve(import.meta.dirname, '../..')
const headless = path.join(root, 'build/headless')
const electronFolder = path.join(root, 'node_modules/electron')
const NODE_NEEDED = { major: 22, minor: 12 }

function nodeIsNewEnough() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  return major > NODE_NEEDED.major || (major === NODE_NEEDED.major && minor >= NODE_NEEDED.minor)
}

/** True where node_modules/electron runs the Electron of build/headless, not one of its own. */
export function electronIsProvisioned() {
  return fs.lstatSync(path.join(electronFolder, 'dist'), { throwIfNoEntry: false })?.isSymbolicLink() === true
}

function electronCanBeHad() {
  if (electronIsProvisioned()) {
    // `npm install` of something else may have put better-sqlite3's prebuilt addon back, which crashes in that Electron.
    const sqlite = path.join(root, 'node_modules/better-sqlite3')
    const compiled = fs.existsSync(path.join(sqlite, 'build/Release/better_sqlite3.node'))
    const prebuilt = fs.existsSync(path.join(sqlite, 'prebuilds/linux-x64.node'))
    return compiled && !prebuilt && fs.existsSync(path.join(electronFolder, 'dist/electron'))
  }
  try {
    createRequire(import.meta.url)('electron') // downloads Electron the first time
    return true
  } catch {
    return false
  }
}

// Only for machines nobody sits at: a person at a desktop is better served by an ordinary Node and Electron.
function canProvision() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return false
  if (!fs.existsSync('/usr/bin/apt-get')) return false
  return process.getuid?.() === 0 || !hasDisplay()
}

function provision() {
  const setup = spawnSync('bash', [path.join(headless, 'setup.sh')], { stdio: 'inherit', cwd: root })
  if (setup.status !== 0) process.exit(setup.status ?? 1)
}

/** Runs this same command again under the Node of build/headless, and ends with its exit code. */
function runAgainProvisioned() {
  const script = '. "$1/env.sh"; shift; exec node "$@"'
  const again = spawnSync('bash', ['-c', script, 'bash', headless, ...process.argv.slice(1)], {
    stdio: 'inherit',
    env: { ...process.env, FINSAM_PROVISIONED: '1' },
  })
  process.exit(again.status ?? 1)
}

function stop(text) {
  console.error(text)
  process.exit(1)
}

/**
 * Returns when the Node running this, and Electron if asked for, will do. Otherwise it does not return.
 * @param {'nothing' | 'node' | 'electron'} need
 */
export function ensureToolchain(need) {
  if (need === 'nothing') return
  if (!fs.existsSync(path.join(root, 'node_modules'))) stop('The packages are not installed yet: run "npm ci" first.')
  const nodeWillDo = nodeIsNewEnough()
  if (nodeWillDo && (need === 'node' || electronCanBeHad())) return
  if (process.env.FINSAM_PROVISIONED === undefined && canProvision()) {
    provision()
    runAgainProvisioned()
  }
  const wanted = `${NODE_NEEDED.major}.${NODE_NEEDED.minor}`
  if (!nodeWillDo)
    stop(`Node ${wanted} or newer is needed, and this is ${process.versions.node}: install a current one from nodejs.org.`)
  stop(
    'Electron is not installed and could not be downloaded: run "npx install-electron" where the internet is reached, then try again.',
  )
}
