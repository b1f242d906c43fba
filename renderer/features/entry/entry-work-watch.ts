import { useEffect, useLayoutEffect, useRef } from 'react'
import { entryTexts } from '../../../shared/text/entry'
import { useNotices } from '../../ui/notice'
import type { EntryTarget, OpenForm } from './open-form'
import type { Finished } from './use-entry'

/** A notice of what was undone is taken away when one types on, since it says nothing of what is typed then. */
export function useNoticeUntilTyping(open: OpenForm | null, finished: Finished | null): void {
  const { clear } = useNotices()
  const seen = useRef(open)
  useEffect(() => {
    const before = seen.current
    seen.current = open
    // A step that is undone changes the answers too, but puts the form on the screen anew.
    if (open && open.opening === before?.opening && open.state.answers !== before.state.answers) clear()
  }, [open, clear])
  useEffect(() => {
    if (finished) clear()
  }, [finished, clear])
}

/** Says where a form has gone that was begun and is left for another insats or another view: it looks as if it were lost. */
export function useSayPutAside(open: OpenForm | null, form: string, insats: string): void {
  const { say } = useNotices()
  const left = useRef<string | null>(null)
  useEffect(() => {
    const isBegun = open !== null && open.responseId !== null && open.runningNumber === null
    left.current = isBegun ? entryTexts.putAside(form, insats) : null
  }, [open, form, insats])
  useEffect(() => {
    return () => {
      if (left.current !== null) say({ text: left.current })
    }
  }, [say])
}

/** Tells of a form on the sheet that has an insats of its own: one being corrected, or a draft that was moved to another. */
export function useOwnInsats({ insatsId }: EntryTarget, open: OpenForm | null, tell?: (own: boolean) => void): void {
  const own = open !== null && (open.runningNumber !== null || open.insatsId !== insatsId)
  useLayoutEffect(() => {
    if (!own) return
    tell?.(true)
    return () => tell?.(false)
  }, [own, tell])
}
