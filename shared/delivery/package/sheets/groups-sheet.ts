import { responseRate } from '../../../statistics/response-rate'
import { breakdownLabels, deliveryTexts } from '../../../text/delivery'
import { rowNotes, sheetTexts } from '../../../text/package-file'
import { memberKeysOf } from '../group-key'
import type { GroupRow, PackageContent } from '../package-content'
import { groupsTable } from '../package-tables'
import { groupNames } from './group-names'
import { type PackageSheet, type SheetCell, tableSheet } from './package-sheet'
import { allOrNone, type ColumnOf, cellsOf, codeColumns, namedRows, rowOfTexts, tableCell } from './sheet-table'

/** The groups as a sheet, a row each, with how many of those asked have answered. */
export function groupsSheet(content: PackageContent, heading: string): PackageSheet {
  const columns = columnsOf(content)
  return tableSheet(deliveryTexts.responseRates, heading, columns, cellsOf(columns, content.groups))
}

/** The groups of such a sheet; null where it is not one. */
export function groupsOfSheet(sheet: readonly (readonly SheetCell[])[]): readonly GroupRow[] | null {
  return allOrNone(namedRows(sheet).map((texts) => rowOfTexts(groupsTable, texts)))
}

function columnsOf(content: PackageContent): readonly ColumnOf<GroupRow>[] {
  const titles = new Map(content.codebook.map(({ form, formTitle }) => [form, formTitle]))
  const value = (name: string) => tableCell(groupsTable, name)
  return [
    { title: sheetTexts.form, technical: null, width: 24, kind: 'text', cell: ({ form }) => titles.get(form) ?? null },
    {
      title: sheetTexts.breakdown,
      technical: null,
      width: 13,
      kind: 'text',
      cell: ({ breakdown }) => breakdownLabels[breakdown],
    },
    { title: sheetTexts.group, technical: null, width: 28, kind: 'text', cell: groupNames(content) },
    { title: sheetTexts.members, technical: null, width: 50, kind: 'text', cell: ({ members }) => members.join(', ') },
    { title: sheetTexts.status, technical: 'status', width: 8, kind: 'text', cell: value('status') },
    { title: sheetTexts.responses, technical: 'respondents', width: 8, kind: 'number', cell: value('respondents') },
    { title: sheetTexts.asked, technical: 'asked', width: 13, kind: 'number', cell: value('asked') },
    { title: sheetTexts.declined, technical: 'declined', width: 12, kind: 'number', cell: value('declined') },
    { title: sheetTexts.responseRate, technical: null, width: 12, kind: 'percent', cell: rateOf },
    { title: sheetTexts.note, technical: null, width: 44, kind: 'text', cell: (row) => noteOf(row, content) },
    {
      title: sheetTexts.forbund,
      technical: 'forbund',
      width: 10,
      kind: content.cover.level.kind === 'merged' ? 'number' : 'code',
      cell: value('forbund'),
    },
    ...codeColumns(groupsTable, ['form', 'breakdown', 'group', 'members'], (row: GroupRow) => row),
  ]
}

/** With four decimals, so that every spreadsheet program keeps it as it is. */
function rateOf({ respondents, asked }: GroupRow): number | null {
  const rate = respondents === null ? null : responseRate(respondents, asked).value
  return rate === null ? null : Math.round(rate * 10_000) / 10_000
}

function noteOf({ status, breakdown, group, respondents, asked }: GroupRow, { cover }: PackageContent): string {
  if (status === 'A') return withheldNote(breakdown, cover)
  const joined = memberKeysOf(group).length > 1 ? [rowNotes.joined] : []
  const exceeds = respondents !== null && responseRate(respondents, asked).exceedsAsked ? [rowNotes.exceedsAsked] : []
  return [...joined, ...exceeds].join(' ')
}

function withheldNote(breakdown: GroupRow['breakdown'], { level, policy }: PackageContent['cover']): string {
  if (breakdown !== 'total') return rowNotes.withheldBy(breakdown)
  return level.kind === 'forbund' ? rowNotes.tooFew(policy.minimumGroup) : rowNotes.withheld
}
