import type { PackageContent } from '../../shared/delivery/package/package-content'
import { workbookTitle } from '../../shared/delivery/package/sheets/cover-sheet'
import { packageSheets } from '../../shared/delivery/package/sheets/package-sheets'
import { programName, roundTitle } from '../../shared/text/delivery'
import { demoMark } from '../../shared/text/statistics'
import { sha256 } from './sha256'

/**
 * A package as an Excel workbook: for a person to read, and complete, so that reading it gives the same content as the zip. The same content
 * gives the same bytes. Throws for a cover that no file can have.
 */
export async function packageWorkbook(content: PackageContent): Promise<Buffer> {
  const { level, year, endsOn, programVersion, demo } = content.cover
  // Loaded when it is needed: exceljs is large, and most days nobody delivers.
  const { packageWorkbookOf } = await import('../excel/write-package-workbook')
  return packageWorkbookOf(packageSheets(content, sha256), {
    title: workbookTitle(content.cover),
    creator: programName(programVersion),
    footer: [roundTitle(level.name, year), ...(demo ? [demoMark] : [])].join(' · '),
    day: endsOn,
  })
}
