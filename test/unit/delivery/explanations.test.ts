import { describe, expect, it } from 'vitest'
import { buildDelivery } from '../../../shared/delivery/delivery'
import { explainDelivery, explanationSentence } from '../../../shared/delivery/explanations'
import { deliveryInput, inputOf } from '../../support/delivery-input'
import { coaching, type People, reception } from '../../support/made-responses'

function sentencesOf(form: string, input = deliveryInput()): readonly string[] | undefined {
  return explainDelivery(input)
    .find((one) => one.form === form)
    ?.explanations.map(explanationSentence)
}

const personal = (people: readonly Omit<People, 'form'>[]) => ({
  ...inputOf(people.map((group) => ({ ...group, form: 'personal' }))),
  accounting: [],
})

describe('explainDelivery', () => {
  it('says why groups are joined, and with what', () => {
    expect(sentencesOf('personal')).toEqual([
      'Arbetsspåret har färre än 5 svar och visas därför inte för sig, utan tillsammans med Mottagningsteam som ”Övriga insatser”.',
      'Uppges ej har färre än 5 svar och visas därför inte för sig, utan tillsammans med Man som ”Man eller uppges ej”.',
    ])
  })

  it('says that a form has too few', () => {
    expect(sentencesOf('styrelse')).toEqual(['Formuläret har färre än 5 svar. Leveransen säger bara det.'])
  })

  it('has nothing to say of a form where nothing is hidden or joined', () => {
    expect(sentencesOf('deltagare_pagaende')).toEqual([])
  })

  it('says that joining left one group', () => {
    const input = personal([
      { count: 9, kon: 1 },
      { count: 2, kon: 2 },
    ])
    expect(sentencesOf('personal', input)).toEqual([
      'Redovisas inte per kön: när grupper med färre än 5 svar slås ihop hamnar alla svar i samma grupp.',
    ])
  })

  it('says that kön would tell of a few beside the insatser', () => {
    const input = personal([
      { count: 9, insats: coaching, kon: 1 },
      { count: 1, insats: coaching, kon: 2 },
      { count: 8, insats: reception, kon: 2 },
    ])
    expect(sentencesOf('personal', input)).toEqual([
      'Redovisas inte per kön: jämfört med svaren per insats hade svar från färre än 5 personer kunnat räknas fram.',
    ])
  })

  it('says that a question is left out because few had it on their form', () => {
    const input = personal([
      { count: 6, insats: coaching },
      { count: 2, insats: reception },
      { count: 5, insats: reception, answers: { 'personal.3': 'not-on-form' } },
    ])
    expect(sentencesOf('personal', input)).toEqual([
      'Fråga 3 redovisas inte per insats: den fanns på så få formulär att färre än 5 svar skulle kunna räknas fram.',
    ])
  })

  it('names several small groups, and is no part of the delivery', () => {
    const input = personal([
      { count: 9, insats: coaching },
      { count: 3, insats: reception },
      { count: 3, insats: null },
    ])
    expect(sentencesOf('personal', input)).toEqual([
      'Mottagningsteam och Utan insats har färre än 5 svar var och visas därför inte för sig, utan tillsammans som ”Övriga insatser”.',
    ])
    expect(JSON.stringify(buildDelivery(input))).not.toContain('small')
  })
})
