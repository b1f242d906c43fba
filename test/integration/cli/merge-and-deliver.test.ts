// `npm run deliver` and `npm run merge` as they run for whoever gives the commands: bundled, each in a process of its own. The bundles are
// made here, by the same configuration, so that the test looks at the code as it is and not at yesterday's dist.
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rekeyDatabase } from '../../../electron/backup/rekey-database'
import { placeBeside, replaceDatabase } from '../../../electron/backup/replace-database'
import { openDatabase } from '../../../electron/db/database'
import { deriveKey, newSalt, recoveryGroupsOf } from '../../../electron/db/database-key'
import { listDeliveries } from '../../../electron/db/deliveries'
import { listRounds } from '../../../electron/db/rounds'
import { packageBytes } from '../../../electron/delivery/make-delivery'
import { readPackage } from '../../../electron/delivery/read-package'
import { buildDemo } from '../../../electron/demo/build-demo'
import { randomFiles } from '../../support/merge-files'

const root = path.resolve(import.meta.dirname, '../../..')
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'finsam-commands-'))
const database = path.join(folder, 'Demo.finsam')
const out = path.join(folder, 'ut på ön')
const deliveries = path.join(folder, 'leveranser')

function run(command: 'deliver' | 'merge', ...words: readonly string[]) {
  const script = path.join(folder, `dist/electron/${command}.cjs`)
  return runWith('', script, ...words)
}

function runWith(input: string, script: string, ...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...words], { cwd: folder, encoding: 'utf8', input })
  return { status, written: stdout.split('\n').filter(Boolean), said: stderr.split('\n').filter(Boolean) }
}

function deliver(...words: readonly string[]) {
  return run('deliver', '--database', database, '--out', out, ...words)
}

beforeAll(async () => {
  const configFile = path.join(root, 'build/vite.main.config.ts')
  const outDir = path.join(folder, 'dist/electron')
  for (const mode of ['deliver', 'merge'])
    await build({ root, configFile, mode, logLevel: 'error', build: { outDir, sourcemap: false } })
  fs.copyFileSync(path.join(root, 'package.json'), path.join(folder, 'package.json'))
  fs.symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction')
  buildDemo(database)
  fs.mkdirSync(deliveries)
  for (const [index, { content }] of randomFiles(4, 5).entries())
    fs.writeFileSync(path.join(deliveries, `${index + 1}.zip`), (await packageBytes(content)).zip)
}, 120_000)

afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

