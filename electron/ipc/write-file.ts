import path from 'node:path'
import type { AppError } from '../../shared/contract/app-error'
import { fail, ok, type Result } from '../../shared/model/result'
import { writeAtomically } from '../files/write-atomically'

/** Writes a file where the user has said, and gives its name, or the failure that it cannot be written there. */
export async function writeFile(file: string, content: Uint8Array): Promise<Result<string, AppError>> {
  const fileName = path.basename(file)
  try {
    await writeAtomically(file, content)
    return ok(fileName)
  } catch {
    return fail({ code: 'file-unwritable', fileName })
  }
}
