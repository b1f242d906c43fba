import { useCallback, useEffect, useRef, useState } from 'react'
import { appendLines, type LogLine } from '../../../shared/stewardship/log-lines'
import { asCallError, type CallError, call } from '../../api/client'
import { type LogFilter, questionOf } from './log-filter'

/** So many lines more are looked for at a time, through as many pages as it takes. */
const linesAtATime = 100

export interface LogPages {
  readonly lines: readonly LogLine[]
  /** Null where the beginning of the log is reached. */
  readonly next: number | null
  readonly isReading: boolean
  readonly error: CallError | null
}

const nothingYet: LogPages = { lines: [], next: null, isReading: true, error: null }

/** The log as far as it has been read; `more` reads on. Another filter begins anew from the newest. */
export function useLogPages(filter: LogFilter): LogPages & { readonly more: () => void; readonly again: () => void } {
  const [pages, setPages] = useState(nothingYet)
  const asked = useRef(0)
  const read = useCallback(
    async (begun: LogPages) => {
      asked.current += 1
      const mine = asked.current
      const wanted = begun.lines.length + linesAtATime
      let known: LogPages = { ...begun, isReading: true, error: null }
      let before = known.next
      try {
        while (known.isReading) {
          const page = await call('readLog', { ...questionOf(filter), before })
          if (asked.current !== mine) return
          const lines = appendLines(known.lines, page.lines)
          before = page.next
          known = { lines, next: before, isReading: before !== null && lines.length < wanted, error: null }
          setPages(known)
        }
      } catch (error) {
        if (asked.current === mine) setPages({ ...known, isReading: false, error: asCallError(error) })
      }
    },
    [filter],
  )
  const again = useCallback(() => {
    setPages(nothingYet)
    void read(nothingYet)
  }, [read])
  useEffect(() => {
    again()
    return () => {
      asked.current += 1
    }
  }, [again])
  return { ...pages, more: () => void read(pages), again }
}
