import fs from 'node:fs/promises'
import type { AppError } from '../../shared/contract/app-error'
import type { Result } from '../../shared/model/result'
import { sha256 } from '../delivery/sha256'
import { workbookBeside, writePackage } from '../delivery/write-package'
import type { MergedFiles } from './merge-work'

/** Where the two files of a merged table lie. */
export interface MergedPlaces {
  readonly zip: string
  readonly workbook: string
}

/**
 * Writes a merged table's zip, and its workbook beside it: both or neither. Where a zip is replaced, the workbook beside it is replaced
 * with it; a workbook that lies there alone is something else, and in the way.
 */
export async function writeMerged<Value>(
  { bytes }: MergedFiles,
  file: string,
  remember: (places: MergedPlaces) => Value,
): Promise<Result<Value, AppError>> {
  const zip = /\.zip$/iu.test(file) ? file : `${file}.zip`
  const workbook = workbookBeside(zip)
  return writePackage(bytes, zip, await replaced(zip, workbook), () => remember({ zip, workbook }))
}

async function replaced(zip: string, workbook: string): Promise<readonly string[]> {
  try {
    await fs.access(zip)
    return [sha256(await fs.readFile(workbook))]
  } catch {
    return []
  }
}
