import path from 'node:path'
import { utilityProcess } from 'electron'
import type { Verdict } from '../db/check'
import type { CheckRequest } from '../db/checker'
import { type WatchLimits, watchOver } from './watch-over'
import { watchedChild } from './watched-child'

/** Reading 1.5 million responses takes seconds, and from a slow disk minutes. */
const checkLimits: WatchLimits = { milliseconds: 20 * 60_000, bytes: 1024 * 1024 * 1024, everyMilliseconds: 1_000 }

/**
 * Reads through a database in a process of its own, so that neither its opening nor what is typed meanwhile waits. A process that ends
 * without an answer has found nothing out. Rejects only when cancelled, with the signal's reason.
 */
export async function checkInBackground(request: CheckRequest, signal: AbortSignal): Promise<Verdict> {
  const child = utilityProcess.fork(path.join(import.meta.dirname, 'checker.cjs'), [], {
    serviceName: 'checker',
    stdio: 'ignore',
  })
  const watched = await watchOver(watchedChild<CheckRequest, Verdict>(child), request, checkLimits, signal)
  return watched.status === 'answered' ? watched.answer : 'unknown'
}
