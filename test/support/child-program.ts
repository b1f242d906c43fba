// A program of our own code in a process of its own, that can be killed in the middle of its work.
import { type ChildProcessByStdio, spawn } from 'node:child_process'
import fs from 'node:fs'
import { builtinModules } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { build } from 'vite'

const root = path.resolve(import.meta.dirname, '../..')

export interface ChildProgram {
  /** Runs it with words, and gives how it ended. */
  run(words: readonly string[]): Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null }>
  /** Runs it with words, and gives the process, to listen to what it says and to kill it. `through`: a program that starts it, with its words. */
  start(words: readonly string[], through?: readonly string[]): ChildProcessByStdio<null, Readable, null>
  remove(): void
}

/** Bundles a file of the tests as a program. Takes a second. */
export async function childProgram(entry: string): Promise<ChildProgram> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'finsam-child-'))
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: folder,
      minify: false,
      target: 'node20.18',
      ssr: true,
      rolldownOptions: {
        input: { child: path.resolve(root, entry) },
        external: ['better-sqlite3', ...builtinModules, /^node:/],
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  })
  fs.symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction')
  return {
    run: (words) =>
      new Promise((resolve, reject) => {
        const child = spawn(process.execPath, [path.join(folder, 'child.cjs'), ...words], {
          stdio: ['ignore', 'ignore', 'inherit'],
        })
        child.on('error', reject)
        child.on('exit', (code, signal) => resolve({ code, signal }))
      }),
    start: (words, through = []) => {
      const [program = '', ...rest] = [...through, process.execPath, path.join(folder, 'child.cjs'), ...words]
      return spawn(program, rest, { stdio: ['ignore', 'pipe', 'inherit'] })
    },
    remove: () => fs.rmSync(folder, { recursive: true, force: true }),
  }
}
