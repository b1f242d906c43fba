import { describe, expect, it } from 'vitest'
import { matchHeader, wordingIndex } from '../../../shared/importing/header-match'
import { bundledInstrument } from '../../../shared/instrument/bundled'

const index = wordingIndex(bundledInstrument)
const wording = 'Får stödet ta den tid du behöver?'
const question = 'deltagare_pagaende.3'

function strengths(header: string): readonly string[] {
  return matchHeader(header, index).map((match) => `${match.question} ${match.strength}`)
}

describe('a header with the wording of a question', () => {
  it.each([
    wording,
    'deltagare_pagaende.3',
    `3. ${wording}`,
    `3) ${wording}`,
    `3 ${wording}`,
    `(3) ${wording}`,
    `Fråga 5: ${wording}`,
    `Q3. ${wording}`,
    `G01Q03. ${wording}`,
    `G01Q03_SQ002. ${wording}`,
    `[Q3] ${wording}`,
    `Q3_${wording}`,
    `Fråga 3. ${wording}`,
    `F3 - ${wording}`,
    `Svara på frågorna [${wording}]`,
    `${wording} *`,
    'FÅR STÖDET TA DEN TID DU BEHÖVER',
  ])('%j is that question', (header) => {
    expect(strengths(header)).toEqual([`${question} exact`])
  })

  it('is the question of every form that asks it', () => {
    expect(
      strengths('Har ni strukturer för att initiera, upprätthålla och underhålla relationer mellan inblandade aktörer?'),
    ).toEqual(['personal.7 exact', 'parternas_chefsgrupp.3 exact', 'styrelse.1 exact'])
  })

  it('that ends one letter sooner in another form is the one it is, and only like the other', () => {
    expect(strengths('Finns det en tillräcklig planering för vad som ska hända efter att detta stöd upphör?')).toContain(
      'personal.2 exact',
    )
    expect(strengths('Finns det en tillräcklig planering för vad som ska hända efter att detta stöd upphört?')).toContain(
      'deltagare_avslut.9 exact',
    )
  })
})

describe('a header that is cut off', () => {
  it('is the beginning of a question from 25 characters on', () => {
    expect(strengths('Omfattas det synsätt ni har')).toEqual(['personal.8 start'])
    expect(strengths('4. Omfattas det synsätt ni har angå…')).toEqual(['personal.8 start'])
    expect(strengths('Omfattas det synsätt ni')).toEqual([])
  })

  it('is the beginning of every question that begins so', () => {
    expect(strengths('Upplever du att de du samverkar med')).toEqual(['personal.3 start', 'personal.4 start'])
  })
})

describe('a header in other words', () => {
  it('is similar where one word differs', () => {
    expect(strengths('Har ni påbörjat en planering för vad som ska hända efter att nuvarande stöd har upphört?')).toEqual([
      'deltagare_avslut.8 similar',
    ])
  })

  it.each(['Hur nöjd är du med stödet?', 'Får du stöd?', 'Kön', 'Kommentar', '', '?', '3', 'Ja'])(
    '%j is no question',
    (header) => {
      expect(strengths(header)).toEqual([])
    },
  )

  it.each([
    `Stödet - ${wording}`,
    `Bemötande: ${wording}`,
    `Stödet / ${wording}`,
    `Kommentar: ${wording}`,
    `Stödet → ${wording}`,
  ])('%j ends with the wording, after what may be the title of a grid', (header) => {
    expect(strengths(header)).toEqual([`${question} end`])
  })

  it.each([`${wording} - kommentar till svaret här`, `Du svarade på ${wording}`, `Kommentar: ${wording} (fritext)`])(
    '%j only contains the wording',
    (header) => {
      expect(strengths(header)).toEqual([`${question} contains`])
    },
  )
})
