import { execFileSync, spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { root } from './app'
import { electron, prepare, rootSwitch } from './cold-start'
import { compare, type Row } from './measure'

/** Ours: no other goal is known. A page with figures, its code and a database cost something beside Chromium. */
const goal = 1.5
/** The file has been read through beside the work by then, and the process that did it has ended. */
const idleAfter = 15_000
const times = 3

/**
 * The memory of all processes fifteen seconds after the start, with 15,000 responses open, against a bare Electron window.
 * Where several processes share a page of memory each counts its part of it. Only where Linux tells.
 */
export async function benchMemory(folder: string, database: string): Promise<readonly Row[]> {
  if (process.platform !== 'linux') return []
  const { profile, bare } = await prepare(folder, database)
  const row = await compare(
    'idle memory, 15,000 responses / bare Electron window',
    goal,
    times,
    () => idleMemory(root, profile),
    () => idleMemory(bare, path.join(folder, 'bare-profile')),
  )
  const mebibytes = (milliseconds: string) => milliseconds.replace(' ms', ' MiB')
  return [{ ...row, ours: mebibytes(row.ours), reference: mebibytes(row.reference) }]
}

/** In mebibytes. */
async function idleMemory(folder: string, profile: string): Promise<number> {
  const child = spawn(electron, [folder, `--user-data-dir=${profile}`, ...rootSwitch], { cwd: folder, stdio: 'ignore' })
  try {
    await pause(idleAfter)
    if (child.exitCode !== null || child.pid === undefined) throw new Error('the program has ended')
    return treeOf(child.pid).reduce((sum, id) => sum + proportionalKibibytes(id), 0) / 1024
  } finally {
    const gone = new Promise((resolve) => child.once('exit', resolve))
    child.kill()
    await gone
  }
}

function treeOf(parent: number): readonly number[] {
  const all = execFileSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n')
  const pairs = all.map((line) => line.trim().split(/\s+/).map(Number))
  const found = new Set([parent])
  for (const id of found) for (const [child = 0, of] of pairs) if (of === id) found.add(child)
  return [...found]
}

/** A process that has just ended has none. */
function proportionalKibibytes(id: number): number {
  const file = `/proc/${id}/smaps_rollup`
  if (!fs.existsSync(file)) return 0
  return Number(/^Pss:\s+(\d+) kB/m.exec(fs.readFileSync(file, 'utf8'))?.[1] ?? 0)
}
