import fs from 'node:fs'
import path from 'node:path'
import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import { readDeliveryContent } from '../../../electron/db/deliveries'
import { compareWithFile } from '../../../electron/delivery/compare-with-file'
import { packageZip } from '../../../electron/delivery/package-zip'
import { readSheetsHere } from '../../../electron/delivery/read-package-workbook'
import type { PackageContent } from '../../../shared/delivery/package/package-content'
import type { DeliveryRecord } from '../../../shared/model/delivery-record'
import { failed, newFolder, succeeded } from '../db/in-new-database'
import { closedRound, deliverTo } from './closed-round'

/** A delivery that has been written, with its files' folder; a file there with other bytes; and what a file there is to the delivery. */
async function delivered() {
  const round = closedRound()
  const folder = newFolder()
  const record = succeeded(await deliverTo(round, path.join(folder, 'leverans.zip')))
  const content = readDeliveryContent(round.db, record.id)
  if (!content) throw new Error('it is kept')
  const fileOf = (name: string) => path.join(folder, name)
  return {
    content,
    fileOf,
    write: (name: string, bytes: Uint8Array | string) => fs.writeFileSync(fileOf(name), bytes),
    compare: async (name: string, of: Partial<DeliveryRecord> = {}, kept: PackageContent | null = content) =>
      compareWithFile({ ...record, ...of }, kept, fileOf(name), readSheetsHere),
  }
}

describe('a file held against a delivery', () => {
  it('is identical where it is one of its two files, wherever it lies', async () => {
    const { compare, write, fileOf } = await delivered()
    write('kopia.xlsx', fs.readFileSync(fileOf('leverans.xlsx')))
    for (const name of ['leverans.zip', 'leverans.xlsx', 'kopia.xlsx']) {
      expect(succeeded(await compare(name))).toMatchObject({ number: 1, fileName: name, outcome: { kind: 'identical' } })
    }
  })

  it('has the same content where somebody has opened its workbook and saved it', async () => {
    const { compare, fileOf } = await delivered()
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.readFile(fileOf('leverans.xlsx'))
    workbook.lastModifiedBy = 'Någon'
    await workbook.xlsx.writeFile(fileOf('sparad.xlsx'))
    expect(succeeded(await compare('sparad.xlsx')).outcome).toEqual({ kind: 'same-content' })
  })

  it('differs where it says that it is the same delivery and has another figure', async () => {
    const { compare, write, content } = await delivered()
    const codebook = content.codebook.map((row) => ({ ...row, theme: 'Något annat' }))
    write('annan.zip', packageZip({ ...content, codebook }))
    expect(succeeded(await compare('annan.zip')).outcome).toEqual({ kind: 'differs' })
  })

  it('is another delivery where it says so', async () => {
    const { compare, write, content } = await delivered()
    write('annan.zip', packageZip({ ...content, cover: { ...content.cover, number: 3 } }))
    const outcome = { kind: 'another-delivery', name: 'Provförbundet', year: 2024, number: 3 }
    expect(succeeded(await compare('annan.zip')).outcome).toEqual(outcome)
  })

  it('is damaged where one byte is not as it was, and no delivery at all where it is something else', async () => {
    const { compare, write, fileOf } = await delivered()
    const bytes = fs.readFileSync(fileOf('leverans.zip'))
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1
    write('skadad.zip', bytes)
    expect(succeeded(await compare('skadad.zip')).outcome).toMatchObject({ kind: 'problem', problem: { code: 'damaged' } })
    write('brev.zip', 'Hej')
    expect(succeeded(await compare('brev.zip')).outcome).toEqual({ kind: 'problem', problem: { code: 'not-a-package' } })
  })

  it('is the very file or not, and no more can be told, where what was delivered is not kept', async () => {
    const { compare } = await delivered()
    const old = { contentHash: null, workbookSha256: null }
    expect(succeeded(await compare('leverans.zip', old, null)).outcome).toEqual({ kind: 'identical' })
    expect(succeeded(await compare('leverans.xlsx', old, null)).outcome).toEqual({ kind: 'not-the-file' })
  })

  it('is not read where it is not there, or is larger than any delivery', async () => {
    const { compare, fileOf } = await delivered()
    expect(failed(await compare('borta.zip'))).toEqual({
      code: 'file-unreadable',
      fileName: 'borta.zip',
      reason: 'cannot-be-opened',
    })
    fs.writeFileSync(fileOf('stor.zip'), '')
    fs.truncateSync(fileOf('stor.zip'), 30 * 1024 * 1024)
    expect(succeeded(await compare('stor.zip')).outcome).toEqual({ kind: 'problem', problem: { code: 'too-large' } })
  })
})
