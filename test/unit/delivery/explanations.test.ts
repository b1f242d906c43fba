import { describe, expect, it } from 'vitest'
import { buildDelivery } from '../../../shared/delivery/delivery'
import { noChoices } from '../../../shared/delivery/delivery-choices'
import { explainDelivery, explanationSentence } from '../../../shared/delivery/explanations'
import { deliveryInput, inputOf } from '../../support/delivery-input'
import { accountingOf, coaching, type People, reception, work } from '../../support/made-responses'

function sentencesOf(form: string, input = deliveryInput()): readonly string[] | undefined {
  return explainDelivery(input)
    .find((one) => one.form === form)
    ?.explanations.map(explanationSentence)
}

const personal = (people: readonly Omit<People, 'form'>[]) => ({
  ...inputOf(people.map((group) => ({ ...group, form: 'personal' }))),
  accounting: [],
})

/** Answers of all kinds, so that no question tells of anybody. */
const varied = (count: number, of: Omit<People, 'form' | 'count'>) =>
  ([1, 2, 3, 4, 5, 6] as const).map((all) => ({ count, all, ...of }))

describe('explainDelivery', () => {
  it('says why groups are joined, and with what', () => {
    expect(sentencesOf('personal')?.slice(0, 2)).toEqual([
      'Arbetsspåret har färre än 5 svar och visas därför inte för sig, utan tillsammans med Mottagningsteam som ”Övriga insatser”.',
      'Uppges ej har färre än 5 svar och visas därför inte för sig, utan tillsammans med Man som ”Man eller uppges ej”.',
    ])
  })

  it('says of the questions what is withheld, and what is given in classes', () => {
    expect(sentencesOf('personal')?.slice(2)).toEqual([
      'Fråga 1 redovisas inte: så gott som alla har svarat lika, och det hade visat vad var och en svarat.',
      'Fråga 2–9: svarsalternativen redovisas två och två per insats för minst en grupp, eftersom färre än 10 har svarat eller uppgiften annars hade gått att räkna fram.',
      'Fråga 2–9 redovisas inte per kön: i någon grupp har så gott som alla svarat lika, och det hade visat vad var och en svarat.',
    ])
  })

  it('says that a form has too few', () => {
    expect(sentencesOf('styrelse')).toEqual(['Formuläret har färre än 5 svar. Leveransen säger bara det.'])
  })

  it('has nothing to say of a form where nothing is hidden or joined', () => {
    expect(sentencesOf('deltagare_pagaende')).toEqual([])
  })

  it('says that joining left one group', () => {
    const input = personal([...varied(2, { kon: 1 }), { count: 2, kon: 2 }])
    expect(sentencesOf('personal', input)).toEqual([
      'Redovisas inte per kön: när grupper med färre än 5 svar slås ihop hamnar alla svar i samma grupp.',
    ])
  })

  it('says that kön would tell of a few beside the insatser', () => {
    const input = personal([
      ...varied(2, { insats: coaching, kon: 1 }),
      { count: 1, insats: coaching, kon: 2 },
      ...varied(2, { insats: reception, kon: 2 }),
    ])
    expect(sentencesOf('personal', input)).toEqual([
      'Ingen fråga redovisas per kön: jämfört med den andra indelningen hade svar från färre än 5 personer kunnat räknas fram.',
    ])
  })

  it('says that a question is given for several groups together, or for none, because few had it on their form', () => {
    const few = { insats: reception, answers: { 'personal.3': 'not-on-form' as const } }
    const input = personal([...varied(2, { insats: coaching }), ...varied(2, few), { count: 2, insats: reception, all: 3 }])
    expect(sentencesOf('personal', input)).toEqual([
      'Fråga 3 redovisas inte per insats: färre än 5 har svarat på frågan i någon grupp, och sammanslagna blir grupperna en enda.',
    ])
    const third = personal([...varied(2, { insats: coaching }), ...varied(2, few), ...varied(2, { insats: work })])
    const withThird = { ...third, table: third.table }
    expect(sentencesOf('personal', withThird)).toEqual([])
    const joined = personal([
      ...varied(3, { insats: coaching }),
      ...varied(2, few),
      { count: 2, insats: reception, all: 3 },
      ...varied(2, { insats: work }),
    ])
    expect(sentencesOf('personal', joined)).toEqual([
      'Fråga 3: ”Arbetsspåret” och ”Mottagningsteam” redovisas tillsammans, eftersom för få har svarat på frågan eller nästan alla har svarat lika.',
    ])
  })

  it('says what the coordinator has chosen, and which numbers asked are kept', () => {
    const people = [...varied(2, { insats: coaching }), ...varied(2, { insats: reception }), ...varied(2, { insats: work })]
    const accounting = [
      accountingOf('personal', coaching, 12),
      accountingOf('personal', reception, 30),
      accountingOf('personal', work, 20),
    ]
    const input = { ...personal(people), accounting, choices: { ...noChoices, joined: [[reception, work]] } }
    expect(sentencesOf('personal', input)).toEqual([
      '”Arbetsspåret och Mottagningsteam” visas tillsammans, eftersom ni har valt det.',
      'Antalet tillfrågade lämnas inte ut för ”Arbetsspåret och Mottagningsteam” och ”Coachingteam”. I en eller flera av grupperna har alla tillfrågade svarat, och det ska varken synas eller gå att räkna ut.',
    ])
  })

  it('says that a form is not divided by kön by choice', () => {
    const input = personal([...varied(2, { kon: 1 }), ...varied(2, { kon: 2 })])
    expect(sentencesOf('personal', { ...input, choices: { ...noChoices, undivided: ['personal'] } })).toEqual([
      'Redovisas inte per kön, eftersom ni har valt det.',
    ])
  })

  it('names several small groups, and is no part of the delivery', () => {
    const input = personal([
      ...varied(2, { insats: coaching }),
      { count: 3, insats: reception, all: 2 },
      { count: 3, insats: null, all: 5 },
    ])
    expect(sentencesOf('personal', input)?.slice(0, 1)).toEqual([
      'Mottagningsteam och Utan insats har färre än 5 svar var och visas därför inte för sig, utan tillsammans som ”Övriga insatser”.',
    ])
    expect(JSON.stringify(buildDelivery(input))).not.toContain('small')
  })
})
