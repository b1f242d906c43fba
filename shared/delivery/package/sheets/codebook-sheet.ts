import { deliveryTexts } from '../../../text/delivery'
import { codesTitle, scaleKinds, sheetTexts } from '../../../text/package-file'
import { scaleBasisLabel } from '../../../text/statistics'
import type { CodebookRow, PackageContent } from '../package-content'
import { codebookTable } from '../package-tables'
import { type PackageSheet, type SheetCell, tableSheet } from './package-sheet'
import { allOrNone, type ColumnOf, cellsOf, codeColumns, namedRows, rowOfTexts, tableCell } from './sheet-table'
import { type WideRow, wideRows } from './wide-rows'

type Column = ColumnOf<WideRow<CodebookRow>>

/** The codebook as a sheet: a row for each question, with what each of its codes means. */
export function codebookSheet({ codebook }: PackageContent, heading: string): PackageSheet {
  const codes = [...new Set(codebook.map(({ code }) => code))].sort((a, b) => a - b)
  const columns = [...namingColumns(), ...codes.map(labelColumn), ...closingColumns()]
  const rows = wideRows(codebook, keyOfRow, ({ code }) => code)
  return tableSheet(deliveryTexts.codebook, heading, columns, cellsOf(columns, rows))
}

/** The codebook of such a sheet; null where it is not one. */
export function codebookOfSheet(sheet: readonly (readonly SheetCell[])[]): readonly CodebookRow[] | null {
  const rows = namedRows(sheet).flatMap((texts) => {
    const labels = [...texts].filter(([name, text]) => /^\d+$/.test(name) && text !== '')
    return labels.map(([code, label]) => rowOfTexts(codebookTable, new Map([...texts, ['code', code], ['label', label]])))
  })
  return allOrNone(rows)
}

function keyOfRow({ code: _, label: __, ...row }: CodebookRow): string {
  return JSON.stringify(row)
}

function namingColumns(): readonly Column[] {
  return [
    valueColumn(sheetTexts.form, 'form_title', 24),
    valueColumn(sheetTexts.number, 'number', 7),
    valueColumn(sheetTexts.question, 'text', 56),
    valueColumn(sheetTexts.scale, 'scale', 14),
    { title: sheetTexts.scaleKind, technical: null, width: 18, kind: 'text', cell: ({ first }) => scaleKinds[first.scaleKind] },
  ]
}

function closingColumns(): readonly Column[] {
  return [
    {
      title: sheetTexts.scaleBasis,
      technical: null,
      width: 13,
      kind: 'text',
      cell: ({ first }) => scaleBasisLabel(first.scaleBasis),
    },
    valueColumn(sheetTexts.scaleSource, 'scale_source', 44),
    valueColumn(sheetTexts.theme, 'theme', 32),
    ...codeColumns(codebookTable, ['form', 'question', 'measure', 'scale_kind', 'scale_basis'], firstOf),
  ]
}

function valueColumn(title: string, technical: string, width: number): Column {
  const cell = tableCell(codebookTable, technical)
  return { title, technical, width, kind: technical === 'number' ? 'number' : 'text', cell: ({ first }) => cell(first) }
}

function labelColumn(code: number): Column {
  const cell = ({ rows }: WideRow<CodebookRow>) => rows.find((row) => row.code === code)?.label ?? null
  return { title: codesTitle(String(code)), technical: String(code), width: 18, kind: 'text', cell }
}

function firstOf({ first }: WideRow<CodebookRow>): CodebookRow {
  return first
}
