// Whatever keys are pressed, what is stored is what was keyed, and nothing else: no answer is lost, none invented.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type EntryState, isComplete, pressKey, startEntry } from '../../../shared/entry/entry-state'
import { bundledInstrument } from '../../../shared/instrument/bundled'
import type { Answer } from '../../../shared/model/answer'

const keys = [
  ...'0123456789',
  'd',
  'D',
  'o',
  'O',
  'Enter',
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'Backspace',
  'Escape',
  'x',
  'F5',
]
const missing: Readonly<Record<string, Answer>> = {
  '0': 'blank',
  d: 'double-marked',
  D: 'double-marked',
  o: 'illegible',
  O: 'illegible',
}

/** What a key says of the item whose turn it is, from the paper's point of view; null where it says nothing. */
function said(state: EntryState, key: string): readonly [item: string, answer: Answer] | null {
  const item = state.items[state.position]
  if (!item) return null
  const answer = missing[key] ?? (item.codes.includes(Number(key)) && /^\d$/.test(key) ? Number(key) : null)
  return answer === null ? null : [item.key, answer]
}

describe('a form keyed with any keys at all', () => {
  it('stores exactly what the keys said, in their order, and shows exactly what was stored', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...bundledInstrument.forms),
        fc.array(fc.constantFrom(...keys), { maxLength: 120 }),
        (form, pressed) => {
          let state = startEntry(bundledInstrument, form, {})
          const stored: Record<string, Answer> = {}
          for (const key of pressed) {
            const expected = said(state, key)
            const step = pressKey(state, key)
            const recorded = step?.effect?.kind === 'record' ? ([step.effect.item, step.effect.answer] as const) : null
            expect(recorded).toEqual(expected)
            if (recorded) stored[recorded[0]] = recorded[1]
            if (step?.effect?.kind === 'save') expect(isComplete(state)).toBe(true)
            state = step?.state ?? state
            expect(state.answers).toEqual(stored)
            for (const item of state.items.slice(0, state.position)) expect(stored[item.key]).toBeDefined()
          }
        },
      ),
      { numRuns: 500 },
    )
  })

  it('is complete after one key an item and saved by one more, whatever was pressed by mistake before', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...bundledInstrument.forms),
        fc.array(fc.constantFrom(...keys), { maxLength: 60 }),
        (form, pressed) => {
          let state = startEntry(bundledInstrument, form, {})
          for (const key of pressed) state = pressKey(state, key)?.state ?? state
          for (const _ of state.items) state = pressKey(state, 'ArrowUp')?.state ?? state
          for (const _ of state.items) state = pressKey(state, '1')?.state ?? state
          expect(pressKey(state, 'Enter')?.effect).toEqual({ kind: 'save' })
          expect(Object.values(state.answers)).toEqual(state.items.map(() => 1))
        },
      ),
    )
  })
})
