import { randomUUID } from 'node:crypto'
import path from 'node:path'
import type { AppError } from '../../shared/contract/app-error'
import type { WrittenFile } from '../../shared/contract/paper-calls'
import { fail, ok, type Result } from '../../shared/model/result'
import { writeAtomically } from '../files/write-atomically'
import type { WrittenFiles } from '../files/written-files'

/** Writes a file where the user has said, and gives its name, or the failure that it cannot be written there. */
async function writeFile(file: string, content: Uint8Array): Promise<Result<string, AppError>> {
  const fileName = path.basename(file)
  try {
    await writeAtomically(file, content)
    return ok(fileName)
  } catch {
    return fail({ code: 'file-unwritable', fileName })
  }
}

/** The same, and remembers the file so that it can be shown in its folder. */
export async function writeToShow(
  remembered: WrittenFiles,
  file: string,
  content: Uint8Array,
): Promise<Result<WrittenFile, AppError>> {
  const written = await writeFile(file, content)
  if (!written.ok) return written
  return ok(rememberWritten(remembered, file))
}

/** Remembers a file that has been written, so that it can be shown in its folder. */
export function rememberWritten(remembered: WrittenFiles, file: string): WrittenFile {
  const fileId = randomUUID()
  remembered.remember(fileId, file)
  return { fileId, fileName: path.basename(file) }
}
