import { describe, expect, it } from 'vitest'
import { bundledInstrument } from '../../../shared/instrument/bundled'
import type { Question } from '../../../shared/instrument/definition'
import { konScale } from '../../../shared/instrument/lookup'
import bundledFile from '../../../shared/instrument/nns-2019.json'
// The research as it was handed over; its own sources stand beside each question there.
import source from '../../fixtures/instrument-2019.json'

const questions = bundledInstrument.forms.flatMap((form) => form.questions)
const sourceQuestions = source.forms.flatMap((form) => form.questions)

/** The same sentence is asked of three groups; the research keeps a measure for each, the program follows one. */
const askedOfThreeGroups = ['personal.7', 'parternas_chefsgrupp.3', 'styrelse.1']

function question(key: string): Question | undefined {
  return questions.find((candidate) => candidate.key === key)
}

function sourceQuestion(key: string) {
  return sourceQuestions.find(({ code }) => code === key)
}

describe('the wording of the bundled instrument', () => {
  it.each(source.forms)('is the one found: $label', (form) => {
    const bundled = bundledInstrument.forms.find(({ key }) => key === form.key)
    expect(bundled?.respondents).toBe(form.respondents)
    expect(bundled?.questions.map(({ key, number, text }) => ({ key, number, text }))).toEqual(
      form.questions.map(({ code, number, text }) => ({ key: code, number, text })),
    )
  })

  it('is five forms with 7, 10, 9, 4 and 3 questions, in the order of the research', () => {
    expect(bundledInstrument.forms.map(({ key, questions: asked }) => [key, asked.length])).toEqual([
      ['deltagare_pagaende', 7],
      ['deltagare_avslut', 10],
      ['personal', 9],
      ['parternas_chefsgrupp', 4],
      ['styrelse', 3],
    ])
    expect(source.forms.map(({ key }) => key)).toEqual(bundledInstrument.forms.map(({ key }) => key))
    expect(questions).toHaveLength(33)
  })

  it('calls each form by the name in the research, without what stands in brackets', () => {
    expect(bundledInstrument.forms.map(({ title }) => title)).toEqual(
      source.forms.map(({ label }) => label.replace(/ \(.*\)$/, '')),
    )
  })

  it('numbers the questions from 1 in each form, and has no key twice', () => {
    for (const form of bundledInstrument.forms) {
      expect(form.questions.map(({ key }) => key)).toEqual(form.questions.map((_, index) => `${form.key}.${index + 1}`))
      expect(form.questions.map(({ number }) => number)).toEqual(form.questions.map((_, index) => index + 1))
    }
  })

  it('names the forms whose questions have not been found, and makes none up', () => {
    expect(bundledInstrument.formsWithoutContent).toHaveLength(source.forms_known_without_content.length)
    for (const { note } of bundledInstrument.formsWithoutContent) expect(note).toMatch(/inte hittats/)
  })
})

describe('the scales of the bundled instrument', () => {
  it('are the four code tables found, with their codes and labels', () => {
    expect(bundledInstrument.scales.map(({ key, codes }) => ({ key, codes }))).toEqual(
      source.scales.map(({ key, codes }) => ({ key, codes })),
    )
    expect(bundledInstrument.scales.map(({ codes }) => codes.length)).toEqual([6, 6, 2, 4])
  })

  it('are ordered where the research says so; Ja/Nej is never averaged and kön has no value', () => {
    for (const { key, ordered } of source.scales) {
      expect(bundledInstrument.scales.find((scale) => scale.key === key)?.kind === 'rating').toBe(ordered)
    }
    expect(bundledInstrument.scales.map(({ kind }) => kind)).toEqual(['rating', 'rating', 'yes-no', 'background'])
  })

  it('are given to the questions as in the research, and kön to none', () => {
    expect(questions.map(({ key, scale }) => [key, scale])).toEqual(sourceQuestions.map(({ code, scale }) => [code, scale]))
    expect(questions.filter(({ scale }) => scale === konScale)).toEqual([])
  })

  it('are confirmed for two questions only, those of high confidence, and for the others as sure as the research is', () => {
    const basisOf: Readonly<Record<string, string>> = { high: 'confirmed', medium: 'likely', low: 'assumed' }
    expect(questions.map(({ key, scaleBasis }) => [key, scaleBasis])).toEqual(
      sourceQuestions.map(({ code, scale_confidence }) => [code, basisOf[scale_confidence]]),
    )
    const confirmed = questions.filter(({ scaleBasis }) => scaleBasis === 'confirmed')
    expect(confirmed.map(({ key }) => key)).toEqual(['deltagare_pagaende.1', 'deltagare_pagaende.3'])
  })

  it('say in words that they are assumed where they are', () => {
    const says = questions.map(({ scaleBasis, scaleSource }) => [scaleBasis, /^Antagen av frågans ordalydelse/.test(scaleSource)])
    expect(says).toEqual(questions.map(({ scaleBasis }) => [scaleBasis, scaleBasis === 'assumed']))
  })
})

