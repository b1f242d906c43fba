import { auditDelivery } from '../../shared/delivery/audit/audit-delivery'
import type { AuditResult } from '../../shared/delivery/audit/leak'
import type { PackageContent } from '../../shared/delivery/package/package-content'
import { loadSolver } from './load-solver'

/** What is to be audited: a finished delivery, and the earlier ones of its round. */
export interface AuditRequest {
  readonly content: PackageContent
  readonly earlier: readonly PackageContent[]
}

/** Audits in the process that calls it, which stands still meanwhile: for a process of its own, and for programs without a window. */
export async function auditHere(content: PackageContent, earlier: readonly PackageContent[]): Promise<AuditResult> {
  return auditDelivery(content, earlier, await loadSolver())
}