describe('npm run deliver', () => {
  it('writes the zip and the workbook of a closed round, and the database remembers it', async () => {
    const { status, written, said } = deliver('--round', '2023')
    expect([status, said]).toEqual([0, []])
    expect(written.map((file) => path.extname(file))).toEqual(['.zip', '.xlsx'])
    for (const file of written) expect((await readPackage(fs.readFileSync(file))).ok).toBe(true)
    const opened = openDatabase(database)
    if (!opened.ok) throw new Error(opened.error)
    const round = listRounds(opened.value).find(({ year }) => year === 2023)
    const records = round ? listDeliveries(opened.value, round.id) : []
    opened.value.close()
    expect(records.map(({ number, fileName }) => [number, fileName])).toEqual([[1, path.basename(written[0] ?? '')]])
  })

  it('says with --dry-run what it would write, and writes nothing', () => {
    const { status, written } = deliver('--round', '2022', '--dry-run')
    expect(status).toBe(0)
    expect(written.every((line) => line.startsWith('would write '))).toBe(true)
    expect(fs.readdirSync(out).filter((name) => name.includes('2022'))).toEqual([])
  })

  it('asks for the password of an encrypted database on standard input, and takes no other', async () => {
    const locked = path.join(folder, 'Låst.finsam')
    buildDemo(locked)
    const salt = newSalt()
    const to = { key: await deriveKey('tre blå hästar på väg', salt), salt }
    const now = '2024-12-01T08:00:00.000Z'
    expect(rekeyDatabase({ file: locked, from: null, to, logged: 'password-set', who: '', now }).ok).toBe(true)
    const script = path.join(folder, 'dist/electron/deliver.cjs')
    const words = ['--database', locked, '--out', path.join(folder, 'låst'), '--round', '1999']
    expect(runWith('', script, ...words)).toMatchObject({
      status: 1,
      said: [`${locked} has a password: give it as a line of standard input, with --password-stdin`],
    })
    expect(runWith('fel\n', script, ...words, '--password-stdin')).toMatchObject({
      status: 1,
      said: [`the password of ${locked} is another`],
    })
    // That it gets so far as to read the rounds shows that it is open.
    for (const secret of ['tre blå hästar på väg\r\n', recoveryGroupsOf(to.key).join(' ')])
      expect(runWith(secret, script, ...words, '--password-stdin').said).toEqual([`there is no round 1999 in ${locked}`])
  }, 20_000)

  it('refuses a database that somebody else has open, by whom in one line, but tries what it would write', () => {
    const place = `${database}.lock`
    const at = new Date().toISOString()
    const there = { user: 'bo', computer: 'KANSLIET-2', installation: 'there', processId: 1, processStart: 'then' }
    fs.writeFileSync(place, JSON.stringify({ ...there, id: 'theirs', since: at, renewed: at, renewals: 0 }))
    const refusal = deliver('--round', '2022')
    expect(refusal.status).toBe(1)
    expect(refusal.said).toEqual([`${database} is open on KANSLIET-2 since ${at}: close it there first`])
    const link = path.join(folder, 'Genväg.finsam')
    fs.symlinkSync(database, link)
    expect(run('deliver', '--database', link, '--round', '2022', '--out', out)).toMatchObject({ status: 1, said: refusal.said })
    expect(deliver('--round', '2022', '--dry-run').status).toBe(0)
    expect(fs.existsSync(place)).toBe(true)
    fs.rmSync(place)
  })

  it('lets go of the database when it is done', () => {
    expect(fs.readdirSync(folder).filter((name) => name.endsWith('.lock'))).toEqual([])
  })

  it('leaves a database whose restore was cut off to the program: what is remembered in it now would be forgotten', () => {
    const file = path.join(folder, 'Avbruten.finsam')
    fs.copyFileSync(database, file)
    const copy = placeBeside(file)
    fs.copyFileSync(database, copy)
    const step = (name: string) => {
      if (name === 'intended') throw new Error('a power cut')
    }
    expect(() => replaceDatabase(file, copy, { step })).toThrow('a power cut')
    const { status, said } = run('deliver', '--database', file, '--round', '2023', '--out', path.join(folder, 'ut'))
    expect([status, said]).toEqual([1, [expect.stringContaining('in the middle of a restore')]])
    expect(fs.existsSync(path.join(folder, 'ut'))).toBe(false)
  })

  it('leaves a database of an older version to the program, which makes a backup first', () => {
    const old = path.join(folder, 'Gammal.finsam')
    fs.copyFileSync(database, old)
    const db = new BetterSqlite3(old)
    db.pragma('user_version = 6')
    db.close()
    const { status, said } = run('deliver', '--database', old, '--out', out, '--round', '2022')
    expect([status, said]).toEqual([1, [`${old} is of an older version: open it in the program first`]])
  })

  it('refuses an open round, a year that is not there and a file that is no database, each in one line', () => {
    const opened = openDatabase(database)
    if (!opened.ok) throw new Error(opened.error)
    const newest = listRounds(opened.value)[0]?.year
    opened.value.close()
    expect(deliver('--round', `${newest}`)).toMatchObject({ status: 1, said: [`round ${newest} is open: close it first`] })
    expect(deliver('--round', '1999')).toMatchObject({ status: 1, said: [`there is no round 1999 in ${database}`] })
    const missing = run('deliver', '--database', 'saknas.finsam', '--round', '2023', '--out', out)
    expect(missing).toMatchObject({ status: 1, written: [] })
    expect(missing.said).toHaveLength(1)
  })

  it('asks for what it needs, with another code', () => {
    const { status, said } = run('deliver', '--database', database)
    expect([status, said.length]).toEqual([2, 1])
    expect(said[0]).toContain('npm run deliver -- --database FILE --round YEAR --out DIR')
  })
})

describe('npm run merge', () => {
  const files = () => fs.readdirSync(deliveries).map((name) => path.join(deliveries, name))

  it('writes the merged table as zip and workbook, and says of each file that is left out why', async () => {
    const torn = path.join(folder, 'trasig.zip')
    fs.writeFileSync(torn, fs.readFileSync(files()[0] ?? '').subarray(0, 5000))
    const { status, written, said } = run('merge', '--out', out, '--name', 'Länet', ...files(), torn)
    expect(status).toBe(0)
    expect(written.map((file) => path.basename(file))).toEqual([
      'Länet – sammanställning 2024.zip',
      'Länet – sammanställning 2024.xlsx',
    ])
    expect(said).toEqual(['left out: trasig.zip: damaged (file)'])
    const read = await readPackage(fs.readFileSync(written[0] ?? ''))
    expect(read.ok && read.value.cover).toMatchObject({ level: { kind: 'merged', name: 'Länet' } })
  })

  it('refuses two förbund, and writes nothing', () => {
    const elsewhere = path.join(folder, 'annat')
    const { status, written, said } = run('merge', '--out', elsewhere, ...files().slice(2))
    expect([status, written]).toEqual([1, []])
    expect(said).toEqual(["at least 3 deliveries are needed, and 2 can be used: of fewer each would know the others' numbers"])
    expect(fs.existsSync(elsewhere)).toBe(false)
  })

  it('asks for what it needs, with another code', () => {
    const { status, said } = run('merge', '--out', out)
    expect([status, said.length]).toEqual([2, 1])
    expect(said[0]).toContain('npm run merge -- --out DIR')
  })
})
