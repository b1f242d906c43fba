import fs from 'node:fs'
import path from 'node:path'
import { root } from './app'
import type { Row } from './measure'

const goal = 1.15
/** What electron-builder makes of it, by system. */
const unpacked = ['linux-unpacked', 'win-unpacked', 'mac/Finsam Indikatorer.app', 'mac-arm64/Finsam Indikatorer.app']

/** The folder that is installed, as `npm run pack` has made it last, against the folder of Electron alone. */
export function benchSize(): Row {
  const installed = unpacked.map((name) => path.join(root, 'release', name)).find((folder) => fs.existsSync(folder))
  if (!installed) throw new Error('nothing is packed: run `npm run pack` first')
  const electron = path.join(fs.realpathSync(path.join(root, 'node_modules/electron/dist')))
  const [own, bare] = [bytesIn(installed), bytesIn(electron)]
  const ratio = own / bare
  return {
    name: 'installed size / bare Electron',
    ours: mebibytes(own),
    reference: mebibytes(bare),
    figure: ratio.toFixed(3),
    goal: `<= ${goal}`,
    met: ratio <= goal,
  }
}

function bytesIn(folder: string): number {
  return fs.readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
    const inside = path.join(folder, entry.name)
    if (entry.isDirectory()) return sum + bytesIn(inside)
    return entry.isFile() ? sum + fs.statSync(inside).size : sum
  }, 0)
}

function mebibytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(0)} MiB`
}
