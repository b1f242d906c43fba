import Papa from 'papaparse'
import type { CellValue, SheetData } from '../../shared/importing/sheet'
import { decodeText } from './decode-text'
import { limits } from './limits'
import { UnreadableFile } from './unreadable-file'

/** In the order in which they are believed where two divide the lines equally well. */
const delimiters = [';', '\t', ',']
const linesToCompare = 50
/** Enough for so many lines of any survey. */
const charactersToCompare = 200_000

/**
 * Reads a text file with a row a line and cells between commas, semicolons or tabs, whichever its lines have in common.
 * Quoted cells may hold line breaks and delimiters. All values stay texts. A first line `sep=;`, as Excel writes it, says the
 * delimiter and is no row. Row numbers are those that Excel shows for the same file. Throws `UnreadableFile`:
 * `truncated` where a quoted cell never ends, since all rows after it would silently be in that cell.
 */
export function readText(bytes: Buffer, name: string): SheetData {
  const text = decodeText(bytes)
  refuseEndless(text)
  const said = /^"?sep=(.)"?\r?\n/iu.exec(text)
  const rows: CellValue[][] = []
  let cells = 0
  let filled = 0
  const keep = (row: readonly string[]): void => {
    const values = row.map((value) => (value === '' ? null : value))
    while (values.length > 0 && values.at(-1) === null) values.pop()
    cells += values.filter((value) => value !== null).length
    if (values.length > 0) filled++
    const tooMany = cells > limits.cells || values.length > limits.columns || filled > limits.rows
    if (tooMany) throw new UnreadableFile('too-many-cells')
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

/** A line is parsed whole before its cells can be counted, and a million empty lines are rows too: both are refused unparsed. */
function refuseEndless(text: string): void {
  let start = 0
  let lines = 0
  for (let at = 0; at < text.length; at++) {
    const letter = text.charCodeAt(at)
    if (letter === 10 || letter === 13) {
      start = at
      lines++
    }
    if (at - start > limits.lineLength || lines > limits.lastRow) throw new UnreadableFile('too-many-cells')
  }
}

/**
 * The delimiter that divides most lines into equally many cells, and at least two; the more cells the better. Commas inside
 * sentences and decimal commas divide lines too, but not equally. papaparse's own guess takes them for delimiters.
 */
function delimiterOf(text: string): string {
  const start = text.slice(0, charactersToCompare)
  const ranked = delimiters.map((delimiter) => {
    const { data } = Papa.parse<string[]>(start, { delimiter, preview: linesToCompare, skipEmptyLines: true })
    const lengths = new Map<number, number>()
    for (const { length } of data) lengths.set(length, (lengths.get(length) ?? 0) + 1)
    const [cells = 1, lines = 0] = [...lengths].sort((one, other) => other[1] - one[1] || other[0] - one[0])[0] ?? []
    return { delimiter, cells, share: cells > 1 ? lines / data.length : 0 }
  })
  ranked.sort((one, other) => other.share - one.share || other.cells - one.cells)
  return ranked[0]?.delimiter ?? ','
}
