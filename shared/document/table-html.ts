import { textWidth, widestText } from '../drawing/text-width'
import type { ReportCell, ReportColumn, ReportTable } from '../report/chart/report-table'
import { escapeMarkup } from '../text/markup'
import { pageWidth, tableLetters } from './report-style'

/** Tables with more rows than these may go on on the next page. */
const shortRows = 18

type Row = readonly ReportCell[]

/**
 * A table of the report. Where its columns have no room beside each other, what a row is of stands on a line of its own over the
 * row's figures, and the heads of these are turned.
 */
export function tableHtml(table: ReportTable): string {
  const length = table.rows.length > shortRows ? [] : ['short']
  const wide = isWide(table)
  const kinds = [...length, ...(wide ? ['wide'] : [])].join(' ')
  const content = wide ? wideRows(table) : plainRows(table)
  return `<table${kinds === '' ? '' : ` class="${kinds}"`}><caption>${escapeMarkup(table.caption)}</caption>${content}</table>`
}

function plainRows({ columns, rows }: ReportTable): string {
  const heads = columns.map((column) => `<th scope="col"${kindOf(column)}>${divisible(column.header)}</th>`).join('')
  const body = rows.map((cells) => {
    const [first, ...others] = cells.map((cell, at) => cellHtml(cell, columns[at]))
    return `<tr><th scope="row">${first?.text ?? ''}</th>${others.map(({ html }) => html).join('')}</tr>`
  })
  return `<thead><tr>${heads}</tr></thead><tbody>${body.join('')}</tbody>`
}

function wideRows({ columns, rows }: ReportTable): string {
  const [subject, ...others] = columns
  const across = `colspan="${others.length}"`
  const heads = others
    .map((column) => `<th scope="col"${kindOf(column)}><span class="turned">${divisible(column.header)}</span></th>`)
    .join('')
  const head = `<tr><th scope="col" ${across}>${escapeMarkup(subject?.header ?? '')}</th></tr><tr>${heads}</tr>`
  const groups = rows.map((cells) => {
    const [first, ...figures] = cells.map((cell, at) => cellHtml(cell, columns[at]))
    const of = `<tr class="of"><th scope="rowgroup" ${across}>${first?.text ?? ''}</th></tr>`
    return `<tbody>${of}<tr>${figures.map(({ html }) => html).join('')}</tr></tbody>`
  })
  return `<thead>${head}</thead>${groups.join('')}`
}

function cellHtml({ text }: ReportCell, column: ReportColumn | undefined): { readonly text: string; readonly html: string } {
  const escaped = escapeMarkup(text)
  return { text: escaped, html: `<td${kindOf(column)}>${escaped}</td>` }
}

/** A head that may be divided after a stroke. */
function divisible(header: string): string {
  return escapeMarkup(header).replaceAll('/', '/<wbr>')
}

function kindOf(column: ReportColumn | undefined): string {
  return column?.kind === 'number' ? ' class="number"' : ''
}

function isWide({ columns, rows }: ReportTable): boolean {
  const needed = columns.reduce((sum, column, at) => sum + roomFor(column, rows, at), 0)
  return needed > pageWidth
}

/** How wide a column must be, in px: a number stands in one line, and a text has some words in each. */
function roomFor({ header, kind }: ReportColumn, rows: readonly Row[], at: number): number {
  const { fontSize, padding, words } = tableLetters
  const texts = rows.map((cells) => cells[at]?.text ?? '')
  const head = widestText(header.split(/(?<=\/)|\s+/), fontSize, 600)
  const body =
    kind === 'number'
      ? widestText(texts, fontSize)
      : Math.max(...texts.map((text) => Math.min(words, textWidth(text, fontSize))), 0)
  return Math.max(head, body) + padding
}
