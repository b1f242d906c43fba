import fs from 'node:fs'
import path from 'node:path'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { packageBytes } from '../../../electron/delivery/make-delivery'
import { readPackage } from '../../../electron/delivery/read-package'
import { MergeWork } from '../../../electron/merging/merge-work'
import { type GivenFile, type ReadingWatch, readFiles } from '../../../electron/merging/read-files'
import { writeMerged } from '../../../electron/merging/write-merged'
import { randomFiles } from '../../support/merge-files'

const version = '0.4.0'
const unwatched: ReadingWatch = { signal: new AbortController().signal, report: () => {} }
const folder = fs.mkdtempSync(path.join(process.env.TMPDIR ?? '/tmp', 'merging-'))
let given: readonly GivenFile[] = []

/** Four förbund: the first two as zip, the others as workbook, and the first one as workbook too. */
beforeAll(async () => {
  const made = await Promise.all(
    randomFiles(4, 9).map(async ({ content }, index) => {
      const { zip, workbook } = await packageBytes(content)
      const write = (ending: string, bytes: Buffer) => {
        const file = path.join(folder, `${index + 1}.${ending}`)
        fs.writeFileSync(file, bytes)
        return { path: file }
      }
      if (index === 0) return [write('zip', zip), write('xlsx', workbook)]
      return [index === 1 ? write('zip', zip) : write('xlsx', workbook)]
    }),
  )
  given = made.flat()
  return () => fs.rmSync(folder, { recursive: true })
})

async function merging(files: readonly GivenFile[]): Promise<MergeWork> {
  const work = new MergeWork(version)
  await work.add(files, unwatched)
  return work
}

test('zip and workbook are read alike, and a förbund that sent both is counted once', async () => {
  const { files, merged } = (await merging(given)).merge('Länet')
  expect(files.map(({ fileName, status }) => [fileName, status.status])).toEqual([
    ['1.xlsx', 'taken'],
    ['1.zip', 'duplicate'],
    ['2.zip', 'taken'],
    ['3.xlsx', 'taken'],
    ['4.xlsx', 'taken'],
  ])
  expect(merged?.cover).toMatchObject({ level: { kind: 'merged', name: 'Länet' }, programVersion: version })
  expect(merged?.cover.sources).toHaveLength(4)
})

test('the merged files are packages of their own, and read back to the same table', async () => {
  const work = await merging(given)
  const files = await work.files('Länet')
  if (!files) throw new Error('four can be merged')
  for (const bytes of [files.bytes.zip, files.bytes.workbook]) {
    expect(await readPackage(bytes)).toEqual({ ok: true, value: files.content })
  }
})

test('the same files in another order give the same bytes', async () => {
  const [one, other] = [await (await merging(given)).files('Riket'), await (await merging([...given].reverse())).files('Riket')]
  expect(one?.bytes.sha256).toBe(other?.bytes.sha256)
  expect(one?.bytes.workbookSha256).toBe(other?.bytes.workbookSha256)
})

test('a merged file among deliveries is left out', async () => {
  const files = await (await merging(given)).files('Riket')
  const { files: sorted } = (await merging([...given, { fileName: 'riket.zip', bytes: files?.bytes.zip ?? Buffer.of() }])).merge(
    'Riket',
  )
  expect(sorted.find(({ fileName }) => fileName === 'riket.zip')?.status).toEqual({ status: 'merged' })
})

test('what is no delivery, is damaged or is not there is said of each file, and the others are merged', async () => {
  const zip = fs.readFileSync(path.join(folder, '2.zip'))
  const changed = Buffer.from(zip)
  changed[changed.length >> 1] = (changed[changed.length >> 1] ?? 0) ^ 1
  const { files, merged } = (
    await merging([
      ...given,
      { fileName: 'ändrad.zip', bytes: changed },
      { fileName: 'brev.txt', bytes: Buffer.from('Hej') },
      { path: path.join(folder, 'saknas.zip') },
      { path: folder },
    ])
  ).merge('Riket')
  const problems = files.flatMap(({ fileName, status }) =>
    status.status === 'unreadable' ? [[fileName, status.problem.code]] : [],
  )
  expect(Object.fromEntries(problems)).toEqual({
    'ändrad.zip': 'damaged',
    'brev.txt': 'not-a-package',
    'saknas.zip': 'cannot-be-opened',
    [path.basename(folder)]: 'cannot-be-opened',
  })
  expect(merged?.cover.sources).toHaveLength(4)
})

test('the reading says how far it has come, and when it is cancelled nothing of it is kept', async () => {
  const cancel = new AbortController()
  const seen: number[] = []
  const work = new MergeWork(version)
  const watch = {
    signal: cancel.signal,
    report: ({ done, of }: { done: number; of: number }) => {
      seen.push(done / of)
      if (done === 2) cancel.abort()
    },
  }
  await work.add(given, watch)
  expect(seen).toEqual([0, 0.2, 0.4])
  expect(work.merge('Riket').files).toEqual([])
  expect(await readFiles(given, watch)).toBe(null)
})

test('files that are added later are part of what is made from then on', async () => {
  const work = await merging(given.slice(2))
  expect(work.merge('Riket').files).toHaveLength(3)
  await work.add(given.slice(0, 1), unwatched)
  expect(work.merge('Riket').merged?.cover.sources).toHaveLength(4)
})

test('a merged table is written as a zip with its workbook beside it, and again in the place of both', async () => {
  const out = fs.mkdtempSync(path.join(folder, 'out-'))
  onTestFinished(() => fs.rmSync(out, { recursive: true }))
  const files = await (await merging(given)).files('Riket')
  const fewer = await (await merging(given.slice(2))).files('Riket')
  if (!files || !fewer) throw new Error('they can be merged')
  const zip = path.join(out, 'riket.zip')
  expect(await writeMerged(fewer, zip, (places) => places)).toEqual({
    ok: true,
    value: { zip, workbook: path.join(out, 'riket.xlsx') },
  })
  expect((await writeMerged(files, zip, () => null)).ok).toBe(true)
  expect(fs.readFileSync(path.join(out, 'riket.xlsx'))).toEqual(files.bytes.workbook)
})

test('a workbook that lies there alone is nobody’s to replace', async () => {
  const out = fs.mkdtempSync(path.join(folder, 'out-'))
  onTestFinished(() => fs.rmSync(out, { recursive: true }))
  fs.writeFileSync(path.join(out, 'riket.xlsx'), 'mitt')
  const files = await (await merging(given)).files('Riket')
  if (!files) throw new Error('they can be merged')
  expect(await writeMerged(files, path.join(out, 'riket.zip'), () => null)).toEqual({
    ok: false,
    error: { code: 'file-in-the-way', fileName: 'riket.xlsx' },
  })
  expect(fs.readdirSync(out)).toEqual(['riket.xlsx'])
})
