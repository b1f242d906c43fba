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

/** What a package is remembered as before its files take their places: a delivery, by its number, or nothing. */
type Remembered = { readonly number: number } | null

/** For a package that is nothing to remember: it can be made again, and no later one is held against it. */
export const notRemembered = (): null => null

/**
 * Writes a delivery's zip where it is to lie, and its workbook beside it: both or neither. A file that lies in the workbook's place is
 * replaced where it is a workbook that the program can make again (`known`: the checksums of those), and refused otherwise, since nobody
 * has been asked about it. `remember` comes when both are on the disk and before they lie in their places: where it fails nothing has
 * been written, and where it is done the delivery counts, though its files may then not get there. The failure names its number.
 */
export async function writePackage<Value extends Remembered>(
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
  if (written.ok) return written
  const failure = { code: 'file-unwritable', fileName: path.basename(zipFile) } as const
  const remembered = written.error.kind === 'unplaced' ? written.error.value : null
  return fail(remembered ? { ...failure, delivery: remembered.number } : failure)
}

/** The sha-256 of the file there, something that is no checksum for what is no file of that size, or null where nothing is. */
async function checksumOf(file: string): Promise<string | null> {
  const there = await fs.stat(file).catch(() => null)
  if (!there) return null
  if (!there.isFile() || there.size > packageLimits.bytes) return ''
  return fs.readFile(file).then(sha256, () => '')
}
