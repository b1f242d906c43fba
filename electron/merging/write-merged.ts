import fs from 'node:fs/promises'
import type { AppError } from '../../shared/contract/app-error'
import { ok, type Result } from '../../shared/model/result'
import { sha256 } from '../delivery/sha256'
import { notRemembered, workbookBeside, writePackage } from '../delivery/write-package'
import type { MergedFiles } from './merge-work'

/** Where the two files of a merged table lie. */
export interface MergedPlaces {
  readonly zip: string
  readonly workbook: string
}

/**
 * Writes a merged table's zip, and its workbook beside it: both or neither. Where a zip is replaced, the workbook beside it is replaced
 * with it; a workbook that lies there alone is something else, and in the way. `remember` is done when they are there.
 */
export async function writeMerged<Value>(
  { bytes }: MergedFiles,
  zip: string,
  remember: (places: MergedPlaces) => Value,
): Promise<Result<Value, AppError>> {
  const workbook = workbookBeside(zip)
  const written = await writePackage(bytes, zip, await replaced(zip, workbook), notRemembered)
  return written.ok ? ok(remember({ zip, workbook })) : written
}

async function replaced(zip: string, workbook: string): Promise<readonly string[]> {
  try {
    await fs.access(zip)
    return [sha256(await fs.readFile(workbook))]
  } catch {
    return []
  }
}
