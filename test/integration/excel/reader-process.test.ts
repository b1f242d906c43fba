// The reader as it runs for the user: bundled, in a process of its own, under Electron's Node.
import { type ChildProcess, fork } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { builtinModules, createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ReaderAnswer } from '../../../shared/importing/reader-messages'
import { heavyFiles } from '../../fixtures/make-hostile'

const root = path.resolve(import.meta.dirname, '../../..')
const folder = mkdtempSync(path.join(os.tmpdir(), 'reader-'))
const electron = createRequire(import.meta.url)('electron') as unknown as string

/** Does for the reader what Electron's parentPort does. */
const port = `
  const fs = require('node:fs')
  let ask
  process.parentPort = {
    once: (_, listener) => { ask = listener },
    postMessage: (answer) => process.send(answer),
  }
  require('./reader.cjs')
  process.on('message', (file) => ask({ data: { bytes: new Uint8Array(fs.readFileSync(file)), fileName: 'fil.xlsx' } }))
`

/** As much memory as it has in the app: a file that took more would end it here too. */
const heap = '--max-old-space-size=256'

function read(file: string): Promise<ReaderAnswer> {
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' }
  const options = { execPath: electron, env, execArgv: [heap], serialization: 'advanced' as const }
  const child: ChildProcess = fork(path.join(folder, 'port.cjs'), options)
  child.send(file)
  return new Promise((resolve, reject) => {
    child.on('message', (answer: ReaderAnswer) => {
      resolve(answer)
      child.kill()
    })
    child.on('exit', (code) => reject(new Error(`the reader ended with ${code}`)))
  })
}

beforeAll(async () => {
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: true, target: 'node' },
    build: {
      outDir: folder,
      minify: false,
      target: 'node20.18',
      ssr: true,
      rolldownOptions: {
        input: { reader: 'electron/excel/reader.ts' },
        external: [/^@aws-sdk\//, ...builtinModules, /^node:/],
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  })
  writeFileSync(path.join(folder, 'port.cjs'), port)
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true }))

describe('the reader', () => {
  it('reads a workbook and answers with its sheets', async () => {
    const answer = await read(path.join(root, 'test/fixtures/import/kodad-personal-2024.xlsx'))
    expect(answer.ok && answer.sheets.map(({ name, rows }) => [name, rows.length])).toEqual([['Data', 15]])
  })

  // What it takes of time and memory is measured by `npm run bench`.
  it.each(Object.entries(heavyFiles))(
    'lives through %s',
    async (name, { bytes, becomes }) => {
      const file = path.join(folder, encodeURIComponent(name))
      writeFileSync(file, bytes())
      const answer = await read(file)
      expect(answer.ok ? 'read' : answer.error).toBe(becomes)
    },
    30_000,
  )
})
