import { describe, expect, it } from 'vitest'
import { bundledInstrument } from '../../../shared/instrument/bundled'
import { findForm } from '../../../shared/instrument/lookup'
import { stepActions } from '../../../shared/model/step'
import { stepText } from '../../../shared/text/steps'

const form = findForm(bundledInstrument, 'personal')

describe('what was undone', () => {
  it('is said with the question, the form and the number on the paper', () => {
    expect(stepText('undone', { action: 'correct', item: 'personal.3', runningNumber: 12 }, form)).toBe(
      'Ångrat: rättelsen av fråga 3 (Personal, löpnummer 12).',
    )
    expect(stepText('redone', { action: 'answer', item: 'kon', runningNumber: null }, form)).toBe(
      'Gjort om: svaret på kön (Personal).',
    )
  })

  it('tells, when it is that a form was saved, that the number already on the paper holds', () => {
    expect(stepText('undone', { action: 'save', item: null, runningNumber: null }, form)).toMatch(/samma löpnummer/)
    expect(stepText('redone', { action: 'save', item: null, runningNumber: 3 }, form)).not.toMatch(/samma löpnummer/)
  })

  it('is another sentence for every kind of step', () => {
    const sentences = stepActions.map((action) => stepText('undone', { action, item: 'kon', runningNumber: 1 }, form))
    expect(new Set(sentences).size).toBe(stepActions.length)
  })
})
