import { readDescriptor } from '../../shared/delivery/package/descriptor'
import type { PackageContent } from '../../shared/delivery/package/package-content'
import { contentOfFiles, descriptorName, packageFileNames } from '../../shared/delivery/package/package-files'
import { damaged, type PackageProblem } from '../../shared/delivery/package/package-problem'
import { fail, type Result } from '../../shared/model/result'
import type { OpenZip } from './open-zip'
import { packageLimits } from './package-limits'
import { packageZip } from './package-zip'

/**
 * The content of a package's zip. It is written again and held against the file, so that every byte is as it was written: one changed
 * anywhere, a file too many or another order is a damage.
 */
export async function readPackageZip(zip: OpenZip, bytes: Buffer): Promise<Result<PackageContent, PackageProblem>> {
  const description = await zip.text(descriptorName, packageLimits.descriptorBytes)
  if (description === null) return fail(damaged('file'))
  // Whether it is a package of this version comes first: that of another may have other files.
  const descriptor = readDescriptor(description)
  if (!descriptor.ok) return descriptor
  if (zip.names.join() !== packageFileNames.join()) return fail(damaged('file'))
  const groups = await zip.text('groups.csv', packageLimits.tableBytes)
  const answers = await zip.text('answers.csv', packageLimits.tableBytes)
  const codebook = await zip.text('codebook.csv', packageLimits.tableBytes)
  if (groups === null || answers === null || codebook === null) return fail(damaged('file'))
  const content = contentOfFiles({
    [descriptorName]: description,
    'groups.csv': groups,
    'answers.csv': answers,
    'codebook.csv': codebook,
  })
  if (!content.ok) return content
  return packageZip(content.value).equals(bytes) ? content : fail(damaged('changed'))
}
