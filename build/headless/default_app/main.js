// What Electron runs when it has no app of its own: start the app named on the
// command line ("electron ."), as the default app of an ordinary Electron does.
import fs from 'node:fs'
import Module from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { app, dialog } from 'electron'

const preloads = []
let target = null
for (const words = process.argv.slice(1); words.length > 0 && target === null; ) {
  const word = words.shift()
  if (word === '-v' || word === '--version') {
    console.log(`v${process.versions.electron}`)
    process.exit(0)
  }
  if (word === '-a' || word === '--abi') {
    console.log(process.versions.modules)
    process.exit(0)
  }
  if (word === '-r' || word === '--require') {
    if (words.length === 0) fail(`${word} needs a file`)
    preloads.push(words.shift())
  } else if (word.startsWith('--app=')) target = word.slice('--app='.length)
  else if (!word.startsWith('-')) target = word
}

function fail(text) {
  console.error(`electron: ${text}`)
  if (process.env.DISPLAY && !process.env.CI) dialog.showErrorBox('Error launching app', text)
  process.exit(1)
}

// Playwright's loader comes in this way.
if (preloads.length > 0) Module._preloadModules(preloads)
if (target === null) fail('name the app to run, e.g. "electron ."')

Object.defineProperty(process, 'defaultApp', { configurable: false, enumerable: true, value: true })

const folder = path.resolve(target)
const manifestFile = path.join(folder, 'package.json')
let manifest = null
try {
  if (fs.existsSync(manifestFile)) manifest = JSON.parse(fs.readFileSync(manifestFile, 'utf8'))
} catch (error) {
  fail(`unable to parse ${manifestFile}: ${error.message}`)
}
if (manifest) {
  if (manifest.version) app.setVersion(manifest.version)
  if (manifest.productName || manifest.name) app.name = manifest.productName || manifest.name
  app.setDesktopName(manifest.desktopName ?? `${app.name}.desktop`)
}

let entry
try {
  entry = Module._resolveFilename(folder, null, true)
} catch (error) {
  fail(`no Electron app at ${folder}: ${error.message}`)
}
app.setAppPath(manifest ? folder : path.dirname(entry))
try {
  await import(pathToFileURL(entry).toString())
} catch (error) {
  console.error('App threw an error during load')
  console.error(error?.stack ?? error)
  throw error
}
