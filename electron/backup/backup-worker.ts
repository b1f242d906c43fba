// The process that makes one backup, or copies one to the second place, and ends.

import type { WorkDone } from '../db/sliced-work'
import { type BackupAnswers, type BackupAsk, doBackupWork } from './backup-work'

export type BackupReply = { readonly progress: WorkDone } | { readonly answer: BackupAnswers[BackupAsk['kind']] }

/** What Electron gives a utility process; named here so that nothing in this folder depends on Electron. */
interface ParentPort {
  once(event: 'message', listener: (message: { readonly data: BackupAsk }) => void): void
  postMessage(reply: BackupReply): void
}

const parent = (process as unknown as { readonly parentPort: ParentPort }).parentPort

parent.once('message', ({ data }) => void work(data))

/** A bug ends the process: the one who asked is told that it did. */
async function work(ask: BackupAsk): Promise<void> {
  const answer = await doBackupWork(ask, { report: (progress) => parent.postMessage({ progress }) })
  parent.postMessage({ answer })
}
