import type { PackageContent } from '../../shared/delivery/package/package-content'
import { descriptorName } from '../../shared/delivery/package/package-files'
import { damaged, type PackageProblem } from '../../shared/delivery/package/package-problem'
import { fail, type Result } from '../../shared/model/result'
import { openZip } from './open-zip'
import { packageLimits } from './package-limits'
import { type ReadSheets, readPackageWorkbook, readSheetsHere } from './read-package-workbook'
import { readPackageZip } from './read-package-zip'

const workbookPart = 'xl/workbook.xml'
const zipStart = Buffer.from('PK', 'latin1')

/**
 * Reads a package, zip or workbook as its content says, whoever has made the file. Whatever is wrong with it, the answer is a problem;
 * nothing is thrown, and no more is unpacked than the largest package takes. A zip that cannot be opened counts as a damaged package, since
 * what it was cannot be known. `readSheets` reads a workbook, which takes most time and memory.
 */
export async function readPackage(
  bytes: Buffer,
  readSheets: ReadSheets = readSheetsHere,
): Promise<Result<PackageContent, PackageProblem>> {
  if (bytes.length > packageLimits.bytes) return fail({ code: 'too-large' })
  if (!bytes.subarray(0, zipStart.length).equals(zipStart)) return fail({ code: 'not-a-package' })
  const zip = await openZip(bytes)
  if (!zip) return fail(damaged('file'))
  if (zip.names.includes(descriptorName)) return readPackageZip(zip, bytes)
  return zip.names.includes(workbookPart) ? readPackageWorkbook(zip, bytes, readSheets) : fail({ code: 'not-a-package' })
}
