import type { ZipPart } from '../zip/write-zip'

/**
 * The parts of a workbook with its links to its own sheets as such only. exceljs writes each as a link to another file too, and
 * spreadsheet programs then look for that file.
 */
export function innerLinks(parts: readonly ZipPart[]): readonly ZipPart[] {
  return parts.map((part) => {
    if (/^xl\/worksheets\/sheet\d+\.xml$/.test(part.name)) return changed(part, /(<hyperlink\b[^>]*?) r:id="[^"]*"/g, '$1')
    if (part.name.startsWith('xl/worksheets/_rels/')) return changed(part, /<Relationship\b[^>]*\/hyperlink"[^>]*\/>/g, '')
    return part
  })
}

function changed({ name, pieces }: ZipPart, what: RegExp, by: string): ZipPart {
  return {
    name,
    pieces: [
      Buffer.from(
        Buffer.concat([...pieces])
          .toString()
          .replace(what, by),
      ),
    ],
  }
}
