import path from 'node:path'
import { utilityProcess } from 'electron'
import { type AuditResult, leakOf } from '../../shared/delivery/audit/leak'
import type { PackageContent } from '../../shared/delivery/package/package-content'
import type { AuditRequest } from '../solver/audit-request'
import { type WatchLimits, watchOver } from './watch-over'
import { watchedChild } from './watched-child'

/** Far more than any honest delivery takes: a second, and 150 MB. */
const auditLimits: WatchLimits = { milliseconds: 180_000, bytes: 1024 * 1024 * 1024, everyMilliseconds: 200 }

/**
 * Audits a delivery against the earlier ones of its round in a process of its own, so that the window never waits. A process that takes
 * too long or ends without an answer has proven nothing: the audit has then failed as undecided. Rejects only when cancelled, with the
 * signal's reason.
 */
export async function auditInBackground(
  content: PackageContent,
  earlier: readonly PackageContent[],
  signal?: AbortSignal,
): Promise<AuditResult> {
  const child = utilityProcess.fork(path.join(import.meta.dirname, 'auditor.cjs'), [], {
    serviceName: 'auditor',
    stdio: 'ignore',
  })
  const request: AuditRequest = { content, earlier }
  const watched = await watchOver(watchedChild<AuditRequest, AuditResult>(child), request, auditLimits, signal)
  return watched.status === 'answered' ? watched.answer : unproven(earlier.length)
}

function unproven(earlier: number): AuditResult {
  return { status: 'failed', leaks: [leakOf('undecided', '')], checked: { sets: 0, programs: 0, earlier } }
}
