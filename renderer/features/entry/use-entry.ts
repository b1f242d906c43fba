import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { answerItem, type EntryItem, type EntryStep, pressKey } from '../../../shared/entry/entry-state'
import type { Answer } from '../../../shared/model/answer'
import type { InsatsId, ResponseId } from '../../../shared/model/id'
import type { Response } from '../../../shared/model/response'
import { call } from '../../api/client'
import { useOutdate } from '../../api/hooks'
import { type EntryTarget, type OpenForm, openForm } from './open-form'
import { useKeyQueue } from './use-key-queue'

/** What was last finished, to be said above the form. */
export type Finished = { readonly kind: 'saved' | 'corrected'; readonly runningNumber: number }

/**
 * Types forms into one place. What is shown is what has been stored. `onLeft` is what follows when a form that was opened from
 * elsewhere is done with; without it the next form begins.
 */
export function useEntry(target: EntryTarget, first: Response | null, onLeft: (() => void) | null) {
  const outdate = useOutdate()
  const { inTurn, evenAfterFailure, error } = useKeyQueue()
  const [open, setOpen] = useState<OpenForm | null>(() => openForm(target, first))
  const [finished, setFinished] = useState<Finished | null>(null)
  const latest = useRef(open)
  /** Whether answers have been stored that the other pages have not been told of. */
  const unsaid = useRef(false)
  useEffect(() => {
    return () => {
      if (unsaid.current) void outdate('recordAnswer', null)
    }
  }, [outdate])

  const show = useCallback((next: OpenForm | null) => {
    latest.current = next
    // At once, and not when React finds time: the keyer waits for the next question.
    flushSync(() => setOpen(next))
  }, [])

  /** Tells the other parts of the page; not waited for, since the next form can be begun meanwhile. */
  const tellOthers = useCallback(() => {
    unsaid.current = false
    void outdate('recordAnswer', null)
  }, [outdate])

  const carryOut = useCallback(
    async ({ state, effect }: EntryStep, before: OpenForm) => {
      if (!effect) return show({ ...before, state })
      if (effect.kind === 'record') {
        const response = before.responseId === null ? placeOf(target) : { responseId: before.responseId }
        const { responseId } = await call('recordAnswer', { response, item: effect.item, answer: effect.answer })
        unsaid.current = true
        setFinished(null)
        return show({ ...before, responseId, state })
      }
      if (effect.kind === 'save' && before.responseId !== null) {
        const { runningNumber } = await call('saveResponse', { responseId: before.responseId })
        setFinished({ kind: before.runningNumber === null ? 'saved' : 'corrected', runningNumber })
      }
      tellOthers()
      if (onLeft) return onLeft()
      show(effect.kind === 'save' || before.runningNumber !== null ? openForm(target, null) : null)
    },
    [target, tellOthers, show, onLeft],
  )

  const enqueue = useCallback(
    (step: (open: OpenForm) => EntryStep | null) =>
      inTurn(async () => {
        const before = latest.current
        const next = before && step(before)
        if (before && next) await carryOut(next, before)
      }),
    [inTurn, carryOut],
  )

  return {
    open,
    finished,
    error,
    press: useCallback((key: string) => enqueue(({ state }) => pressKey(state, key)), [enqueue]),
    answer: useCallback((item: EntryItem, value: Answer) => enqueue(({ state }) => answerItem(state, item, value)), [enqueue]),
    beginNew: useCallback(() => inTurn(() => show(openForm(target, null))), [inTurn, show, target]),
    beginIfNone: useCallback(
      () =>
        inTurn(() => {
          if (!latest.current) show(openForm(target, null))
        }),
      [inTurn, show, target],
    ),
    openResponse: useCallback(
      (response: Response) =>
        inTurn(() => {
          setFinished(null)
          show(openForm(target, response))
        }),
      [inTurn, show, target],
    ),
    writeText: useCallback(
      (responseId: ResponseId, field: string, content: string) =>
        evenAfterFailure(async () => {
          await call('writeOpenText', { responseId, field, content })
          unsaid.current = true
          const now = latest.current
          if (now?.responseId === responseId) show({ ...now, openTexts: { ...now.openTexts, [field]: content } })
        }),
      [evenAfterFailure, show],
    ),
    move: useCallback(
      (insatsId: InsatsId | null) =>
        inTurn(async () => {
          const before = latest.current
          if (!before || before.responseId === null) return
          await call('moveResponse', { responseId: before.responseId, insatsId })
          show({ ...before, insatsId })
          tellOthers()
        }),
      [inTurn, show, tellOthers],
    ),
    /** For what is done with the form besides typing: in its turn, with the form that is open then. */
    sheet: useMemo(
      () => ({
        inTurn,
        openNow: () => latest.current,
        show: (next: OpenForm | null) => {
          setFinished(null)
          show(next)
        },
        tellOthers,
      }),
      [inTurn, show, tellOthers],
    ),
  }
}

export type EntrySheetAccess = ReturnType<typeof useEntry>['sheet']

function placeOf({ roundId, form, insatsId }: EntryTarget) {
  return { roundId, form: form.key, insatsId }
}
