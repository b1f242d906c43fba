import path from 'node:path'
import { app, type UtilityProcess, utilityProcess } from 'electron'
import { type AuditResult, leakOf } from '../../shared/delivery/audit/leak'
import type { PackageContent } from '../../shared/delivery/package/package-content'
import type { AuditRequest } from '../solver/audit-request'
import { type WatchedProcess, type WatchLimits, watchOver } from './watch-over'

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
  const watched = await watchOver(asWatched(child), { content, earlier }, auditLimits, signal)
  return watched.status === 'answered' ? watched.answer : unproven(earlier.length)
}

function unproven(earlier: number): AuditResult {
  return { status: 'failed', leaks: [leakOf('undecided', '')], checked: { sets: 0, programs: 0, earlier } }
}

function asWatched(child: UtilityProcess): WatchedProcess<AuditRequest, AuditResult> {
  return {
    send: (request) => child.postMessage(request),
    onAnswer: (listener) => child.once('message', (answer: AuditResult) => listener(answer)),
    onEnd: (listener) => child.once('exit', listener),
    kill: () => child.kill(),
    memory: () => {
      const metric = app.getAppMetrics().find(({ pid }) => pid === child.pid)
      return metric ? metric.memory.workingSetSize * 1024 : null
    },
  }
}
