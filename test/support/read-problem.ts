import { readPackage } from '../../electron/delivery/read-package'
import type { PackageProblem } from '../../shared/delivery/package/package-problem'

/** Why a file cannot be read as a package; null where it can. */
export async function readProblem(bytes: Buffer): Promise<PackageProblem | null> {
  const read = await readPackage(bytes)
  return read.ok ? null : read.error
}
