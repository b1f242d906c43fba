// The reader as it runs for the user: bundled, in a process of its own, under Electron's Node. What is measured here is that no
// file makes anyone wait, and that none takes much memory before it is refused.
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

/** Does for the reader what Electron's parentPort does, and says what memory it has had at most and how long it has worked. */
const port = `
  const fs = require('node:fs')
  const most = () => Number(/VmHWM:\\s*(\\d+)/.exec(fs.existsSync('/proc/self/status') ? fs.readFileSync('/proc/self/status', 'utf8') : 'VmHWM: 0')[1])
  let ask
  const cpu = () => Object.values(process.cpuUsage()).reduce((sum, microseconds) => sum + microseconds / 1000, 0)
  process.parentPort = {
    once: (_, listener) => { ask = listener },
    postMessage: (answer) => process.send({ answer, kilobytes: most(), milliseconds: cpu() - began }),
  }
  require('./reader.cjs')
  let began
  process.on('message', (file) => {
    const bytes = new Uint8Array(fs.readFileSync(file))
    began = cpu()
    ask({ data: { bytes, fileName: 'fil.xlsx' } })
  })
  process.send({ kilobytes: most() })
`

interface Measured {
  readonly answer: ReaderAnswer
  readonly megabytesOverIdle: number
  readonly milliseconds: number
}

function read(file: string): Promise<Measured> {
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' }
  const child: ChildProcess = fork(path.join(folder, 'port.cjs'), {
    execPath: electron,
    env,
    execArgv: ['--max-old-space-size=256'],
    serialization: 'advanced',
  })
  return new Promise((resolve, reject) => {
    let idle: number | undefined
    child.on(
      'message',
      (message: { readonly answer?: ReaderAnswer; readonly kilobytes: number; readonly milliseconds: number }) => {
        if (idle === undefined) {
          idle = message.kilobytes
          child.send(file)
        } else if (message.answer) {
          resolve({
            answer: message.answer,
            megabytesOverIdle: (message.kilobytes - idle) / 1024,
            milliseconds: message.milliseconds,
          })
          child.kill()
        }
      },
    )
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
    const { answer } = await read(path.join(root, 'test/fixtures/import/kodad-personal-2024.xlsx'))
    expect(answer.ok && answer.sheets.map(({ name, rows }) => [name, rows.length])).toEqual([['Data', 15]])
  })

  it.each(Object.entries(heavyFiles))(
    'is done with %s within 2 seconds of work and 200 MB',
    async (name, { bytes, becomes }) => {
      const file = path.join(folder, encodeURIComponent(name))
      writeFileSync(file, bytes())
      const { answer, megabytesOverIdle, milliseconds } = await read(file)
      expect(answer.ok ? 'read' : answer.error).toBe(becomes)
      expect(milliseconds).toBeLessThan(2000)
      expect(megabytesOverIdle).toBeLessThan(200)
    },
    30_000,
  )
})
