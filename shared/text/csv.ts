import { spreadsheetText } from './spreadsheet-text'

const byteOrderMark = '\uFEFF'
const lineEnd = '\r\n'

/** A text in a CSV file, which a comma, a quotation mark or a line break in it does not end, and which cannot act as a formula. */
export function quoted(text: string): string {
  return `"${spreadsheetText(text).replaceAll('"', '""')}"`
}

/** Lines of fields as a CSV file for Excel in Swedish: UTF-8 with byte order mark, semicolons, CRLF (RFC 4180 otherwise). */
export function csvFile(lines: readonly (readonly string[])[]): string {
  return byteOrderMark + csvLines(lines)
}

/** More lines of a file that `csvFile` has begun. */
export function csvLines(lines: readonly (readonly string[])[]): string {
  return lines.map((fields) => fields.join(';') + lineEnd).join('')
}
