import type { ReaderAnswer, ReaderRequest } from '../../shared/importing/reader-messages'
import type { SheetData, UnreadableReason } from '../../shared/importing/sheet'
import { fail, ok, type Result } from '../../shared/model/result'
import { type WatchedProcess, type WatchLimits, watchOver } from './watch-over'

/** A reading process, as much of it as is needed to watch over it. */
export type ReaderProcess = WatchedProcess<ReaderRequest, ReaderAnswer>
export type ReaderLimits = WatchLimits

/** The largest honest file takes a second and 210 MB, of which an idle process takes 110. */
export const readerLimits: ReaderLimits = { milliseconds: 10_000, bytes: 280 * 1024 * 1024, everyMilliseconds: 50 }

/** Lets a process read one file, and ends it then (see watchOver). A process that ends by itself has met what is no workbook. */
export async function supervise(
  reader: ReaderProcess,
  request: ReaderRequest,
  limits: ReaderLimits,
  signal?: AbortSignal,
): Promise<Result<SheetData[], UnreadableReason>> {
  const watched = await watchOver(reader, request, limits, signal)
  if (watched.status === 'ended') return fail('not-a-workbook')
  if (watched.status !== 'answered') return fail(watched.status)
  const { answer } = watched
  return answer.ok ? ok(answer.sheets) : fail(answer.error)
}
