import type { ReaderAnswer, ReaderRequest } from '../../shared/importing/reader-messages'
import type { SheetData, UnreadableReason } from '../../shared/importing/sheet'
import { fail, ok, type Result } from '../../shared/model/result'

/** A reading process, as much of it as is needed to watch over it. */
export interface ReaderProcess {
  readonly send: (request: ReaderRequest) => void
  readonly onAnswer: (listener: (answer: ReaderAnswer) => void) => void
  readonly onEnd: (listener: () => void) => void
  readonly kill: () => void
  /** The memory it uses now, in bytes, or null while it is not known. */
  readonly memory: () => number | null
}

export interface ReaderLimits {
  readonly milliseconds: number
  readonly bytes: number
  /** How often its memory is looked at. */
  readonly everyMilliseconds: number
}

/** The largest honest file takes a second and 210 MB, of which an idle process takes 110. */
export const readerLimits: ReaderLimits = { milliseconds: 10_000, bytes: 280 * 1024 * 1024, everyMilliseconds: 50 }

/** A process that ends by itself near its limit has most likely run out of memory: V8 ends it before the system would. */
const nearTheLimit = 0.7

/**
 * Lets a process read one file, and ends it then whatever came of it: an answer, too much time, too much memory, its own end, or
 * a cancel. A cancel rejects with the signal's reason, as cancels do; everything else is a value.
 */
export function supervise(
  reader: ReaderProcess,
  request: ReaderRequest,
  limits: ReaderLimits,
  signal?: AbortSignal,
): Promise<Result<SheetData[], UnreadableReason>> {
  return new Promise((resolve, reject) => {
    let most = 0
    const finish = (act: () => void): void => {
      clearTimeout(timer)
      clearInterval(watch)
      signal?.removeEventListener('abort', cancel)
      reader.kill()
      act()
    }
    const refuse = (reason: UnreadableReason): void => finish(() => resolve(fail(reason)))
    const cancel = (): void => finish(() => reject(signal?.reason))
    const timer = setTimeout(() => refuse('took-too-long'), limits.milliseconds)
    const watch = setInterval(() => {
      most = Math.max(most, reader.memory() ?? 0)
      if (most > limits.bytes) refuse('too-much-memory')
    }, limits.everyMilliseconds)
    reader.onAnswer((answer) => finish(() => resolve(answer.ok ? ok(answer.sheets) : fail(answer.error))))
    reader.onEnd(() => refuse(most > limits.bytes * nearTheLimit ? 'too-much-memory' : 'not-a-workbook'))
    if (signal?.aborted) return cancel()
    signal?.addEventListener('abort', cancel, { once: true })
    reader.send(request)
  })
}
