import type { PackageContent } from '../../shared/delivery/package/package-content'
import { packageFiles } from '../../shared/delivery/package/package-files'
import { storedZip } from '../zip/write-zip'
import { sha256 } from './sha256'

/**
 * A package as a zip. Nothing in it is packed and everything is dated the round's last day, so that the same content gives the same
 * bytes on every machine and day. Throws for a cover that no file can have.
 */
export function packageZip(content: PackageContent): Buffer {
  const parts = packageFiles(content, sha256).map(({ name, text }) => ({ name, pieces: [Buffer.from(text, 'utf8')] }))
  return storedZip(parts, content.cover.endsOn)
}