describe('the measures of the bundled instrument', () => {
  it('are 24, each with a theme there is and asked by some question', () => {
    expect(bundledInstrument.measures).toHaveLength(24)
    expect(new Set(bundledInstrument.measures.map(({ key }) => key))).toEqual(new Set(questions.map(({ measure }) => measure)))
    const themes = bundledInstrument.themes.map(({ key }) => key)
    for (const { theme } of bundledInstrument.measures) expect(themes).toContain(theme)
  })

  it('are one for the sentence that staff, chefsgrupp and styrelse are asked alike', () => {
    const asked = askedOfThreeGroups.map(question)
    expect(new Set(asked.map((each) => each?.text)).size).toBe(1)
    expect(new Set(asked.map((each) => each?.measure)).size).toBe(1)
    const others = questions.filter(({ measure, key }) => measure === asked[0]?.measure && !askedOfThreeGroups.includes(key))
    expect(others).toEqual([])
  })

  it('are the same for questions 1 to 7 of the participants, pågående and avslut', () => {
    for (const number of [1, 2, 3, 4, 5, 6, 7]) {
      expect(question(`deltagare_avslut.${number}`)?.measure).toBe(question(`deltagare_pagaende.${number}`)?.measure)
    }
  })

  it('are otherwise those of the research, with its themes', () => {
    for (const { key, measure } of questions) {
      const same = askedOfThreeGroups.includes(key) ? 'personal.7' : key
      expect([key, measure]).toEqual([key, sourceQuestion(same)?.measure_key])
      expect(bundledInstrument.measures.find((each) => each.key === measure)?.theme).toBe(sourceQuestion(key)?.theme)
    }
  })
})

describe('what the bundled instrument does not claim', () => {
  it('has 16 themes under the working titles of the research, and no name or number of NNS', () => {
    expect(bundledInstrument.themes).toHaveLength(16)
    expect(bundledInstrument.themes.map(({ key, workingTitle }) => [key, workingTitle.toLowerCase()])).toEqual(
      source.themes.map(({ key, working_title }) => [key, working_title.toLowerCase()]),
    )
    for (const { workingTitle } of bundledInstrument.themes) expect(workingTitle).not.toMatch(/\d/)
    expect(source.themes.every(({ official_name }) => official_name === null)).toBe(true)
  })

  it('holds nothing but what an instrument is defined to hold', () => {
    // The parser drops fields that it does not know: an official name could otherwise lie unseen in the file.
    expect(bundledFile).toEqual(bundledInstrument)
  })

  it('numbers no indicator anywhere', () => {
    const text = JSON.stringify(bundledFile)
    expect(text).not.toMatch(/indikator(n|er|erna)?\s*(nr\.?|nummer)?\s*\d/i)
    expect(text).not.toMatch(/official|kärnindikator/i)
    expect(text).toMatch(/Jämför med NNS egna enkäter före skarp användning/)
  })
})
