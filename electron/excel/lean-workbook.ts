import type { SheetMarks } from '../../shared/importing/sheet'
import { storedZip, type ZipPart } from '../zip/write-zip'
import { type Archive, damagedIfThrown } from './check-archive'
import { type Budget, leanRows, newBudget } from './lean-rows'
import { limits } from './limits'
import { UnreadableFile } from './unreadable-file'
import { attribute, quoted, tagsNamed, withoutCdata } from './xml-tags'

/** A workbook with nothing in it but what its visible sheets say, and what is marked in each sheet, in their order. */
export interface LeanWorkbook {
  readonly bytes: Buffer
  readonly marks: readonly SheetMarks[]
}

interface SheetPart {
  readonly name: string
  readonly path: string
}

const mainNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

/**
 * Makes a new, small workbook of the parts that have answers in them: names of the sheets, texts, which styles are dates, and
 * rows. What exceljs then reads is only what has been checked here: a zip can be written so that two programs find
 * different parts in it. Other parts (pictures, macros, links to other files, hidden sheets) are never unpacked.
 */
export async function leanWorkbook(archive: Archive): Promise<LeanWorkbook> {
  const workbook = await textOf(archive, 'xl/workbook.xml')
  const relations = await textOf(archive, 'xl/_rels/workbook.xml.rels')
  const budget = newBudget()
  const sheets = sheetsOf(workbook, relations).filter(({ path }) => archive.has(path))
  if (sheets.length === 0) throw new UnreadableFile('not-a-workbook')
  const parts: ZipPart[] = []
  const marks: SheetMarks[] = []
  for (const [index, { path }] of sheets.entries()) {
    const rows = await leanRows(damagedIfThrown<Buffer>(await archive.open(path)), budget)
    parts.push({
      name: `xl/worksheets/sheet${index + 1}.xml`,
      pieces: wrapped('worksheet', '<sheetData>', rows.xml, '</sheetData>'),
    })
    marks.push({ formulas: rows.formulas, merges: rows.merges })
  }
  const strings = partOfType(relations, '/sharedStrings')
  if (strings && archive.has(strings))
    parts.unshift({ name: 'xl/sharedStrings.xml', pieces: await stringsOf(archive, strings, budget) })
  const styles = partOfType(relations, '/styles')
  parts.unshift(
    { name: 'xl/workbook.xml', pieces: [Buffer.from(newWorkbook(workbook, sheets))] },
    { name: 'xl/_rels/workbook.xml.rels', pieces: [Buffer.from(newRelations(sheets))] },
    {
      name: 'xl/styles.xml',
      pieces: [Buffer.from(dateStyles(styles && archive.has(styles) ? await textOf(archive, styles) : ''))],
    },
  )
  return { bytes: storedZip(parts), marks }
}

/** The visible worksheets in their order; all of them where none is visible. Sheets that are charts are left out. */
function sheetsOf(workbook: string, relations: string): readonly SheetPart[] {
  const paths = new Map<string, string>()
  for (const tag of tagsNamed(relations, 'Relationship')) {
    const id = attribute(tag, 'Id')
    if (id !== null && attribute(tag, 'Type')?.endsWith('/worksheet')) paths.set(id, pathOf(tag))
  }
  const sheets = tagsNamed(workbook, 'sheet').flatMap((tag) => {
    const path = paths.get(attribute(tag, 'id', { prefixed: true }) ?? '')
    const visible = (attribute(tag, 'state') ?? 'visible') === 'visible'
    return path === undefined ? [] : [{ name: attribute(tag, 'name') ?? '', path, visible }]
  })
  const visible = sheets.filter((sheet) => sheet.visible)
  return visible.length > 0 ? visible : sheets
}

function partOfType(relations: string, type: string): string | null {
  const tag = tagsNamed(relations, 'Relationship').find((some) => attribute(some, 'Type')?.endsWith(type))
  return tag ? pathOf(tag) : null
}

