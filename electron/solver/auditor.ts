// The process that audits one delivery and ends.

import type { AuditResult } from '../../shared/delivery/audit/leak'
import { type AuditRequest, auditHere } from './audit-request'

/** What Electron gives a utility process; named here so that nothing in this folder depends on Electron. */
interface ParentPort {
  once(event: 'message', listener: (message: { readonly data: AuditRequest }) => void): void
  postMessage(answer: AuditResult): void
}

const parent = (process as unknown as { readonly parentPort: ParentPort }).parentPort

parent.once('message', async ({ data }) => parent.postMessage(await auditHere(data.content, data.earlier)))
