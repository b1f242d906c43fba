import { fail, ok, type Result } from '../../../model/result'
import { deliveryTexts, roundTitle } from '../../../text/delivery'
import { demoMark } from '../../../text/statistics'
import { contentHash, type Sha256 } from '../content-hash'
import { contradicts } from '../contradiction'
import type { PackageContent, PackageCover } from '../package-content'
import { packageFormatVersion } from '../package-format'
import { damaged, type PackageProblem } from '../package-problem'
import { coverSchema } from '../package-schema'
import { answersOfSheet, answersSheet } from './answers-sheet'
import { codebookOfSheet, codebookSheet } from './codebook-sheet'
import { cellsHashKey, coverOfSheet, coverSheet, olderVersion } from './cover-sheet'
import { groupsOfSheet, groupsSheet } from './groups-sheet'
import type { PackageSheet, SheetCell, SheetRow } from './package-sheet'

/** A package as the sheets of its workbook: cover, answers, groups, codebook. Throws for a cover that no file can have. */
export function packageSheets(content: PackageContent, sha256: Sha256): readonly PackageSheet[] {
  const heading = (name: string) => headingOf(content.cover, name)
  const cover = coverSheet(content.cover, contentHash(content, sha256), heading(deliveryTexts.cover))
  const tables = [
    answersSheet(content, heading(deliveryTexts.results)),
    groupsSheet(content, heading(deliveryTexts.responseRates)),
    codebookSheet(content, heading(deliveryTexts.codebook)),
  ]
  const hash = cellsHash([cover, ...tables].map(cellsOfSheet), sha256)
  return [{ ...cover, rows: cover.rows.map((row) => withHash(row, hash)) }, ...tables]
}

/** What stands above a sheet and below every page. */
function headingOf({ level, year, demo }: PackageCover, name: string): string {
  return [...(demo ? [demoMark] : []), roundTitle(level.name, year), name].join(' · ')
}

/**
 * The content of a workbook's sheets as they were read. Every cell counts, also those that are only words: one that is not as it was
 * written is a damage. What a spreadsheet program does when it saves the workbook again (widths, fonts, its own parts) does not count.
 */
export function contentOfSheets(
  sheets: readonly (readonly (readonly unknown[])[])[],
  sha256: Sha256,
): Result<PackageContent, PackageProblem> {
  const [cover = [], answers = [], groups = [], codebook = []] = sheets.filter(areSheetCells)
  const read = coverOfSheet(cover)
  if (!read) {
    const version = olderVersion(cover)
    return fail(version === null ? { code: 'not-a-package' } : { code: 'older-format', version })
  }
  const version = Number(read.formatVersion)
  if (version > packageFormatVersion) return fail({ code: 'newer-format', version })
  if (version < packageFormatVersion) return fail({ code: 'older-format', version })
  if (sheets.length !== 4 || cellsHash([cover, answers, groups, codebook], sha256) !== read.cellsHash)
    return fail(damaged('changed'))
  return contentOf(read, answersOfSheet(answers), groupsOfSheet(groups), codebookOfSheet(codebook), sha256)
}

function contentOf(
  read: NonNullable<ReturnType<typeof coverOfSheet>>,
  answers: PackageContent['answers'] | null,
  groups: PackageContent['groups'] | null,
  codebook: PackageContent['codebook'] | null,
  sha256: Sha256,
): Result<PackageContent, PackageProblem> {
  const cover = coverSchema.safeParse(read.cover)
  if (!cover.success) return fail(damaged('cover'))
  if (!answers || !groups || !codebook) return fail(damaged('table'))
  const content = { cover: cover.data, groups, answers, codebook }
  if (contradicts(content)) return fail(damaged('contradiction'))
  return contentHash(content, sha256) === read.contentHash ? ok(content) : fail(damaged('changed'))
}

function areSheetCells(rows: readonly (readonly unknown[])[]): rows is readonly (readonly SheetCell[])[] {
  return rows.every((cells) => cells.every((cell) => cell === null || typeof cell === 'string' || typeof cell === 'number'))
}

function cellsOfSheet({ rows }: PackageSheet): readonly (readonly SheetCell[])[] {
  return rows.map(({ cells }) => cells)
}

function withHash(row: SheetRow, hash: string): SheetRow {
  return row.cells[0] === cellsHashKey ? { ...row, cells: [cellsHashKey, hash] } : row
}

/** Over all cells, those that are empty at the end of a row left out, since they are not written. */
function cellsHash(sheets: readonly (readonly (readonly SheetCell[])[])[], sha256: Sha256): string {
  const written = sheets.map((rows) => rows.map((cells) => (cells[0] === cellsHashKey ? [cellsHashKey] : withoutEmptyEnd(cells))))
  return sha256(JSON.stringify(written))
}

function withoutEmptyEnd(cells: readonly SheetCell[]): readonly SheetCell[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== null) + 1)
}
