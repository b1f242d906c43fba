import fs from 'node:fs/promises'
import { fail, ok, type Result } from '../../shared/model/result'
import { packageLimits } from './package-limits'

/** The bytes of a file that somebody says is a package. One that is larger than any is not read. */
export async function readBytes(file: string): Promise<Result<Buffer, 'too-large' | 'cannot-be-opened'>> {
  try {
    const { size } = await fs.stat(file)
    return size > packageLimits.bytes ? fail('too-large') : ok(await fs.readFile(file))
  } catch {
    // Gone, locked, a folder, or in a cloud that is out of reach.
    return fail('cannot-be-opened')
  }
}
