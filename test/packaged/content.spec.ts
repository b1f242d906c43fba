// What is in the package: all that the program needs, and nothing that it does not.
import fs from 'node:fs'
import path from 'node:path'
import { extractFile, listPackage } from '@electron/asar'
import { expect, test } from '@playwright/test'

const app = process.env.FINSAM_APP ?? ''
const archive = path.join(path.dirname(app), 'resources/app.asar')

/** The files in the archive, by their paths in it. */
function files(): readonly string[] {
  const all = listPackage(archive, { isPack: false }).map((file) => file.slice(1).replaceAll('\\', '/'))
  return all.filter((file) => !all.some((other) => other.startsWith(`${file}/`)))
}

function contentOf(file: string): string {
  return extractFile(archive, path.normalize(file)).toString('latin1')
}

/** The files that these name, and those that they name in turn. */
function reachedFrom(starts: readonly string[], all: readonly string[]): ReadonlySet<string> {
  const reached = new Set(starts)
  for (const file of reached) {
    const content = contentOf(file)
    for (const other of all) if (content.includes(path.posix.basename(other))) reached.add(other)
  }
  return reached
}

test('every file of the program is reached from its start', () => {
  const own = files().filter((file) => file.startsWith('dist/'))
  expect(own.length).toBeGreaterThan(50)
  const reached = reachedFrom(['dist/electron/main.cjs', 'dist/renderer/index.html'], own)
  expect(own.filter((file) => !reached.has(file))).toEqual([])
})

test('beside them there is SQLite, and its addon for this system alone', () => {
  const others = files().filter((file) => !file.startsWith('dist/'))
  const unknown = others.filter(
    (file) => !/^(package\.json|node_modules\/better-sqlite3\/(package\.json|LICENSE|lib\/.+\.js|.+\.node))$/.test(file),
  )
  expect(unknown).toEqual([])
  expect(others.filter((file) => file.endsWith('.node'))).toHaveLength(1)
})

test('around it there are Electron, two languages and the licences', () => {
  test.skip(process.platform !== 'linux', 'the files of Electron are others on other systems')
  const folder = path.dirname(app)
  expect(fs.readdirSync(path.join(folder, 'locales')).sort()).toEqual(['en-US.pak', 'sv.pak'])
  expect(fs.readdirSync(path.join(folder, 'resources')).sort()).toEqual(['app.asar', 'app.asar.unpacked'])
  const electron =
    /^(chrome[_-].+|.+\.(so|so\.1|pak|bin|dat)|vk_swiftshader_icd\.json|LICENSES?\.(electron\.txt|chromium\.html)|locales|resources)$/
  expect(fs.readdirSync(folder).filter((name) => !electron.test(name))).toEqual([
    'LICENSE.finsam-indikatorer.txt',
    'THIRD-PARTY-NOTICES.txt',
    path.basename(app),
  ])
})
