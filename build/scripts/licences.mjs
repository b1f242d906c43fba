// Checks that everything inside the product may be given on under its licence beside EUPL-1.2, and writes the notices
// that those licences ask for. The list comes from what Vite bundled, and from the packages that are shipped as they are.
import fs from 'node:fs'
import path from 'node:path'
import { root } from './processes.mjs'

const BUNDLED = path.join(root, 'reports/bundled')
const NOTICES = path.join(root, 'dist/THIRD-PARTY-NOTICES.txt')
const ALLOWED = new Set(
  'MIT MIT-0 ISC BSD-2-Clause BSD-3-Clause Apache-2.0 OFL-1.1 0BSD CC0-1.0 BlueOak-1.0.0 Unlicense Zlib Python-2.0'.split(' '),
)

/** SPDX expressions as packages write them: of an OR one part suffices, of an AND every part must be allowed. */
function isAllowed(expression) {
  const parts = expression.replaceAll(/[()]/g, '').split(' OR ')
  return parts.some((part) => part.split(' AND ').every((licence) => ALLOWED.has(licence.trim())))
}

function manifestOf(name) {
  return JSON.parse(fs.readFileSync(path.join(root, 'node_modules', name, 'package.json'), 'utf8'))
}

/** The packages of "dependencies" and what they need in turn: these lie as they are in the product. */
function shippedPackages() {
  const { dependencies } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'))
  const found = new Set(Object.keys(dependencies))
  for (const name of found) for (const needed of Object.keys(manifestOf(name).dependencies ?? {})) found.add(needed)
  return [...found]
}

function bundledPackages() {
  return fs.readdirSync(BUNDLED).flatMap((file) => JSON.parse(fs.readFileSync(path.join(BUNDLED, file), 'utf8')))
}

/** Old packages write { type } or a list of them. */
function licenceOf(manifest) {
  const declared = manifest.license ?? manifest.licenses
  const all = (Array.isArray(declared) ? declared : [declared]).map((one) => (typeof one === 'string' ? one : one?.type))
  return all.filter(Boolean).join(' OR ') || 'none declared'
}

function licenceText(name) {
  const folder = path.join(root, 'node_modules', name)
  const files = fs
    .readdirSync(folder)
    .filter((file) => /^(licen[cs]e|copying|notice)/i.test(file) && fs.statSync(path.join(folder, file)).isFile())
  return files.map((file) => fs.readFileSync(path.join(folder, file), 'utf8').trim()).join('\n\n')
}

/**
 * What is compiled into the addon that is shipped, of which its package says nothing.
 * @returns {{ name: string, version: string, licence: string, text: string }}
 */
function compiledIn() {
  const header = fs.readFileSync(path.join(root, 'node_modules/better-sqlite3/deps/sqlite3/sqlite3.h'), 'utf8')
  const [, version] = header.match(/SQLITE3MC_VERSION_STRING\s+"\D*3\D*([\d.]+)"/) ?? []
  if (version === undefined)
    throw new Error('the version of SQLite3 Multiple Ciphers is not where it was: see what is compiled in')
  const text = fs.readFileSync(path.join(root, 'build/licences/sqlite3mc.txt'), 'utf8').trim()
  return { name: 'sqlite3-multiple-ciphers', version, licence: 'MIT AND BSD-3-Clause', text }
}

/**
 * The notices as one text, which electron/files/notices.ts reads again for the window.
 * @param {readonly { name: string, version: string, licence: string, text: string }[]} packages
 */
export function noticesText(packages) {
  const notices = packages.map(({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text}\n`)
  return notices.join(`\n${'-'.repeat(80)}\n\n`)
}

function describe(name) {
  const manifest = manifestOf(name)
  // By its own name, where it is installed under another.
  return { name: manifest.name ?? name, version: manifest.version, licence: licenceOf(manifest), text: licenceText(name) }
}

/** Resolves to 0, or 1 if a package's licence is not one of those allowed. */
export function checkLicences() {
  const names = [...new Set([...bundledPackages(), ...shippedPackages()])].sort()
  const packages = [...names.map(describe), compiledIn()].sort((one, other) => (one.name < other.name ? -1 : 1))
  const unknown = packages.filter(({ licence }) => !isAllowed(licence))
  for (const { name, version, licence } of unknown)
    console.error(`licences: ${name} ${version} is under "${licence}", which is not on the list`)
  fs.writeFileSync(NOTICES, noticesText(packages))
  console.log(`licences: ${packages.length} packages are part of the product, ${unknown.length} under a licence not on the list`)
  return unknown.length > 0 ? 1 : 0
}
