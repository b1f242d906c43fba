// `npm run demo -- --out DIR` as it runs for whoever gives the command: bundled, in a process of its own. The bundle is made here,
// by the same configuration, so that the test looks at the code as it is and not at yesterday's dist.
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import ExcelJS from 'exceljs'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDatabase } from '../../../electron/db/database'
import { listDeliveries } from '../../../electron/db/deliveries'
import { listRounds } from '../../../electron/db/rounds'

const root = path.resolve(import.meta.dirname, '../../..')
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'finsam-demo-command-'))
const command = path.join(folder, 'dist/electron/demo.cjs')
const out = path.join(folder, 'ut på ön')
const names = [
  'DEMO Samordningsförbundet Exempeldalen – leverans 2024 nr 1.xlsx',
  'DEMO Samordningsförbundet Exempeldalen – leverans 2024 nr 1.zip',
  'DEMO Samordningsförbundet Exempeldalen – trender.csv',
  'Samordningsförbundet Exempeldalen.finsam',
]

function demo(...words: readonly string[]) {
  return spawnSync(process.execPath, [command, ...words], { cwd: folder, encoding: 'utf8' })
}

function read(name: string): Buffer {
  return fs.readFileSync(path.join(out, name))
}

beforeAll(async () => {
  const configFile = path.join(root, 'build/vite.main.config.ts')
  await build({ root, configFile, mode: 'demo', logLevel: 'error', build: { outDir: path.dirname(command), sourcemap: false } })
  fs.copyFileSync(path.join(root, 'package.json'), path.join(folder, 'package.json'))
  fs.symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction')
}, 60_000)

afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

describe('npm run demo', () => {
  it('asks for a folder, and writes nothing without one', () => {
    const { status, stderr, stdout } = demo()
    expect(status).toBe(1)
    expect(stderr.trim()).toBe('name the folder to write to: npm run demo -- --out DIR')
    expect(stdout).toBe('')
  })

  it('makes the folder, writes the database, the delivery and the trends, and says where they are', () => {
    const { status, stdout, stderr } = demo('--out', out)
    expect([status, stderr]).toEqual([0, ''])
    expect(fs.readdirSync(out).sort()).toEqual(names)
    expect(stdout.trim().split('\n').sort()).toEqual(names.map((name) => path.join(out, name)))
  }, 30_000)

  it('writes a workbook that opens, and trends that say that they are made up', async () => {
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.load(read(names[0] ?? '') as unknown as ArrayBuffer)
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Omslag', 'Resultat', 'Svarsandelar', 'Kodbok'])
    expect(read(names[2] ?? '').toString('utf8')).toContain('DEMODATA')
  })

  it('closes the round that it delivers, and remembers the delivery', () => {
    const opened = openDatabase(path.join(out, names[3] ?? ''))
    if (!opened.ok) throw new Error(opened.error)
    const [newest] = listRounds(opened.value)
    expect(newest).toMatchObject({ year: 2024, state: 'closed' })
    const deliveries = newest && listDeliveries(opened.value, newest.id)
    expect(deliveries).toMatchObject([{ number: 1, fileName: names[1], audit: { status: 'passed' } }])
    opened.value.close()
  })

  it('takes the place of the files of an earlier run, with the same delivery and trends to the byte', () => {
    const before = names.slice(0, 3).map(read)
    fs.writeFileSync(path.join(out, `${names[3]}-wal`), 'left over')
    expect(demo('--out', out)).toMatchObject({ status: 0, stderr: '' })
    expect(fs.readdirSync(out).sort()).toEqual(names)
    const same = names.slice(0, 3).map((name, index) => read(name).equals(before[index] ?? Buffer.alloc(0)))
    expect(same).toEqual([true, true, true])
  }, 30_000)
})
