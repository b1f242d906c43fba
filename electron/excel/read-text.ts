import Papa from 'papaparse'
import type { CellValue, SheetData } from '../../shared/importing/sheet'
import { decodeText } from './decode-text'
import { limits } from './limits'
import { UnreadableFile } from './unreadable-file'

/** In the order in which they are believed where two divide the lines equally well. */
const delimiters = [';', '\t', ',']
const linesToCompare = 50

/**
 * Reads a text file with a row a line and cells between commas, semicolons or tabs, whichever its lines have in common.
 * Quoted cells may hold line breaks and delimiters. All values stay texts. A first line `sep=;`, as Excel writes it, says the
 * delimiter and is no row. Row numbers are those that Excel shows for the same file. Throws `UnreadableFile`:
 * `truncated` where a quoted cell never ends, since all rows after it would silently be in that cell.
 */
export function readText(bytes: Buffer, name: string): SheetData {
  const text = decodeText(bytes)
  const said = /^"?sep=(.)"?\r?\n/iu.exec(text)
  const rows: CellValue[][] = []
  let cells = 0
  const keep = (row: readonly string[]): void => {
    const values = row.map((value) => (value === '' ? null : value))
    while (values.length > 0 && values.at(-1) === null) values.pop()
    cells += values.filter((value) => value !== null).length
    if (cells > limits.cells || values.length > limits.columns || rows.length >= limits.rows)
      throw new UnreadableFile('too-many-cells')
    rows.push(values)
  }
  Papa.parse<string[]>(said ? text.slice(said[0].length) : text, {
    delimiter: said?.[1] ?? delimiterOf(text),
    step: ({ data, errors }) => {
      if (errors.some(({ code }) => code === 'MissingQuotes')) throw new UnreadableFile('truncated')
      keep(data)
    },
  })
  while (rows.at(-1)?.length === 0) rows.pop()
  return { name, rows }
}

/**
 * The delimiter that divides most lines into equally many cells, and at least two; the more cells the better. Commas inside
 * sentences and decimal commas divide lines too, but not equally. papaparse's own guess takes them for delimiters.
 */
function delimiterOf(text: string): string {
  const ranked = delimiters.map((delimiter) => {
    const { data } = Papa.parse<string[]>(text, { delimiter, preview: linesToCompare, skipEmptyLines: true })
    const lengths = new Map<number, number>()
    for (const { length } of data) lengths.set(length, (lengths.get(length) ?? 0) + 1)
    const [cells = 1, lines = 0] = [...lengths].sort((one, other) => other[1] - one[1] || other[0] - one[0])[0] ?? []
    return { delimiter, cells, share: cells > 1 ? lines / data.length : 0 }
  })
  ranked.sort((one, other) => other.share - one.share || other.cells - one.cells)
  return ranked[0]?.delimiter ?? ','
}
