import fs from 'node:fs/promises'
import path from 'node:path'
import type { AppError } from '../../shared/contract/app-error'
import { fail, type Result } from '../../shared/model/result'
import { writeTogether } from '../files/write-together'
import type { PackageBytes } from './make-delivery'
import { packageLimits } from './package-limits'
import { sha256 } from './sha256'

/** The workbook lies beside the zip, under the same name. */
export function workbookBeside(zipFile: string): string {
  const { dir, name } = path.parse(zipFile)
  return path.join(dir, `${name}.xlsx`)
}

/**
 * Writes a delivery's zip where it is to lie, and its workbook beside it: both or neither. A file that lies in the workbook's place is
 * replaced where it is a workbook that the program can make again (`known`: the checksums of those), and refused otherwise, since nobody
 * has been asked about it. `remember` comes last, and where it fails nothing has been written.
 */
export async function writePackage<Value>(
  { zip, workbook, workbookSha256 }: PackageBytes,
  zipFile: string,
  known: readonly (string | null)[],
  remember: () => Value | Promise<Value>,
): Promise<Result<Value, AppError>> {
  const beside = workbookBeside(zipFile)
  const fileName = path.basename(beside)
  const there = await checksumOf(beside)
  if (there !== null && there !== workbookSha256 && !known.includes(there)) return fail({ code: 'file-in-the-way', fileName })
  const files = [
    { file: zipFile, content: zip },
    { file: beside, content: workbook },
  ]
  const written = await writeTogether(files, remember)
  return written.ok ? written : fail({ code: 'file-unwritable', fileName: path.basename(zipFile) })
}

/** The sha-256 of the file there, something that is no checksum for what is no file of that size, or null where nothing is. */
async function checksumOf(file: string): Promise<string | null> {
  const there = await fs.stat(file).catch(() => null)
  if (!there) return null
  if (!there.isFile() || there.size > packageLimits.bytes) return ''
  return fs.readFile(file).then(sha256, () => '')
}
