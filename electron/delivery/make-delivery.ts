import type { AuditResult } from '../../shared/delivery/audit/leak'
import { buildDelivery } from '../../shared/delivery/delivery'
import type { DeliveryInput } from '../../shared/delivery/delivery-input'
import { insatsName } from '../../shared/delivery/insats-name'
import { contentHash } from '../../shared/delivery/package/content-hash'
import type { PackageContent } from '../../shared/delivery/package/package-content'
import { packageOf } from '../../shared/delivery/package/package-of'
import { unknownStrings } from '../../shared/delivery/package/unknown-strings'
import { fail, ok, type Result } from '../../shared/model/result'
import { packageWorkbook } from './package-workbook'
import { packageZip } from './package-zip'
import { readPackage } from './read-package'
import { sha256 } from './sha256'

/** Attacks a finished delivery, together with the earlier ones of its round. */
export type Audit = (content: PackageContent, earlier: readonly PackageContent[]) => Promise<AuditResult>

/** The bytes of the two files that hold the same delivery, and what they can be known by. */
export interface PackageBytes {
  readonly zip: Buffer
  readonly workbook: Buffer
  readonly sha256: string
  readonly workbookSha256: string
}

/** A delivery that has passed its audit and can be written. */
export interface MadeDelivery extends PackageBytes {
  readonly content: PackageContent
  readonly contentHash: string
  readonly audit: AuditResult
}

/**
 * The next delivery of a round as files. What is audited is what the finished files hold when they are read back, not what they
 * were made of. A failed audit is the failure, and the files are then nowhere. Throws where a file does not give back what was put in, or
 * holds a text that is not of the instrument or a name: both are bugs, and nothing has been written.
 */
export async function makeDelivery(
  input: DeliveryInput,
  earlier: readonly PackageContent[],
  audit: Audit,
): Promise<Result<MadeDelivery, AuditResult>> {
  const content = deliveredContent(input)
  const finished = await readBack(packageZip(content))
  // The audit runs in a process of its own, and the workbook is made meanwhile.
  const [result, bytes] = await Promise.all([audit(finished, earlier), packageBytes(finished)])
  const known = contentHash(content, sha256)
  const inWorkbook = await readBack(bytes.workbook)
  if ([finished, inWorkbook].some((read) => contentHash(read, sha256) !== known)) {
    throw new Error('a file does not hold its delivery')
  }
  return result.status === 'passed' ? ok({ ...bytes, content: finished, contentHash: known, audit: result }) : fail(result)
}

/** What the files of the next delivery would hold. */
export function deliveredContent(input: DeliveryInput): PackageContent {
  const content = packageOf(buildDelivery(input))
  const { forbund, insatser, choices, instrumentVersion } = input
  const names = [forbund.name, ...insatser.map(({ id }) => insatsName(insatser, id, choices))]
  const [unknown] = unknownStrings(content, { instrumentVersion, names })
  // Not what it is: it may be a text that must not stand in a log either.
  if (unknown !== undefined) throw new Error('the delivery holds a text that is neither of the instrument nor a name')
  return content
}

/** A delivery's zip and workbook; the same for the same content. */
export async function packageBytes(content: PackageContent): Promise<PackageBytes> {
  const [zip, workbook] = [packageZip(content), await packageWorkbook(content)]
  return { zip, workbook, sha256: sha256(zip), workbookSha256: sha256(workbook) }
}

async function readBack(bytes: Buffer): Promise<PackageContent> {
  const read = await readPackage(bytes)
  if (!read.ok) throw new Error(`a finished file cannot be read: ${JSON.stringify(read.error)}`)
  return read.value
}
