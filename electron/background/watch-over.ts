/** A process that is asked once, as much of it as is needed to watch over it. */
export interface WatchedProcess<Request, Answer> {
  readonly send: (request: Request) => void
  readonly onAnswer: (listener: (answer: Answer) => void) => void
  readonly onEnd: (listener: () => void) => void
  readonly kill: () => void
  /** The memory it uses now, in bytes, or null while it is not known. */
  readonly memory: () => number | null
}

export interface WatchLimits {
  readonly milliseconds: number
  readonly bytes: number
  /** How often its memory is looked at. */
  readonly everyMilliseconds: number
}

/** What came of a process: its answer, or why there is none. `ended`: by itself. */
export type Watched<Answer> =
  | { readonly status: 'answered'; readonly answer: Answer }
  | { readonly status: 'took-too-long' | 'too-much-memory' | 'ended' }

/** A process that ends by itself near its limit has most likely run out of memory: V8 ends it before the system would. */
const nearTheLimit = 0.7

/**
 * Lets a process answer one request, and ends it then whatever came of it: an answer, too much time, too much memory, its own end, or
 * a cancel. A cancel rejects with the signal's reason, as cancels do; everything else is a value.
 */
export function watchOver<Request, Answer>(
  process: WatchedProcess<Request, Answer>,
  request: Request,
  limits: WatchLimits,
  signal?: AbortSignal,
): Promise<Watched<Answer>> {
  return new Promise((resolve, reject) => {
    let most = 0
    const finish = (act: () => void): void => {
      clearTimeout(timer)
      clearInterval(watch)
      signal?.removeEventListener('abort', cancel)
      process.kill()
      act()
    }
    const end = (outcome: Watched<Answer>): void => finish(() => resolve(outcome))
    const cancel = (): void => finish(() => reject(signal?.reason))
    const timer = setTimeout(() => end({ status: 'took-too-long' }), limits.milliseconds)
    const watch = setInterval(() => {
      most = Math.max(most, process.memory() ?? 0)
      if (most > limits.bytes) end({ status: 'too-much-memory' })
    }, limits.everyMilliseconds)
    process.onAnswer((answer) => end({ status: 'answered', answer }))
    process.onEnd(() => end({ status: most > limits.bytes * nearTheLimit ? 'too-much-memory' : 'ended' }))
    if (signal?.aborted) return cancel()
    signal?.addEventListener('abort', cancel, { once: true })
    process.send(request)
  })
}
