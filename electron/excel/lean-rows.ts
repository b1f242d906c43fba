import { limits } from './limits'
import { UnreadableFile } from './unreadable-file'
import { withoutCdata } from './xml-tags'

/**
 * The rows of one sheet as XML in which nothing is empty, the merged ranges that stood after them (`A1:C1`), and the first of the cells
 * that were calculated.
 */
export interface LeanRows {
  readonly xml: readonly Buffer[]
  readonly merges: readonly string[]
  readonly formulas: readonly string[]
}

/** What all sheets of a workbook together may still take. */
export interface Budget {
  bytes: number
  cells: number
  rows: number
}

export function newBudget(): Budget {
  return { bytes: limits.keptBytes, cells: limits.cells, rows: limits.rows }
}

/** A row longer than this holds something else than answers. */
const longestPiece = 8 * 1024 * 1024
const mostMerges = 50_000
/** A few show what is wrong; a file may have one in every cell. */
const mostFormulas = 100

/**
 * Takes from a sheet, as it is unpacked and before any of it is parsed, what has no content: formatted but empty cells and
 * rows, of which some programs write a million, widths, styles of rows, and formulas, of which the saved value is what counts.
 * A formula that was never calculated has none and becomes an error value, since empty would be a lie. XML is only ever
 * left out in whole tags, and not at all from rows whose cells give no address. Throws `UnreadableFile` at the limits.
 */
export async function leanRows(chunks: AsyncIterable<Buffer>, budget: Budget): Promise<LeanRows> {
  const xml: Buffer[] = []
  const merges: string[] = []
  const formulas: string[] = []
  let prefix: RegExp | null | undefined
  let rest = ''
  let inRows = true
  const keep = (piece: string): void => {
    if (prefix === undefined) prefix = prefixOf(piece)
    const lean = Buffer.from(leanPiece(prefix ? piece.replace(prefix, '<$1') : piece, budget, formulas), 'latin1')
    if (lean.length > 0) xml.push(lean)
  }
  for await (const chunk of chunks) {
    rest += chunk.toString('latin1')
    if (inRows) {
      const end = rest.search(/<\/(?:\w+:)?sheetData>/u)
      const cut = end >= 0 ? end : lastRowStart(rest)
      if (cut > 0) keep(rest.slice(0, cut))
      rest = rest.slice(Math.max(cut, 0))
      inRows = end < 0
    } else {
      rest = collectMerges(rest, merges)
    }
    if (rest.length > longestPiece) throw new UnreadableFile('too-large')
  }
  if (inRows) keep(rest)
  else collectMerges(rest, merges)
  return { xml, merges, formulas }
}

/** Where the last row begins, which may not be complete yet; -1 where none does. */
function lastRowStart(text: string): number {
  const plain = text.lastIndexOf('<row')
  const prefixed = text.lastIndexOf(':row')
  return prefixed > plain ? text.lastIndexOf('<', prefixed) : plain
}

/** Some programs write `<x:row>` for `<row>`, which means the same and which exceljs does not know. */
function prefixOf(start: string): RegExp | null {
  const prefix = /<(\w+):worksheet[\s>]/u.exec(start)?.[1]
  return prefix ? new RegExp(`<(/?)${prefix}:`, 'gu') : null
}

function leanPiece(piece: string, budget: Budget, formulas: string[]): string {
  const start = piece.search(/<row[\s>/]/u)
  if (start < 0) return ''
  let lean = withoutCdata(piece.slice(start))
  if (lean.includes('<f')) lean = withoutFormulas(lean, formulas)
  if (/\st=["']d["']/u.test(lean)) lean = lean.replace(/(<c(?=\s)[^<>]*\st=)["']d["']/gu, '$1"str"')
  if (!/<c(?![^<>]*\sr=")|<row(?![^<>]*\sr=")/u.test(lean)) lean = withoutEmpty(lean)
  budget.bytes -= lean.length
  budget.cells -= occurrences(lean, '<c ') + occurrences(lean, '<c>')
  budget.rows -= occurrences(lean, '<row')
  if (budget.cells < 0 || budget.rows < 0) throw new UnreadableFile('too-many-cells')
  if (budget.bytes < 0) throw new UnreadableFile('too-large')
  return lean
}

function withoutFormulas(xml: string, formulas: string[]): string {
  return xml.replace(
    /<c(\s[^<>]*)>\s*<f(?:\s[^<>]*)?(?:\/>|>[^<]*<\/f>)\s*(<v(?:\s[^<>]*)?>[^<]+<\/v>)?(?:<v\s*\/>|<v><\/v>)?/gu,
    (_, attributes: string, value: string | undefined) => {
      const cell = /\sr=["']([A-Z]+\d+)["']/u.exec(attributes)?.[1]
      if (cell !== undefined && formulas.length < mostFormulas) formulas.push(cell)
      if (value !== undefined) return `<c${attributes}>${value}`
      if (/\st=["']str["']/u.test(attributes)) return `<c${attributes}>`
      return `<c${attributes.replace(/\st=["'][^"']*["']/u, '')} t="e"><v>#N/A</v>`
    },
  )
}

function withoutEmpty(xml: string): string {
  let lean = xml
  if (lean.includes('/>')) lean = lean.replace(/<c\s[^<>]*\/>/gu, '')
  if (lean.includes('></c>')) lean = lean.replace(/<c\s[^<>]*><\/c>/gu, '')
  return lean.replace(/<row(?=\s)[^<>]*?(\sr="\d+")[^<>]*?(\/?)>/gu, '<row$1$2>').replace(/<row[^<>]*(?:\/>|>\s*<\/row>)/gu, '')
}

function occurrences(text: string, wanted: string): number {
  let count = 0
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) count++
  return count
}

/** Takes the merged ranges out of what stands after the rows, and gives back the end that may not be complete. */
function collectMerges(text: string, merges: string[]): string {
  for (const [, range] of text.matchAll(/<(?:\w+:)?mergeCell\s[^<>]*\bref="([A-Z]+\d+:[A-Z]+\d+)"[^<>]*>/gu))
    if (range) merges.push(range)
  if (merges.length > mostMerges) throw new UnreadableFile('too-many-cells')
  const last = text.lastIndexOf('<')
  return last > text.lastIndexOf('>') ? text.slice(last) : ''
}
