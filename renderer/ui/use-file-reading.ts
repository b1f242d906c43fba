import { useRef, useState } from 'react'
import { largestFile } from '../../shared/importing/sheet'
import { chooseTexts } from '../../shared/text/import'
import { asCallError, CallError } from '../api/client'

/** The reading of a file that is under way; the name is not known until it has been chosen. */
interface Waiting {
  readonly fileName: string | null
}

/** How files of a kind are read, and what is done with one that nobody waits for any longer. */
export interface FileReader<Read> {
  readonly choose: () => Promise<Read | null>
  readonly readDropped: (fileName: string, bytes: Uint8Array) => Promise<Read>
  readonly leave: (read: Read) => Promise<unknown>
  readonly cancel: () => Promise<unknown>
}

export interface FileReading {
  readonly waiting: Waiting | null
  /** Why the latest file was not read: a failure, or a sentence. */
  readonly error: CallError | null
  readonly refusal: string | null
  readonly choose: () => void
  readonly drop: (files: readonly File[]) => void
  readonly cancel: () => void
  /** Takes back what was said about the latest file. */
  readonly forget: () => void
}

/** The two ways to a file that has been read: the system's dialog, or a file dropped on the page. */
export function useFileReading<Read>(reader: FileReader<Read>, onRead: (read: Read) => void): FileReading {
  const [waiting, setWaiting] = useState<Waiting | null>(null)
  const [error, setError] = useState<CallError | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const latest = useRef(0)

  const forget = () => {
    setError(null)
    setRefusal(null)
  }
  const read = async (fileName: string | null, ask: () => Promise<Read | null>) => {
    const attempt = ++latest.current
    setWaiting({ fileName })
    forget()
    try {
      const file = await ask()
      const wanted = attempt === latest.current
      if (file && wanted) onRead(file)
      // A dialog that was still open when the reading was cancelled may give a file all the same.
      if (file && !wanted) await reader.leave(file)
    } catch (failure) {
      if (attempt === latest.current) setError(asCallError(failure))
    }
    if (attempt === latest.current) setWaiting(null)
  }

  return {
    waiting,
    error,
    refusal,
    choose: () => void read(null, reader.choose),
    drop: ([file, another]) => {
      if (another) setRefusal(chooseTexts.oneAtATime)
      else if (file) void read(file.name, async () => reader.readDropped(file.name, await bytesOf(file)))
    },
    cancel: () => {
      latest.current++
      setWaiting(null)
      void reader.cancel()
    },
    forget,
  }
}

async function bytesOf(file: File): Promise<Uint8Array> {
  if (file.size > largestFile) throw unreadable(file, 'too-large')
  // A folder is dropped as a File too, whose bytes cannot be had.
  const bytes = await file.arrayBuffer().catch(() => {
    throw unreadable(file, 'not-a-workbook')
  })
  return new Uint8Array(bytes)
}

function unreadable({ name }: File, reason: 'too-large' | 'not-a-workbook'): CallError {
  return new CallError({ code: 'file-unreadable', fileName: name, reason })
}
