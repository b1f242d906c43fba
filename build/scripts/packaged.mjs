// The app as users get it: packed, unpacked where a user might, and tried there.
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { root } from './processes.mjs'

const release = path.join(root, 'release')
/** Where electron-builder leaves the folder of this system's package, and what starts in it. */
const UNPACKED = {
  linux: 'linux-unpacked/finsam-indikatorer',
  win32: 'win-unpacked/Finsam Indikatorer.exe',
  darwin: `mac${process.arch === 'arm64' ? '-arm64' : ''}/Finsam Indikatorer.app/Contents/MacOS/Finsam Indikatorer`,
}

/** What is tried on the package: the main job, and what is only true of a package. */
const TESTS = ['main-job.spec.ts', 'packaged/']

/** Unpacks the tar.gz into a folder and gives the program in it. */
function unpack(folder) {
  const { version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'))
  const archives = fs.readdirSync(release).filter((name) => name.includes(`-${version}-`) && name.endsWith('.tar.gz'))
  const [archive, ...others] = archives
  if (archive === undefined || others.length > 0) throw new Error(`one tar.gz was to be built: ${archives.join(', ')}`)
  execFileSync('tar', ['xzf', path.join(release, archive), '-C', folder])
  const [inside = ''] = fs.readdirSync(folder)
  return path.join(folder, inside, path.basename(UNPACKED.linux))
}

/**
 * Packs the app, on Linux as the folder and the tar.gz of it, and runs tests on what comes out of the archive. The folder that it
 * is unpacked into has a name as people give.
 * @param {(words: string[], environment: NodeJS.ProcessEnv) => Promise<number>} electronBuilder
 * @param {(words: string[], environment: NodeJS.ProcessEnv) => Promise<number>} playwright
 */
export async function testPackage(electronBuilder, playwright) {
  fs.rmSync(release, { recursive: true, force: true })
  const onLinux = process.platform === 'linux'
  // Packed hard, the archive takes a minute and is a tenth smaller.
  const quickly = { FINSAM_INSPECTABLE: '1', ELECTRON_BUILDER_COMPRESSION_LEVEL: '1' }
  const packed = await electronBuilder(onLinux ? ['--linux', 'tar.gz'] : ['--dir'], quickly)
  if (packed !== 0) return packed
  const place = fs.mkdtempSync(path.join(os.tmpdir(), 'Program på Åsas dator '))
  try {
    const app = onLinux ? unpack(place) : path.join(release, UNPACKED[process.platform])
    return await playwright(TESTS, { FINSAM_APP: app })
  } finally {
    fs.rmSync(place, { recursive: true, force: true })
  }
}
