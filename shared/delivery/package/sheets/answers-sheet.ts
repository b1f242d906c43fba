import { sumOf } from '../../../model/sum-of'
import { breakdownLabels, deliveryTexts } from '../../../text/delivery'
import { codesTitle, rowNotes, sheetTexts } from '../../../text/package-file'
import { codesOfText, isMissingCode } from '../codes-text'
import { memberKeysOf } from '../group-key'
import { type AnswerRow, type CodebookRow, missingCodes, type PackageContent } from '../package-content'
import { answersTable } from '../package-tables'
import { groupNames } from './group-names'
import { type PackageSheet, type SheetCell, tableSheet } from './package-sheet'
import { allOrNone, type ColumnOf, cellsOf, codeColumns, namedRows, rowOfTexts, tableCell } from './sheet-table'
import { type WideRow, wideRows } from './wide-rows'

type Column = ColumnOf<WideRow<AnswerRow>>

/** The answers as a sheet: a row for each question of each group, with a column for every code. */
export function answersSheet(content: PackageContent, heading: string): PackageSheet {
  const codes = codesIn(content.answers)
  const rows = wideRows(content.answers, keyOfRow, (row) => codes.indexOf(row.codes))
  const columns = [...namingColumns(content), ...codes.map(countColumn), ...closingColumns(content)]
  return tableSheet(deliveryTexts.results, heading, columns, cellsOf(columns, rows))
}

/** The answers of such a sheet; null where it is not one. */
export function answersOfSheet(sheet: readonly (readonly SheetCell[])[]): readonly AnswerRow[] | null {
  const rows = namedRows(sheet).flatMap((texts) => {
    const counts = [...texts].filter(([name, text]) => isCodes(name) && text !== '')
    const given = counts.length > 0 ? counts : [['', ''] as const]
    return given.map(([codes, count]) => rowOfTexts(answersTable, new Map([...texts, ['codes', codes], ['count', count]])))
  })
  return allOrNone(rows)
}

function isCodes(name: string): boolean {
  return codesOfText(name) !== null || isMissingCode(name)
}

/** Whether several codes are counted together. */
function isClass(codes: string): boolean {
  const own = codesOfText(codes)
  return own !== null && own.from < own.to
}

/** All codes that are counted: single ones first, then several together, then those without a code. */
function codesIn(answers: readonly AnswerRow[]): readonly string[] {
  const codes = new Set(answers.map((row) => row.codes).filter((own) => own !== ''))
  const missing: readonly string[] = missingCodes
  const rank = (own: string) => (codesOfText(own) ? Number(isClass(own)) : 2 + missing.indexOf(own))
  return [...codes].sort((a, b) => rank(a) - rank(b) || Number.parseInt(a, 10) - Number.parseInt(b, 10) || a.length - b.length)
}

function keyOfRow({ codes: _, count: __, ...row }: AnswerRow): string {
  return JSON.stringify(row)
}

function namingColumns(content: PackageContent): readonly Column[] {
  const nameOf = groupNames(content)
  const codebook = new Map(content.codebook.map((row) => [row.question, row]))
  const asked = (of: keyof CodebookRow) => (row: WideRow<AnswerRow>) => codebook.get(row.first.question)?.[of] ?? null
  const status = tableCell(answersTable, 'status')
  return [
    { title: sheetTexts.form, technical: null, width: 24, kind: 'text', cell: asked('formTitle') },
    {
      title: sheetTexts.breakdown,
      technical: null,
      width: 13,
      kind: 'text',
      cell: ({ first }) => breakdownLabels[first.breakdown],
    },
    { title: sheetTexts.group, technical: null, width: 28, kind: 'text', cell: ({ first }) => nameOf(first) },
    { title: sheetTexts.number, technical: null, width: 7, kind: 'number', cell: asked('number') },
    { title: sheetTexts.question, technical: null, width: 52, kind: 'text', cell: asked('text') },
    { title: sheetTexts.scale, technical: null, width: 13, kind: 'text', cell: asked('scale') },
    { title: sheetTexts.status, technical: 'status', width: 8, kind: 'text', cell: ({ first }) => status(first) },
  ]
}

function countColumn(codes: string): Column {
  const title = codesTitle(codes)
  // A short title is kept together, of a long one its longest word.
  const words = title.length < 9 ? [title] : title.split(/[ /]/)
  const width = Math.max(...words.map(({ length }) => length + 4))
  return {
    title,
    technical: codes,
    width,
    kind: 'number',
    cell: ({ rows }) => rows.find((row) => row.codes === codes)?.count ?? null,
  }
}

function closingColumns({ cover }: PackageContent): readonly Column[] {
  const forbund = tableCell(answersTable, 'forbund')
  return [
    { title: sheetTexts.n, technical: null, width: 7, kind: 'number', cell: answered },
    { title: sheetTexts.note, technical: null, width: 32, kind: 'text', cell: noteOf },
    {
      title: sheetTexts.forbund,
      technical: 'forbund',
      width: 10,
      kind: cover.level.kind === 'merged' ? 'number' : 'code',
      cell: ({ first }) => forbund(first),
    },
    ...codeColumns(answersTable, ['form', 'question', 'measure', 'breakdown', 'group'], ({ first }: WideRow<AnswerRow>) => first),
  ]
}

function answered({ rows }: WideRow<AnswerRow>): number | null {
  const coded = rows.filter(({ codes }) => codesOfText(codes) !== null)
  return coded.length === 0 ? null : sumOf(coded.map(({ count }) => count ?? 0))
}

function noteOf({ first }: WideRow<AnswerRow>): string {
  if (first.status === 'A') return rowNotes.withheldBy(first.breakdown)
  const joined = memberKeysOf(first.group).length > 1 ? [rowNotes.joined] : []
  const classes = isClass(first.codes) ? [rowNotes.classes] : []
  return [...joined, ...classes].join(' ')
}
