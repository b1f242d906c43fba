/** What waits to be saved: only the latest of it, since each save is of the whole. */
export interface SaveQueue<Value> {
  /** Saves at once. */
  readonly now: (value: Value) => void
  /** Saves within the delay, together with what comes meanwhile: for what is typed. */
  readonly soon: (value: Value) => void
  /** Saves at once what waits, if anything does. */
  readonly flush: () => void
}

/** The delay is in milliseconds, counted from the first of what waits, so that steady typing is saved as well. */
export function createSaveQueue<Value>(save: (value: Value) => void, delay: number): SaveQueue<Value> {
  let waiting: { readonly value: Value } | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  const flush = () => {
    clearTimeout(timer)
    timer = undefined
    const due = waiting
    waiting = null
    if (due) save(due.value)
  }
  return {
    flush,
    now: (value) => {
      waiting = { value }
      flush()
    },
    soon: (value) => {
      waiting = { value }
      timer ??= setTimeout(flush, delay)
    },
  }
}
