import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { startEntry } from '../../../shared/entry/entry-state'
import {
  afterSaying,
  countSettled,
  currentDifference,
  pressResolveKey,
  type ResolveState,
  resolveSheet,
  resumeResolve,
  startResolve,
} from '../../../shared/entry/resolve-state'
import { bundledInstrument } from '../../../shared/instrument/bundled'
import { findForm } from '../../../shared/instrument/lookup'
import type { Answer } from '../../../shared/model/answer'
import type { ResponseId } from '../../../shared/model/id'
import type { Difference, Resolution } from '../../../shared/model/second-entry'
import { secondEntryTexts } from '../../../shared/text/second-entry'

const { items } = startEntry(bundledInstrument, findForm(bundledInstrument, 'deltagare_avslut'), {})

function difference(runningNumber: number, item: string): Difference {
  return { responseId: (runningNumber + 100) as ResponseId, runningNumber, insatsId: null, item }
}

const three = [difference(12, 'deltagare_avslut.10'), difference(12, 'deltagare_avslut.2'), difference(4, 'kon')]

/** Presses a key and, where it says what the paper says, takes it as answered by `resolve`. */
function press(state: ResolveState, key: string, resolve: (answer: Answer, confirmed: boolean) => Resolution): ResolveState {
  const step = pressResolveKey(state, key)
  if (step?.effect?.kind !== 'say') return step?.state ?? state
  return afterSaying(step.state, step.effect.answer, resolve(step.effect.answer, step.effect.confirmed))
}

const firstIsRight = () => 'first' as const

describe('differences being resolved', () => {
  it('come by paper, and on a paper in the order of its fields', () => {
    expect(startResolve(items, three).left.map(({ runningNumber, item }) => [runningNumber, item])).toEqual([
      [4, 'kon'],
      [12, 'deltagare_avslut.2'],
      [12, 'deltagare_avslut.10'],
    ])
  })

  it('are shown one at a time on an empty sheet', () => {
    expect(resolveSheet(startResolve(items, three))).toMatchObject({ items: [{ key: 'kon' }], answers: {}, position: 0 })
  })

  it('take the keys of the sheet, and no box that the field does not have', () => {
    const state = startResolve(items, three)
    expect(pressResolveKey(state, '2')?.effect).toMatchObject({ kind: 'say', answer: 2, confirmed: false })
    expect(pressResolveKey(state, 'd')?.effect).toMatchObject({ answer: 'double-marked' })
    expect(pressResolveKey(state, '9')).toMatchObject({ effect: null, state: { hint: 'no-such-box' } })
    expect(pressResolveKey(state, 'x')).toBeNull()
  })

  it('are asked about again where neither entry says so, and the same answer again is a confirmation', () => {
    const other = (_: Answer, confirmed: boolean) => (confirmed ? 'other' : 'ask-again')
    const asked = press(startResolve(items, three), '3', other)
    expect(currentDifference(asked)).toEqual(three[2])
    expect(resolveSheet(asked)?.answers).toEqual({})
    expect(pressResolveKey(asked, '2')?.effect).toMatchObject({ confirmed: false })
    expect(pressResolveKey(asked, '3')?.effect).toMatchObject({ confirmed: true })
    expect(currentDifference(press(asked, '3', other))).toEqual(three[1])
  })

  it('can be passed over with the arrows, and the last one leads back to those', () => {
    let state = press(startResolve(items, three), 'ArrowDown', firstIsRight)
    expect(currentDifference(state)?.item).toBe('deltagare_avslut.2')
    for (const key of ['1', '1']) state = press(state, key, firstIsRight)
    expect(currentDifference(state)?.item).toBe('kon')
  })

  it('are left with Esc', () => {
    expect(pressResolveKey(startResolve(items, three), 'Escape')?.effect).toEqual({ kind: 'leave' })
  })

  it('begin where a step was undone, which is then not counted as resolved', () => {
    const two = ['1', '1'].reduce((state, key) => press(state, key, firstIsRight), startResolve(items, three))
    const last = three[1]
    if (!last) throw new Error('three differences')
    const undone = resumeResolve(two, [...two.left, last], last)
    expect(currentDifference(undone)).toEqual(last)
    expect(countSettled(undone)).toEqual({ first: 1, second: 0, other: 0 })
  })

  it('all end resolved under any keys that say something, each once', () => {
    const places = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 30 }), fc.constantFrom(...items.map(({ key }) => key))), {
      selector: String,
      minLength: 1,
    })
    const key = fc.constantFrom('1', '2', '0', 'd', 'ArrowDown', 'ArrowUp', 'Enter', 'x')
    fc.assert(
      fc.property(places, fc.infiniteStream(key), (found, keys) => {
        let state = startResolve(
          items,
          found.map(([number, item]) => difference(number, item)),
        )
        const said: string[] = []
        while (state.left.length > 0) {
          const current = currentDifference(state)
          const before = state.left.length
          state = press(state, keys.next().value, (_, confirmed) => (confirmed ? 'other' : 'second'))
          if (state.left.length < before) said.push(`${current?.runningNumber} ${current?.item}`)
        }
        expect([...said].sort()).toEqual(found.map(([number, item]) => `${number} ${item}`).sort())
        expect(countSettled(state)).toEqual({ first: 0, second: found.length, other: 0 })
      }),
    )
  })
})

describe('the sum after resolving', () => {
  it.each([
    [{ first: 2, second: 1, other: 0 }, 0, '3 avgjorda: 2 gånger stämde den första inskrivningen och 1 gång den andra.'],
    [{ first: 0, second: 1, other: 0 }, 0, '1 avgjord: 1 gång stämde den andra inskrivningen.'],
    [
      { first: 1, second: 1, other: 2 },
      1,
      '4 avgjorda: 1 gång stämde den första inskrivningen, 1 gång den andra och 2 gånger ingen av dem. 1 skillnad ligger kvar till senare.',
    ],
  ])('of %j with %i left says which entry was right', (counts, left, text) => {
    expect(secondEntryTexts.said.resolved(counts, left)).toBe(text)
  })
})

describe('a limit in words', () => {
  it('is never less than it is', () => {
    expect(secondEntryTexts.figures.bound(0.009981925628454557)).toContain('högst 1,0\u00A0%')
    expect(secondEntryTexts.figures.bound(0.010007930963206884)).toContain('högst 1,1\u00A0%')
    expect(secondEntryTexts.setUp.stops(0.005)).toContain('högst 0,5\u00A0% av fälten')
    expect(secondEntryTexts.setUp.stops(0.02)).toContain('högst 2\u00A0% av fälten')
  })
})
