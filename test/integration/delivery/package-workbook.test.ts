import ExcelJS from 'exceljs'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { packageWorkbook } from '../../../electron/delivery/package-workbook'
import { readPackage } from '../../../electron/delivery/read-package'
import { buildDelivery } from '../../../shared/delivery/delivery'
import type { PackageContent } from '../../../shared/delivery/package/package-content'
import { packageOf } from '../../../shared/delivery/package/package-of'
import { seededRandom } from '../../../shared/demo/random'
import { fail } from '../../../shared/model/result'
import { deliveryInput } from '../../support/delivery-input'
import { packageContent } from '../../support/package-content'
import { readProblem } from '../../support/read-problem'

const written = await packageWorkbook(packageContent())
const zone = process.env.TZ

afterEach(() => {
  vi.useRealTimers()
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
})

async function opened(bytes: Buffer): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer)
  return workbook
}

/** Opened in a spreadsheet program, changed, and saved there. */
async function saved(edit: (workbook: ExcelJS.Workbook) => void): Promise<Buffer> {
  const workbook = await opened(written)
  edit(workbook)
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

function named(name: string): PackageContent {
  const { cover, groups } = packageContent()
  const level = { kind: 'forbund' as const, name }
  return packageContent({
    cover: { ...cover, level },
    groups: groups.map((row) => ({ ...row, members: row.members.map(() => name) })),
  })
}

describe('the workbook of a package', () => {
  it.each([
    ['made by hand', packageContent()],
    ['of a made delivery', packageOf(buildDelivery(deliveryInput()))],
    ['of an empty one', packageContent({ groups: [], answers: [], codebook: [] })],
    ['of names like formulas', named('=HYPERLINK("http://x";"y")')],
    ['of names with apostrophes', named("'citat'")],
    ['of names like escaped characters', named('_x0041_ & <b> "å" _x005F_')],
    ['of names with other signs', named('Väst | Öst\\ 😀 +46')],
  ])('gives its content back, %s', async (_, content) => {
    expect(await readPackage(await packageWorkbook(content))).toEqual({ ok: true, value: content })
  })

  it('is the same bytes in any time zone and on any day', async () => {
    for (const name of ['Pacific/Kiritimati', 'America/Los_Angeles']) {
      process.env.TZ = name
      vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-05-06T23:30:00Z') })
      expect((await packageWorkbook(packageContent())).equals(written)).toBe(true)
    }
    expect((await opened(written)).created).toEqual(new Date('2024-10-31T00:00:00Z'))
  })

  it('is read after a spreadsheet program has saved it again as it was', async () => {
    const again = await saved((workbook) => {
      workbook.creator = 'Någon annan'
      const sheet = workbook.getWorksheet('Resultat')
      if (sheet) sheet.getColumn(1).width = 80
    })
    expect(again.equals(written)).toBe(false)
    expect(await readPackage(again)).toEqual({ ok: true, value: packageContent() })
  })

  it.each<[string, (workbook: ExcelJS.Workbook) => unknown]>([
    ['a number', (workbook) => Object.assign(workbook.getWorksheet('Resultat')?.getCell('H4') ?? {}, { value: 2 })],
    [
      'a formula',
      (workbook) =>
        Object.assign(workbook.getWorksheet('Resultat')?.getCell('H4') ?? {}, { value: { formula: '1+1', result: 3 } }),
    ],
    ['a word', (workbook) => Object.assign(workbook.getWorksheet('Kodbok')?.getCell('C4') ?? {}, { value: 'En annan fråga' })],
    [
      'a note in an empty cell',
      (workbook) => Object.assign(workbook.getWorksheet('Omslag')?.getCell('D3') ?? {}, { value: 'ok' }),
    ],
    ['a row less', (workbook) => workbook.getWorksheet('Svarsandelar')?.spliceRows(5, 1)],
    ['a sheet more', (workbook) => workbook.addWorksheet('Mina anteckningar').addRow(['x'])],
    ['a hidden sheet', (workbook) => Object.assign(workbook.getWorksheet('Kodbok') ?? {}, { state: 'hidden' })],
  ])('is damaged with %s changed', async (_, edit) => {
    expect(await readProblem(await saved(edit))).toEqual({ code: 'damaged', damage: 'changed' })
  })

  it('never gives another content for a changed byte', async () => {
    const random = seededRandom(31_102_024)
    const codes: (string | null)[] = []
    for (let left = 60; left > 0; left--) {
      const bytes = Buffer.from(written)
      const at = random.between(0, bytes.length - 1)
      bytes.writeUInt8(bytes.readUInt8(at) ^ random.between(1, 255), at)
      const read = await readPackage(bytes)
      if (read.ok) expect(read.value).toEqual(packageContent())
      codes.push(read.ok ? null : read.error.code)
    }
    // Dates in the zip and the like are of no consequence; everything else has a checksum.
    expect(codes.filter((code) => code === null).length).toBeLessThan(6)
  })

  it('of the first releases is known as such, and another workbook as none', async () => {
    const workbook = new ExcelJS.Workbook()
    workbook.addWorksheet('Omslag').addRow(['Filens format', 'programmets eget, version 1'])
    expect(await readProblem(Buffer.from(await workbook.xlsx.writeBuffer()))).toEqual({ code: 'older-format', version: 1 })
    const other = new ExcelJS.Workbook()
    other.addWorksheet('Svar').addRow(['Formulär', 'Kön'])
    expect(await readProblem(Buffer.from(await other.xlsx.writeBuffer()))).toEqual({ code: 'not-a-package' })
  })

  it('is read by whoever is given to read it, as a process of its own', async () => {
    for (const [reason, problem] of [
      ['took-too-long', { code: 'too-large' }],
      ['too-much-memory', { code: 'too-large' }],
      ['encrypted', { code: 'damaged', damage: 'file' }],
    ] as const)
      expect(await readPackage(written, async () => fail(reason))).toEqual({ ok: false, error: problem })
  })
})

describe('the sheets of the workbook', () => {
  it('can be read and printed: titles kept in sight and repeated, filter, landscape, without what only programs need', async () => {
    const workbook = await opened(written)
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Omslag', 'Resultat', 'Svarsandelar', 'Kodbok'])
    for (const [name, last] of [
      ['Resultat', 'U'],
      ['Svarsandelar', 'J'],
      ['Kodbok', 'N'],
    ] as const) {
      const sheet = workbook.getWorksheet(name)
      expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 3 })
      expect(sheet?.autoFilter).toBeTruthy()
      expect(sheet?.pageSetup).toMatchObject({ orientation: 'landscape', fitToWidth: 1, printTitlesRow: '3:3' })
      expect(sheet?.pageSetup.printArea).toMatch(new RegExp(`^A1:${last}\\d+$`))
    }
  })

  it('have numbers as numbers, shares in per cent, and keys as texts', async () => {
    const sheet = (await opened(written)).getWorksheet('Svarsandelar')
    expect([sheet?.getCell('F4').value, sheet?.getCell('I4').value, sheet?.getCell('I4').numFmt]).toEqual([24, 0.6154, '0 %'])
    expect(sheet?.getCell('N8').value).toBe('11')
  })

  it('say on every page what they are of', async () => {
    const cover = { ...packageContent().cover, demo: true, level: { kind: 'forbund' as const, name: 'Exempel & Co' } }
    const workbook = await opened(await packageWorkbook(packageContent({ cover })))
    for (const sheet of workbook.worksheets) {
      expect(sheet.headerFooter.oddFooter).toContain('Exempel && Co · 2024 · DEMODATA')
      expect(sheet.headerFooter.oddFooter).toContain(sheet.name)
    }
  })
})
