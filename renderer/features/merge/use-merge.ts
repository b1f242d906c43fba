import { useRef, useState } from 'react'
import type { SavedMerge } from '../../../shared/contract/merge-calls'
import { asCallError, type CallError, call } from '../../api/client'
import { useAction, useOutdate } from '../../api/hooks'
import { useNotices } from '../../ui/notice'

export interface MergeWork {
  /** Files are being chosen or read. */
  readonly reading: boolean
  readonly saving: boolean
  /** What was saved last while the page was open. */
  readonly saved: SavedMerge | null
  /** Why the latest reading, saving or clearing failed. */
  readonly error: CallError | null
  readonly choose: () => void
  readonly drop: (files: readonly File[]) => void
  readonly cancel: () => void
  readonly clear: (onCleared: () => void) => void
  readonly save: (name: string) => void
}

/** What can be done with the files that are to be merged; main keeps them, also while another page is open. */
export function useMerge(): MergeWork {
  const [reading, setReading] = useState(false)
  const [error, setError] = useState<CallError | null>(null)
  const outdate = useOutdate()
  const { clear: clearNotice } = useNotices()
  const save = useAction('saveMerge')
  const clear = useAction('clearMerge')
  const latest = useRef(0)

  const read = async (ask: () => Promise<unknown>, name: 'chooseMergeFiles' | 'readDroppedMergeFiles') => {
    const attempt = ++latest.current
    setReading(true)
    setError(null)
    clearNotice()
    save.reset()
    clear.reset()
    try {
      await outdate(name, await ask())
    } catch (failure) {
      if (attempt === latest.current) setError(asCallError(failure))
    }
    if (attempt === latest.current) setReading(false)
  }
  return {
    reading,
    saving: save.isPending,
    saved: save.data ?? null,
    error: error ?? save.error ?? clear.error,
    choose: () => void read(() => call('chooseMergeFiles'), 'chooseMergeFiles'),
    drop: (files) =>
      void read(async () => call('readDroppedMergeFiles', { files: await bytesOf(files) }), 'readDroppedMergeFiles'),
    cancel: () => {
      latest.current++
      setReading(false)
      void call('cancelMergeReading')
    },
    clear: (onCleared) => {
      save.reset()
      clear.mutate(undefined, { onSuccess: onCleared })
    },
    save: (name) => save.mutate({ name }),
  }
}

/** A folder is dropped as a File too, whose bytes cannot be had: it is then read as an empty file, which is no delivery. */
function bytesOf(files: readonly File[]) {
  return Promise.all(
    files.map(async (file) => ({
      fileName: file.name,
      bytes: new Uint8Array(await file.arrayBuffer().catch(() => new ArrayBuffer(0))),
    })),
  )
}
