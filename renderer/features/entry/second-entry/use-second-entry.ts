import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { SecondEntryOverview } from '../../../../shared/contract/second-entry-calls'
import type { EntryItem } from '../../../../shared/entry/entry-state'
import type { Answer } from '../../../../shared/model/answer'
import type { SecondEntryRule } from '../../../../shared/model/second-entry'
import { call } from '../../../api/client'
import { useOutdate } from '../../../api/hooks'
import { useNotices } from '../../../ui/notice'
import { useKeyQueue } from '../use-key-queue'
import {
  clickSecondEntry,
  fetchPaper,
  openNumber,
  pressSecondEntry,
  readOverview,
  resolveAll,
  type SecondEntryAccess,
  setOpening,
  typeNumber,
} from './second-entry-press'
import { type SecondEntryShown, type SecondEntryTarget, toFetch } from './second-entry-stage'

/**
 * Types the papers of a form a second time and resolves the differences, by keys that are taken one after another. What is
 * shown is what has been stored, and nothing of the first entry is ever asked for.
 */
export function useSecondEntry(target: SecondEntryTarget, overview: SecondEntryOverview) {
  const { inTurn, error } = useKeyQueue()
  const [shown, setShown] = useState<SecondEntryShown>({ overview, stage: toFetch, said: null, setAside: new Set() })
  const latest = useRef(shown)
  const stored = useTellOnLeaving()
  const { clear } = useNotices()
  const show = useCallback((change: Partial<SecondEntryShown>) => {
    latest.current = { ...latest.current, ...change }
    // At once, and not when React finds time: the keyer waits for the next question.
    flushSync(() => setShown(latest.current))
  }, [])
  const access = useMemo<SecondEntryAccess>(
    () => ({ target, shownNow: () => latest.current, show, stored }),
    [target, show, stored],
  )
  /** For what is typed: a notice of what was undone says nothing of it. */
  const typing = useMemo<SecondEntryAccess>(
    () => ({
      ...access,
      stored: () => {
        stored()
        clear()
      },
    }),
    [access, stored, clear],
  )
  /** The keys that come before its turn has come are for what is opened, too. */
  const opening = useCallback(
    (open: () => Promise<void>) => {
      setOpening(access, true)
      inTurn(open)
    },
    [access, inTurn],
  )
  const setRule = useCallback(
    (rule: SecondEntryRule | null, onSet: () => void) =>
      inTurn(async () => {
        await call('setSecondEntryRule', { roundId: target.roundId, form: target.form.key, rule })
        show({ overview: await readOverview(access) })
        onSet()
      }),
    [inTurn, access, target, show],
  )
  return {
    shown,
    error,
    access,
    inTurn,
    setRule,
    press: useCallback((key: string) => inTurn(() => pressSecondEntry(typing, key)), [inTurn, typing]),
    answer: useCallback(
      (item: EntryItem, value: Answer) => inTurn(() => clickSecondEntry(typing, item, value)),
      [inTurn, typing],
    ),
    typeNumber: useCallback((typed: string) => typeNumber(access, typed), [access]),
    fetch: useCallback(() => opening(() => fetchPaper(access)), [opening, access]),
    goOnWith: useCallback((number: number) => opening(() => openNumber(access, number, null)), [opening, access]),
    resolve: useCallback(() => opening(() => resolveAll(access)), [opening, access]),
  }
}

/** The other pages are told of what was stored when this one is left: nothing of it is shown elsewhere meanwhile. */
function useTellOnLeaving(): () => void {
  const outdate = useOutdate()
  const unsaid = useRef(false)
  useEffect(() => {
    return () => {
      if (unsaid.current) void outdate('resolveDifference', null)
    }
  }, [outdate])
  return useCallback(() => {
    unsaid.current = true
  }, [])
}
