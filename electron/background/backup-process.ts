import fs from 'node:fs'
import path from 'node:path'
import { utilityProcess } from 'electron'
import { type BackupAnswers, type BackupAsk, type BackupWorker, doBackupWork } from '../backup/backup-work'
import type { BackupReply } from '../backup/backup-worker'

/** So much longer than any backup takes that what has not answered by then never will: a network that is gone, for one. */
const longest = 30 * 60_000

/** Backing up a smaller database takes less time than starting a process; in bytes. */
const small = 6 * 1024 * 1024

/** Makes a small database's backup here, and all else in a process of its own. */
export const backUp: BackupWorker = (ask, watch) =>
  'file' in ask && sizeOf(ask.file) < small ? doBackupWork(ask, watch) : inOwnProcess(ask, watch)

function sizeOf(file: string): number {
  return fs.statSync(file, { throwIfNoEntry: false })?.size ?? 0
}

/**
 * Makes a backup, or copies one, in a process of its own, so that what is typed meanwhile never waits. A cancel ends the process; what
 * it had not finished is removed by the next one.
 */
const inOwnProcess: BackupWorker = <Kind extends BackupAsk['kind']>(
  ask: Extract<BackupAsk, { readonly kind: Kind }>,
  { signal, report }: Parameters<BackupWorker>[1],
) =>
  new Promise<BackupAnswers[Kind]>((resolve) => {
    if (signal?.aborted) return resolve(without(ask, 'cancelled'))
    const child = utilityProcess.fork(path.join(import.meta.dirname, 'backup-worker.cjs'), [], {
      serviceName: 'backup',
      stdio: 'ignore',
    })
    const end = (answer: BackupAnswers[Kind]) => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', cancel)
      child.kill()
      resolve(answer)
    }
    const cancel = () => end(without(ask, 'cancelled'))
    const timer = setTimeout(() => end(without(ask, 'not-finished')), longest)
    signal?.addEventListener('abort', cancel, { once: true })
    child.on('message', (reply: BackupReply) => {
      if ('progress' in reply) report?.(reply.progress)
      else end(reply.answer as BackupAnswers[Kind])
    })
    child.once('exit', () => end(without(ask, 'not-finished')))
    child.postMessage(ask)
  })

function without<Kind extends BackupAsk['kind']>(ask: BackupAsk, failure: 'cancelled' | 'not-finished'): BackupAnswers[Kind] {
  const answers: BackupAnswers = { make: { ok: false, error: failure }, second: { failure, backups: [] } }
  return answers[ask.kind] as BackupAnswers[Kind]
}