/** Targets are relative to the folder xl, or absolute from the top of the zip. */
function pathOf(relationship: string): string {
  const target = (attribute(relationship, 'Target') ?? '').replaceAll('\\', '/')
  return target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//u, '')}`
}

function newWorkbook(workbook: string, sheets: readonly SheetPart[]): string {
  const from1904 = /^(?:1|true)$/u.test(attribute(tagsNamed(workbook, 'workbookPr')[0] ?? '', 'date1904') ?? '')
  const tags = sheets.map(({ name }, index) => `<sheet name=${quoted(name)} sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
  return `<workbook xmlns="${mainNamespace}"><workbookPr date1904="${from1904 ? 1 : 0}"/><sheets>${tags.join('')}</sheets></workbook>`
}

function newRelations(sheets: readonly SheetPart[]): string {
  const tags = sheets.map(
    (_, index) => `<Relationship Id="rId${index + 1}" Type="worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  )
  return `<Relationships>${tags.join('')}</Relationships>`
}

/** Of all styles only the number formats, which say which numbers are dates. */
function dateStyles(styles: string): string {
  const formats = tagsNamed(styles, 'numFmt').map((tag) => {
    return `<numFmt numFmtId=${quoted(attribute(tag, 'numFmtId') ?? '')} formatCode=${quoted(attribute(tag, 'formatCode') ?? '')}/>`
  })
  const cellStyles = /<(?:\w+:)?cellXfs[\s>][\s\S]*?<\/(?:\w+:)?cellXfs>/u.exec(styles)?.[0] ?? '<xf numFmtId="0"/>'
  const uses = tagsNamed(cellStyles, 'xf').map((tag) => `<xf numFmtId=${quoted(attribute(tag, 'numFmtId') ?? '0')}/>`)
  return `<styleSheet><numFmts>${formats.join('')}</numFmts><cellXfs>${uses.join('')}</cellXfs></styleSheet>`
}

async function stringsOf(archive: Archive, path: string, budget: Budget): Promise<readonly Buffer[]> {
  const pieces = await piecesOf(archive, path, budget.bytes)
  budget.bytes -= pieces.reduce((sum, piece) => sum + piece.length, 0)
  const bytes = Buffer.concat(pieces)
  refuseTooMany(bytes)
  const prefix = /<(\w+):sst[\s>]/u.exec(bytes.subarray(0, 4096).toString('latin1'))?.[1]
  if (!prefix && !bytes.includes('<![CDATA[')) return [bytes]
  const text = withoutCdata(bytes.toString('latin1'))
  return [Buffer.from(prefix ? text.replaceAll(`<${prefix}:`, '<').replaceAll(`</${prefix}:`, '</') : text, 'latin1')]
}

/** A list with more texts than there may be cells: each of them would take memory whether a cell shows it or not. */
function refuseTooMany(strings: Buffer): void {
  let texts = 0
  for (const [mark, perText] of [
    ['si>', 2],
    ['si/>', 1],
  ] as const) {
    for (let at = strings.indexOf(mark); at >= 0; at = strings.indexOf(mark, at + mark.length)) texts += 1 / perText
    if (texts > limits.cells) throw new UnreadableFile('too-many-cells')
  }
}

async function textOf(archive: Archive, path: string): Promise<string> {
  return Buffer.concat(await piecesOf(archive, path, limits.indexBytes)).toString('utf8')
}

async function piecesOf(archive: Archive, path: string, most: number): Promise<Buffer[]> {
  const pieces: Buffer[] = []
  let size = 0
  for await (const piece of damagedIfThrown<Buffer>(await archive.open(path))) {
    size += piece.length
    if (size > most) throw new UnreadableFile('too-large')
    pieces.push(piece)
  }
  return pieces
}

function wrapped(root: string, before: string, pieces: readonly Buffer[], after: string): readonly Buffer[] {
  return [Buffer.from(`<${root}>${before}`), ...pieces, Buffer.from(`${after}</${root}>`)]
}
