import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { root } from './app'
import type { Row } from './measure'

/** What one measurement gave, when and where. */
export interface Result {
  readonly name: string
  /** The day, as 2026-11-22. */
  readonly measuredOn: string
  readonly machine: string
  readonly rows: readonly Row[]
}

const file = path.join(root, 'build/bench/results.json')

/** Puts the rows of a measurement in place of those it gave before; the others stay. `order`: of all measurements. */
export function keepResults(name: string, rows: readonly Row[], order: readonly string[]): void {
  const before = (fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : []) as readonly Result[]
  const result: Result = { name, measuredOn: new Date().toISOString().slice(0, 10), machine: machine(), rows }
  const all = [...before.filter((other) => other.name !== name && order.includes(other.name)), result]
  const sorted = all.sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name))
  fs.mkdirSync(path.dirname(file), { recursive: true })
  fs.writeFileSync(file, `${JSON.stringify(sorted, null, 2)}\n`)
}

/** What class of machine it is; not which one. */
function machine(): string {
  const { version } = JSON.parse(fs.readFileSync(path.join(root, 'node_modules/electron/package.json'), 'utf8')) as {
    version: string
  }
  const present = path.join(root, 'node_modules/electron/dist/version')
  const electron = fs.existsSync(present) ? fs.readFileSync(present, 'utf8').trim().replace(/^v/, '') : version
  const gibibytes = Math.round(os.totalmem() / 1024 ** 3)
  const cores = os.availableParallelism()
  return `${os.platform()} ${os.arch()}, ${cores} cores, ${gibibytes} GiB, Electron ${electron}, Node ${process.versions.node}`
}
