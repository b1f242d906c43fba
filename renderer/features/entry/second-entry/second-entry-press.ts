import { answerItem, type EntryItem, type EntryStep, pressKey, startEntry } from '../../../../shared/entry/entry-state'
import {
  afterSaying,
  pressResolveKey,
  type ResolveState,
  type ResolveStep,
  sayAnswer,
  startResolve,
} from '../../../../shared/entry/resolve-state'
import type { Answer } from '../../../../shared/model/answer'
import { call } from '../../../api/client'
import {
  openPaper,
  type SecondEntryShown,
  type SecondEntryTarget,
  type SecondPaper,
  saidOf,
  suggestedPaper,
  toFetch,
} from './second-entry-stage'

/** What the work on second entries reads and changes, in its turn among the keys. */
export interface SecondEntryAccess {
  readonly target: SecondEntryTarget
  readonly shownNow: () => SecondEntryShown
  readonly show: (change: Partial<SecondEntryShown>) => void
  /** Something has been stored that other pages have not been told of. */
  readonly stored: () => void
}

/** No running number has more digits. */
const longestNumber = 7

/** Does what a key means where one is. */
export async function pressSecondEntry(access: SecondEntryAccess, key: string): Promise<void> {
  const { stage } = access.shownNow()
  if (stage.kind === 'type') return carryOut(access, stage.paper, pressKey(stage.paper.state, key))
  if (stage.kind === 'resolve') return carryOutResolving(access, stage.resolving, pressResolveKey(stage.resolving, key))
  if (key === 'Enter') return fetchPaper(access)
  if (/^\d$/.test(key)) return typeNumber(access, stage.typed + key)
  if (key === 'Backspace') return typeNumber(access, stage.typed.slice(0, -1))
  if (key === 'Escape') return typeNumber(access, '')
}

/** Answers by a click on a box. */
export async function clickSecondEntry(access: SecondEntryAccess, item: EntryItem, answer: Answer): Promise<void> {
  const { stage } = access.shownNow()
  if (stage.kind === 'type') return carryOut(access, stage.paper, answerItem(stage.paper.state, item, answer))
  if (stage.kind === 'resolve') return carryOutResolving(access, stage.resolving, sayAnswer(stage.resolving, item, answer))
}

/** Replaces what has been typed of the number of the paper to fetch. Only digits are taken. */
export function typeNumber({ shownNow, show }: SecondEntryAccess, typed: string): void {
  const { stage } = shownNow()
  if (stage.kind === 'fetch') show({ stage: { ...stage, typed: typed.replace(/\D/g, '').slice(0, longestNumber) } })
}

/** From now on keys are not part of a number, but for what is being opened. */
export function setOpening({ shownNow, show }: SecondEntryAccess, opening: boolean): void {
  const { stage } = shownNow()
  if (stage.kind === 'fetch' && stage.opening !== opening) show({ stage: { ...stage, opening } })
}

/** Opens the paper whose number has been typed; the one suggested where none has. */
export function fetchPaper(access: SecondEntryAccess): Promise<void> {
  return whileOpening(access, async () => {
    const { stage, overview, setAside } = access.shownNow()
    if (stage.kind !== 'fetch') return
    const number = stage.typed === '' ? suggestedPaper(overview, setAside) : Number(stage.typed)
    if (number !== null && number > 0) await openNumber(access, number, null)
  })
}

/** Opens a paper that is not finished, with the turn at a field, or where it was left. */
export function openNumber(access: SecondEntryAccess, runningNumber: number, item: string | null): Promise<void> {
  const { target, show } = access
  return whileOpening(access, async () => {
    const entry = await call('openSecondEntry', { roundId: target.roundId, form: target.form.key, runningNumber })
    show({ stage: { kind: 'type', paper: openPaper(target, entry, item) }, said: null })
  })
}

/** Puts the differences on the screen that nobody has resolved, one after another; nothing where there are none. */
export function resolveAll(access: SecondEntryAccess): Promise<void> {
  const { target, show, shownNow } = access
  return whileOpening(access, async () => {
    if (shownNow().stage.kind !== 'fetch') return
    const { items } = startEntry(target.instrument, target.form, {})
    const differences = await call('listDifferences', placeOf(access))
    if (differences.length > 0) show({ stage: { kind: 'resolve', resolving: startResolve(items, differences) }, said: null })
  })
}

async function whileOpening(access: SecondEntryAccess, open: () => Promise<void>): Promise<void> {
  setOpening(access, true)
  try {
    await open()
  } finally {
    setOpening(access, false)
  }
}

/** How far it has come now, as it is stored. */
export function readOverview(access: SecondEntryAccess) {
  return call('getSecondEntryOverview', placeOf(access))
}

async function carryOut(access: SecondEntryAccess, paper: SecondPaper, step: EntryStep | null): Promise<void> {
  if (!step) return
  const { show, stored, shownNow } = access
  const { effect, state } = step
  const { responseId, runningNumber } = paper
  if (effect?.kind === 'record') {
    await call('recordSecondAnswer', { responseId, item: effect.item, answer: effect.answer })
    stored()
  }
  if (!effect || effect.kind === 'record') return show({ stage: { kind: 'type', paper: { ...paper, state } } })
  if (effect.kind === 'save') {
    const { differences } = await call('finishSecondEntry', { responseId })
    stored()
    return show({ overview: await readOverview(access), stage: toFetch, said: { kind: 'checked', runningNumber, differences } })
  }
  const isBegun = Object.keys(paper.state.answers).length > 0
  const setAside = new Set(shownNow().setAside).add(runningNumber)
  const said = isBegun ? ({ kind: 'set-aside', runningNumber } as const) : null
  show({ overview: await readOverview(access), stage: toFetch, said, setAside })
}

async function carryOutResolving(access: SecondEntryAccess, resolving: ResolveState, step: ResolveStep | null): Promise<void> {
  if (!step) return
  const { effect, state } = step
  if (!effect) return access.show({ stage: { kind: 'resolve', resolving: state } })
  if (effect.kind === 'leave') return leaveResolving(access, resolving)
  const { answer, confirmed, difference } = effect
  const { responseId, item } = difference
  const { resolution } = await call('resolveDifference', { responseId, item, answer, confirmed })
  access.stored()
  const after = afterSaying(state, answer, resolution)
  if (after.left.length === 0) return leaveResolving(access, after)
  access.show({ stage: { kind: 'resolve', resolving: after } })
}

async function leaveResolving(access: SecondEntryAccess, resolving: ResolveState): Promise<void> {
  access.show({ overview: await readOverview(access), stage: toFetch, said: saidOf(resolving) })
}

function placeOf({ target: { roundId, form } }: SecondEntryAccess) {
  return { roundId, form: form.key }
}
