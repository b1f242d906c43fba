import { describe, expect, it } from 'vitest'
import { answerOf, answerOptions, itemName } from '../../../renderer/features/import/answer-option'
import { isSuggested, optionOf, roleName, roleOf, roleOptions } from '../../../renderer/features/import/role-option'
import type { ColumnRole } from '../../../shared/importing/plan'
import { bundledInstrument } from '../../../shared/instrument/bundled'
import { findForm, fitsScale, scalesOf } from '../../../shared/instrument/lookup'

const form = findForm(bundledInstrument, 'deltagare_pagaende')

const roles: readonly ColumnRole[] = [
  ...form.questions.map(({ key }) => ({ kind: 'question' as const, question: key })),
  ...(['kon', 'insats', 'date', 'response-id'] as const).map((kind) => ({ kind })),
  { kind: 'open-text', field: 'fritext' },
  ...(['ignored', 'personal'] as const).map((kind) => ({ kind })),
]

describe('what a column can be', () => {
  it('is offered once each: every question of the form, and what else there is', () => {
    const offered = roleOptions(form).flatMap(({ items }) => items.map(({ value }) => value))
    expect(offered).toEqual(roles.map(optionOf))
    expect(new Set(offered).size).toBe(14)
  })

  it('is no field for free words in a form that has none', () => {
    const offered = roleOptions(findForm(bundledInstrument, 'styrelse')).flatMap(({ items }) => items.map(({ value }) => value))
    expect(offered.filter((value) => value.startsWith('open-text'))).toEqual([])
  })

  it.each(roles)('comes back from its option: %j', (role) => {
    expect(roleOf(optionOf(role))).toEqual(role)
  })

  it('is not used where the option is none', () => {
    expect(roleOf('')).toEqual({ kind: 'ignored' })
  })

  it('is a suggestion to agree to, unless nothing could be suggested', () => {
    const understood = (role: ColumnRole) => ({ column: 1, header: '', role, certainty: 'uncertain' as const, samples: [] })
    expect(roles.filter((role) => !isSuggested(understood(role)))).toEqual([{ kind: 'ignored' }])
  })

  it('is called by the number and the words of its question, or by its kind', () => {
    expect(roleName({ kind: 'question', question: 'deltagare_pagaende.3' }, form)).toBe('3. Får stödet ta den tid du behöver?')
    expect(roleName({ kind: 'kon' }, form)).toBe('Kön')
    expect(roleName({ kind: 'personal' }, form)).toBe('Personuppgift – sparas aldrig')
    expect(roleName({ kind: 'open-text', field: 'fritext' }, form)).toBe('Fritext – stannar hos förbundet')
  })
})

describe('what a cell can count as', () => {
  const options = answerOptions(form, bundledInstrument)
  const valuesOf = (item: string) => options.get(item)?.flatMap(({ items }) => items.map(({ value }) => value))

  it('is why there is no answer, or a box of its scale', () => {
    expect(valuesOf('deltagare_pagaende.1')).toEqual(['blank', 'double-marked', 'illegible', '1', '2', '3', '4', '5', '6'])
    expect(valuesOf('deltagare_pagaende.4')).toEqual(['blank', 'double-marked', 'illegible', '1', '2'])
  })

  it('is not "a form without kön", which is no answer', () => {
    expect(valuesOf('kon')).toEqual(['blank', 'double-marked', 'illegible', '1', '2', '3'])
  })

  it('fits the scale of every item of the form, and has all items', () => {
    const scales = scalesOf(bundledInstrument, form.key)
    expect([...options.keys()]).toEqual([...scales.keys()])
    for (const [item, scale] of scales) {
      for (const value of valuesOf(item) ?? [])
        expect([item, value, fitsScale(scale, answerOf(value))]).toEqual([item, value, true])
    }
  })

  it('has a code and a label for every box', () => {
    const boxes = options.get('deltagare_pagaende.4')?.[1]?.items.map(({ label }) => label)
    expect(boxes).toEqual(['1 Ja', '2 Nej'])
  })

  it('is an answer to a question, to kön, or a date', () => {
    expect(itemName('deltagare_pagaende.3', form)).toBe('3. Får stödet ta den tid du behöver?')
    expect(itemName('kon', form)).toBe('Kön')
    expect(itemName(null, form)).toBe('Datum')
  })
})
