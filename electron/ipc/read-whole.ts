import fs from 'node:fs/promises'
import { largestFile, type UnreadableReason } from '../../shared/importing/sheet'
import { fail, ok, type Result } from '../../shared/model/result'

/** A file that the user has chosen to be read, as a whole; one that is too large is refused unread. */
export async function readWhole(file: string): Promise<Result<Buffer, UnreadableReason>> {
  try {
    const { size } = await fs.stat(file)
    return size > largestFile ? fail('too-large') : ok(await fs.readFile(file))
  } catch {
    // Gone, locked, or in a cloud that is out of reach.
    return fail('cannot-be-opened')
  }
}
