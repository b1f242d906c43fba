import path from 'node:path'
import type { AppError } from '../../shared/contract/app-error'
import { type ComparedFile, type DeliveryComparison, sameDelivery } from '../../shared/delivery/comparison'
import { contentHash } from '../../shared/delivery/package/content-hash'
import type { PackageContent } from '../../shared/delivery/package/package-content'
import type { DeliveryRecord } from '../../shared/model/delivery-record'
import { fail, ok, type Result } from '../../shared/model/result'
import { readBytes } from './read-bytes'
import { readPackage } from './read-package'
import type { ReadSheets } from './read-package-workbook'
import { sha256 } from './sha256'

/**
 * What a file is to a delivery that was written: the very file, another with the same content, or something else. Somebody else may have
 * made the file: `readSheets` reads it in a process of its own.
 */
export async function compareWithFile(
  record: DeliveryRecord,
  content: PackageContent | null,
  file: string,
  readSheets: ReadSheets,
): Promise<Result<DeliveryComparison, AppError>> {
  const fileName = path.basename(file)
  const compared = { deliveryId: record.id, number: record.number, fileName }
  const bytes = await readBytes(file)
  if (bytes.ok) return ok({ ...compared, outcome: await outcomeOf(record, content, bytes.value, readSheets) })
  return bytes.error === 'too-large'
    ? ok({ ...compared, outcome: { kind: 'problem', problem: { code: 'too-large' } } })
    : fail({ code: 'file-unreadable', fileName, reason: bytes.error })
}

async function outcomeOf(
  { sha256: zip, workbookSha256: workbook }: DeliveryRecord,
  content: PackageContent | null,
  bytes: Buffer,
  readSheets: ReadSheets,
): Promise<ComparedFile> {
  const checksum = sha256(bytes)
  if (checksum === zip || checksum === workbook) return { kind: 'identical' }
  const read = await readPackage(bytes, readSheets)
  // Of a delivery whose content is not kept nothing more can be told.
  if (!content) return { kind: 'not-the-file' }
  if (!read.ok) return { kind: 'problem', problem: read.error }
  if (contentHash(read.value, sha256) === contentHash(content, sha256)) return { kind: 'same-content' }
  if (sameDelivery(read.value.cover, content.cover)) return { kind: 'differs' }
  const { level, year, number } = read.value.cover
  return { kind: 'another-delivery', name: level.name, year, number }
}
