import type { PackageContent } from '../../shared/delivery/package/package-content'
import { damaged, type PackageProblem } from '../../shared/delivery/package/package-problem'
import { contentOfSheets } from '../../shared/delivery/package/sheets/package-sheets'
import type { SheetData, UnreadableReason } from '../../shared/importing/sheet'
import { fail, type Result } from '../../shared/model/result'
import type { OpenZip } from './open-zip'
import { packageLimits } from './package-limits'
import { sha256 } from './sha256'

/** Reads the sheets of a workbook; whatever is wrong with it, the answer is a reason. */
export type ReadSheets = (bytes: Buffer, fileName: string) => Promise<Result<SheetData[], UnreadableReason>>

const tooMuch: readonly UnreadableReason[] = ['too-large', 'too-many-cells', 'took-too-long', 'too-much-memory']

/**
 * The content of a package's workbook. Every cell must be as it was written, and every part of the file what its checksum says; how a
 * spreadsheet program that has saved it again packs and styles it does not matter.
 */
export async function readPackageWorkbook(
  zip: OpenZip,
  bytes: Buffer,
  readSheets: ReadSheets,
): Promise<Result<PackageContent, PackageProblem>> {
  if (!(await zip.isIntact(packageLimits.workbookBytes))) return fail(damaged('file'))
  const sheets = await readSheets(bytes, '')
  if (!sheets.ok) return fail(tooMuch.includes(sheets.error) ? { code: 'too-large' } : damaged('file'))
  return contentOfSheets(
    sheets.value.map(({ rows }) => rows),
    sha256,
  )
}

/** Here and now: for programs that have nothing to keep waiting. The app reads in a process of its own. */
export const readSheetsHere: ReadSheets = async (bytes, fileName) => {
  const { readSheets } = await import('../excel/read-file')
  return readSheets(bytes, fileName)
}
