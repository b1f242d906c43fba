import { useCallback, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import {
  answerItem,
  type EntryItem,
  type EntryState,
  type EntryStep,
  pressKey,
  startEntry,
} from '../../../shared/entry/entry-state'
import type { Form, InstrumentDefinition } from '../../../shared/instrument/definition'
import type { Answer } from '../../../shared/model/answer'
import type { InsatsId, ResponseId, RoundId } from '../../../shared/model/id'
import type { Response } from '../../../shared/model/response'
import { asCallError, CallError, call } from '../../api/client'
import { useOutdate } from '../../api/hooks'
import { reportBug } from '../../api/report-bug'

/** A form on the screen: new (no response yet), a draft, or a saved one being corrected (it has a running number). */
export interface OpenForm {
  readonly state: EntryState
  readonly responseId: ResponseId | null
  readonly runningNumber: number | null
  readonly insatsId: InsatsId | null
  /** How many items were answered when a draft was taken up again; null for any other form. */
  readonly resumedWith: number | null
}

/** What was last finished, to be said above the form. */
export type Finished = { readonly kind: 'saved' | 'corrected'; readonly runningNumber: number }

export interface EntryTarget {
  readonly roundId: RoundId
  readonly instrument: InstrumentDefinition
  readonly form: Form
  readonly insatsId: InsatsId | null
}

/**
 * Types forms into one place. Keys are taken one after another: the next is looked at only when the answer
 * before it is on disk, and none is lost however fast they come. What is shown is what has been stored.
 */
export function useEntry(target: EntryTarget, firstDraft: Response | null) {
  const outdate = useOutdate()
  const [open, setOpen] = useState<OpenForm | null>(() => begin(target, firstDraft))
  const [finished, setFinished] = useState<Finished | null>(null)
  const [error, setError] = useState<CallError | null>(null)
  const latest = useRef(open)
  const queue = useRef(Promise.resolve())
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
      show(effect.kind === 'save' || before.runningNumber !== null ? begin(target, null) : null)
      // Not waited for: the next form can be begun meanwhile.
      unsaid.current = false
      void outdate('recordAnswer', null)
    },
    [target, outdate, show],
  )

  const enqueue = useCallback(
    (step: (open: OpenForm) => EntryStep | null) => {
      queue.current = queue.current.then(async () => {
        const before = latest.current
        const next = before && step(before)
        if (!before || !next) return
        try {
          await carryOut(next, before)
          setError(null)
        } catch (failure) {
          // Said on the page whatever it was, and the queue goes on: what is shown is still what has been stored.
          setError(asCallError(failure))
          if (!(failure instanceof CallError)) reportBug(failure)
        }
      })
    },
    [carryOut],
  )

  /** Does something when every key before it has been dealt with. */
  const inTurn = useCallback((act: () => void) => {
    queue.current = queue.current.then(act)
  }, [])

  return {
    open,
    finished,
    error,
    press: useCallback((key: string) => enqueue(({ state }) => pressKey(state, key)), [enqueue]),
    answer: useCallback((item: EntryItem, value: Answer) => enqueue(({ state }) => answerItem(state, item, value)), [enqueue]),
    beginNew: useCallback(() => inTurn(() => show(begin(target, null))), [inTurn, show, target]),
    beginIfNone: useCallback(() => inTurn(() => latest.current ?? show(begin(target, null))), [inTurn, show, target]),
    openResponse: useCallback(
      (response: Response) =>
        inTurn(() => {
          setFinished(null)
          show(begin(target, response))
        }),
      [inTurn, show, target],
    ),
  }
}

function begin({ instrument, form, insatsId }: EntryTarget, response: Response | null): OpenForm {
  const state = startEntry(instrument, form, response?.answers ?? {})
  const corrects = response !== null && response.runningNumber !== null
  return {
    // A saved form has no unanswered item to begin at: it is read from the top.
    state: corrects ? { ...state, position: 0 } : state,
    responseId: response?.id ?? null,
    runningNumber: response?.runningNumber ?? null,
    insatsId: response ? response.insatsId : insatsId,
    resumedWith: response && !corrects ? Object.keys(response.answers).length : null,
  }
}

function placeOf({ roundId, form, insatsId }: EntryTarget) {
  return { roundId, form: form.key, insatsId }
}
