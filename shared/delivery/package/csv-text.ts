const needsQuotes = /[",\r\n]/u

/** Rows as CSV text (RFC 4180): commas, every line ended by CR LF, quotes around a cell only where it needs them. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')
}

/**
 * The rows of a text that csvText wrote; null for a text that it would not have written so, since a file of a package is that and
 * nothing else. Rows may have different lengths here: what a row must have is the table's own affair.
 */
export function csvRows(text: string): readonly (readonly string[])[] | null {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  while (at < text.length) {
    const cell = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at)
    if (cell === null) return null
    row.push(cell.value)
    if (text[cell.end] === ',') {
      at = cell.end + 1
      continue
    }
    if (!text.startsWith('\r\n', cell.end)) return null
    rows.push(row)
    row = []
    at = cell.end + 2
  }
  return row.length > 0 ? null : rows
}

interface Cell {
  readonly value: string
  /** Where the cell ends: at a comma or the end of the line, if all is well. */
  readonly end: number
}

function csvCell(value: string): string {
  return needsQuotes.test(value) ? `"${value.replaceAll('"', '""')}"` : value
}

function plainCell(text: string, start: number): Cell | null {
  let end = start
  while (end < text.length && text[end] !== ',' && text[end] !== '\r') end++
  const value = text.slice(start, end)
  return needsQuotes.test(value) ? null : { value, end }
}

function quotedCell(text: string, start: number): Cell | null {
  for (let quote = text.indexOf('"', start + 1); quote >= 0; quote = text.indexOf('"', quote + 2)) {
    if (text[quote + 1] === '"') continue
    const value = text.slice(start + 1, quote).replaceAll('""', '"')
    return needsQuotes.test(value) ? { value, end: quote + 1 } : null
  }
  return null
}
