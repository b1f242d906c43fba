import fs from 'node:fs/promises'
import path from 'node:path'
import type { AppError } from '../../shared/contract/app-error'
import { type ComparedFile, type DeliveryComparison, sameDelivery } from '../../shared/delivery/comparison'
import { contentHash } from '../../shared/delivery/package/content-hash'
import type { PackageContent } from '../../shared/delivery/package/package-content'
import type { DeliveryRecord } from '../../shared/model/delivery-record'
import { fail, ok, type Result } from '../../shared/model/result'
import { packageLimits } from './package-limits'
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
  const bytes = await readSmall(file)
  if (bytes === 'unreadable') return fail({ code: 'file-unreadable', fileName, reason: 'cannot-be-opened' })
  return ok({
    deliveryId: record.id,
    number: record.number,
    fileName,
    outcome: await outcomeOf(record, content, bytes, readSheets),
  })
}

async function outcomeOf(
  { sha256: zip, workbookSha256: workbook }: DeliveryRecord,
  content: PackageContent | null,
  bytes: Buffer | 'too-large',
  readSheets: ReadSheets,
): Promise<ComparedFile> {
  if (bytes === 'too-large') return { kind: 'problem', problem: { code: 'too-large' } }
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

async function readSmall(file: string): Promise<Buffer | 'too-large' | 'unreadable'> {
  try {
    const { size } = await fs.stat(file)
    return size > packageLimits.bytes ? 'too-large' : await fs.readFile(file)
  } catch {
    return 'unreadable'
  }
}
