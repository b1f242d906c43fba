import ExcelJS from 'exceljs'
import type { Report } from '../../shared/report/chart/report'
import { elements, numbered, officeParts, texts } from './read-office'

/** A table as people read it: its header, then its rows. */
export type TextTable = readonly (readonly string[])[]

/** All tables of a report that have any rows, chart by chart: what every file of it has to show. */
export function tablesOf({ slides }: Report): readonly (readonly TextTable[])[] {
  return slides.map(({ chart }) =>
    chart.tables
      .filter(({ rows }) => rows.length > 0)
      .map(({ columns, rows }) => [
        columns.map(({ header }) => plain(header)),
        ...rows.map((row) => row.map(({ text }) => plain(text))),
      ]),
  )
}

/** Each row of a chart as it stands in a text that has lost its white space, as that of a PDF. */
export function rowsWithoutSpace(report: Report): readonly (readonly string[])[] {
  return tablesOf(report).map((tables) => tables.flat().map((row) => row.join('').replace(/\s/g, '')))
}

/** The tables in the notes of so many slides of charts, after the first slide; headers are said beside each figure there. */
export async function slideTables(bytes: Buffer, slides: number): Promise<readonly (readonly TextTable[])[]> {
  const notes = numbered(await officeParts(bytes), 'ppt/notesSlides/notesSlide')
  return notes.slice(1, slides + 1).map((xml) => {
    const body = xml.slice(xml.indexOf('type="body"'), xml.indexOf('</p:txBody>', xml.indexOf('type="body"')))
    const lines = elements(body, 'a:p').map((paragraph) => plain(texts(paragraph, 'a:t').join('')))
    const begins = lines.flatMap((line, index) => (line.startsWith('Tabell: ') ? [index + 1] : []))
    return begins.map((begin, index): TextTable => {
      const end = begins[index + 1] === undefined ? lines.length : begins[index + 1]! - 2
      const pairs = lines.slice(begin, end).map((line) => line.split(' | ').map(pairOf))
      return [pairs[0]?.map(([header]) => header) ?? [], ...pairs.map((row) => row.map(([, value]) => value))]
    })
  })
}

function pairOf(cell: string): readonly [string, string] {
  const at = cell.indexOf(': ')
  return at < 0 ? [cell.replace(/:$/, ''), ''] : [cell.slice(0, at), cell.slice(at + 2)]
}

/** The tables of a document; those that were too wide for the page are joined again. */
export async function documentTables(bytes: Buffer): Promise<readonly (readonly TextTable[])[]> {
  const xml = (await officeParts(bytes)).get('word/document.xml') ?? ''
  const chapters = xml.split(/<w:pStyle w:val="Heading1"\/>/).slice(1, -1)
  return chapters.map((chapter) => {
    const found: { readonly caption: string; readonly table: TextTable }[] = []
    const captions = [...chapter.matchAll(/<w:pStyle w:val="Caption"\/>[\s\S]*?<\/w:p>/g)].map(([one]) =>
      texts(one, 'w:t').join(''),
    )
    for (const [index, one] of elements(chapter, 'w:tbl').entries()) {
      const table = elements(one, 'w:tr').map((row) =>
        elements(row, 'w:tc').map((cell) => plain(texts(cell, 'w:t').join('')).replace(/[\u200B\u00AD]/g, '')),
      )
      const last = found.at(-1)
      if (last && captions[index] === `${last.caption} Fler kolumner.`)
        found[found.length - 1] = { ...last, table: last.table.map((row, at) => [...row, ...(table[at]?.slice(1) ?? [])]) }
      else found.push({ caption: captions[index] ?? '', table })
    }
    return found.map(({ table }) => table)
  })
}

/** The tables of a workbook, its numbers as their formats show them. A table begins below its caption, a bold line after an empty one. */
export async function workbookTables(bytes: Buffer): Promise<readonly (readonly TextTable[])[]> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer)
  return workbook.worksheets.slice(1).map((sheet) => {
    const tables: string[][][] = []
    for (let number = 1; number <= sheet.rowCount; number++) {
      if (sheet.getRow(number).hasValues) continue
      const width = sheet.getRow(number + 2).cellCount
      const table: string[][] = []
      for (let row = number + 2; row <= sheet.rowCount && sheet.getRow(row).hasValues; row++)
        table.push(Array.from({ length: width }, (_, column) => shownCell(sheet.getRow(row).getCell(column + 1))))
      tables.push(table)
    }
    return tables
  })
}

/** A cell as Excel in Swedish shows it, for the few formats that the report has. */
function shownCell({ value, numFmt }: ExcelJS.Cell): string {
  if (typeof value !== 'number') return plain(String(value ?? ''))
  const [, thousands, decimals = '', percent] = /^(#,##)?0(?:\.(0+))?( %)?$/.exec(numFmt ?? '') ?? [undefined, undefined, '?']
  const shown = new Intl.NumberFormat('sv-SE', {
    minimumFractionDigits: decimals.length,
    maximumFractionDigits: decimals.length,
    useGrouping: thousands !== undefined,
  }).format(percent ? Number((value * 100).toPrecision(12)) : value)
  return plain(`${shown}${percent ? ' %' : ''}`)
}

/** With plain spaces: files keep them in different ways. */
function plain(text: string): string {
  return text.replace(/[\u00A0\u202F]/g, ' ')
}
