import path from 'node:path'
import { type UtilityProcess, utilityProcess } from 'electron'
import type { SheetData, UnreadableReason } from '../../shared/importing/sheet'
import type { Result } from '../../shared/model/result'
import { type ReaderLimits, readerLimits, supervise } from './supervise'
import { watchedChild } from './watched-child'

/** V8 ends the process by itself at this size, should it grow faster than its memory is looked at. */
const heapMegabytes = 256

/** A process that waits for a file takes 100 MB; after so long the user is doing something else. */
const longestWait = 5 * 60_000

let warm: UtilityProcess | null = null

/**
 * Starts a reading process ahead of need, so that its start is not part of the wait: when a file is about to be chosen. Does
 * nothing where one is waiting already. It ends when it has read its one file, or after five minutes without one.
 */
export function warmReader(): void {
  if (warm) return
  const waiting = start()
  warm = waiting
  setTimeout(() => {
    if (warm !== waiting) return
    warm = null
    waiting.kill()
  }, longestWait).unref()
}

/**
 * Reads a file in a process of its own, which is ended afterwards. Gives the sheets, or why they could not be read; a file that
 * takes too long or too much memory ends that process only. Rejects only when cancelled, with the signal's reason.
 */
export function readInOwnProcess(
  bytes: Uint8Array,
  fileName: string,
  {
    limits = readerLimits,
    signal,
    marks = false,
  }: { readonly limits?: ReaderLimits; readonly signal?: AbortSignal; readonly marks?: boolean } = {},
): Promise<Result<SheetData[], UnreadableReason>> {
  const child = warm ?? start()
  warm = null
  return supervise(watchedChild(child), { bytes, fileName, marks }, limits, signal)
}

function start(): UtilityProcess {
  const child = utilityProcess.fork(path.join(import.meta.dirname, 'reader.cjs'), [], {
    serviceName: 'reader',
    execArgv: [`--max-old-space-size=${heapMegabytes}`],
    stdio: 'ignore',
  })
  child.once('exit', () => {
    if (warm === child) warm = null
  })
  return child
}
