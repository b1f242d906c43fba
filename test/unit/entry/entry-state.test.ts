import { describe, expect, it } from 'vitest'
import { answerItem, type EntryEffect, type EntryState, pressKey, startEntry } from '../../../shared/entry/entry-state'
import { bundledInstrument } from '../../../shared/instrument/bundled'
import { findForm } from '../../../shared/instrument/lookup'

const form = findForm(bundledInstrument, 'deltagare_pagaende')

function press(keys: readonly string[], from = startEntry(bundledInstrument, form, {})) {
  const effects: EntryEffect[] = []
  let state: EntryState = from
  for (const key of keys) {
    const step = pressKey(state, key)
    if (!step) continue
    state = step.state
    if (step.effect) effects.push(step.effect)
  }
  return { state, effects }
}

describe('keying in a form', () => {
  it('takes kön, one key a question and Enter: questions + 2 keys', () => {
    const keys = ['1', '6', '5', '4', '1', '3', '2', '1', 'Enter']
    const { effects } = press(keys)
    expect(keys).toHaveLength(form.questions.length + 2)
    expect(effects.map(({ kind }) => kind)).toEqual([...Array(8).fill('record'), 'save'])
    expect(effects[0]).toEqual({ kind: 'record', item: 'kon', answer: 1 })
    expect(effects[4]).toEqual({ kind: 'record', item: 'deltagare_pagaende.4', answer: 1 })
  })

  it('has a key for each way of having no answer', () => {
    expect(press(['0', 'D', 'o']).effects.map((effect) => 'answer' in effect && effect.answer)).toEqual([
      'blank',
      'double-marked',
      'illegible',
    ])
  })

  it('takes no number that the scale has no box for, and says so', () => {
    const { state, effects } = press(['1', '7'])
    expect(effects).toHaveLength(1)
    expect(state).toMatchObject({ position: 1, hint: 'no-such-box' })
  })

  it('takes 1 and 2 but not 3 for a question answered Ja or Nej', () => {
    const before = press(['1', '6', '5', '4'])
    expect(press(['3'], before.state)).toMatchObject({ effects: [], state: { hint: 'no-such-box' } })
    expect(press(['2'], before.state).effects).toEqual([{ kind: 'record', item: 'deltagare_pagaende.4', answer: 2 }])
  })

  it('goes back with arrows and Backspace, changes the answer, and goes on', () => {
    const { state, effects } = press(['1', '6', '5', 'ArrowUp', 'Backspace', '4'])
    expect(effects.at(-1)).toEqual({ kind: 'record', item: 'deltagare_pagaende.1', answer: 4 })
    expect(state.position).toBe(2)
  })

  it('does not go forward past the first unanswered question', () => {
    expect(press(['1', '6', 'ArrowDown', 'ArrowDown']).state.position).toBe(2)
  })

  it('does not save an incomplete form, but goes to what is missing', () => {
    const { state, effects } = press(['1', '6', 'ArrowUp', 'ArrowUp', 'Enter'])
    expect(effects.every(({ kind }) => kind === 'record')).toBe(true)
    expect(state).toMatchObject({ position: 2, hint: 'not-complete' })
  })

  it('begins a draft again where it was left', () => {
    const left = press(['1', '6', '5', 'Escape'])
    expect(left.effects.at(-1)).toEqual({ kind: 'leave' })
    expect(startEntry(bundledInstrument, form, left.state.answers).position).toBe(3)
  })
})

describe('a click on a box', () => {
  it('answers an item further down, and the turn stays at the first without an answer', () => {
    const state = startEntry(bundledInstrument, form, {})
    const last = state.items.at(-1)!
    const step = answerItem(state, last, 3)
    expect(step.effect).toEqual({ kind: 'record', item: last.key, answer: 3 })
    expect(step.state.position).toBe(0)
  })

  it('on a box that the scale does not have answers nothing', () => {
    const state = startEntry(bundledInstrument, form, {})
    expect(answerItem(state, state.items[0]!, 9)).toMatchObject({ effect: null, state: { answers: {}, hint: 'no-such-box' } })
  })
})
