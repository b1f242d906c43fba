import { describe, expect, it } from 'vitest'
import { bundledInstrument } from '../../../shared/instrument/bundled'
import { findScale } from '../../../shared/instrument/lookup'
import { type QuestionRound, questionVerdict, scaleFigures } from '../../../shared/report/verdict'
import { withQuestion } from '../../support/changed-instrument'
import { versionOf } from '../../support/made-responses'

const rated = 'deltagare_pagaende.1'
const yesNo = 'deltagare_pagaende.4'
const missing = { blank: 3, 'double-marked': 0, illegible: 0, 'not-on-form': 0 }

function figuresOf(counts: readonly number[], asked: number | null = null) {
  const scale = findScale(bundledInstrument, counts.length === 2 ? 'ja_nej' : 'frekvens')
  return scaleFigures({ counts, missing }, scale, asked)
}

function counted(counts: readonly number[], asked: number | null = null, version = versionOf(1)): QuestionRound {
  return { instrumentVersion: version, figures: figuresOf(counts, asked) }
}

const low = counted([5, 4, 3, 0, 0, 0])
const high = counted([0, 0, 0, 3, 4, 5])

describe('the verdict on a question from one round to a later one', () => {
  it.each(['mean', 'share46', 'share56'] as const)('is passed on the %s of a rating scale', (statistic) => {
    expect(questionVerdict(low, high, rated, statistic).verdict).toBe('increase')
    expect(questionVerdict(high, low, rated, statistic).verdict).toBe('decrease')
    expect(questionVerdict(low, low, rated, statistic)).toMatchObject({ verdict: 'within-chance', difference: 0 })
  })

  it('is passed on the share Ja, for which more is better', () => {
    expect(questionVerdict(counted([3, 17]), counted([17, 3]), yesNo, 'shareJa')).toMatchObject({
      verdict: 'increase',
      difference: 14 / 20,
    })
  })

  // 14 and 20 of 24 answers in the top three boxes, of 39 asked: see the verdict on a share.
  it('stands beside that on those who were asked', () => {
    const [before, after] = [counted([0, 0, 10, 14, 0, 0], 39), counted([0, 0, 4, 20, 0, 0], 39)]
    expect(questionVerdict(before, after, rated, 'share46')).toMatchObject({ verdict: 'within-chance', amongAsked: 'increase' })
  })

  it('is none where the question was not asked, or the instrument has changed', () => {
    const notAsked = { instrumentVersion: versionOf(1), figures: null }
    expect(questionVerdict(notAsked, high, rated, 'mean')).toMatchObject({ reason: { kind: 'not-asked' } })
    const reworded = versionOf(2, withQuestion(rated, { text: 'Något annat?' }))
    expect(questionVerdict(low, counted([0, 0, 0, 3, 4, 5], null, reworded), rated, 'mean')).toEqual({
      verdict: 'not-comparable',
      reason: { kind: 'break', breaks: ['wording'] },
    })
    const rescaled = versionOf(2, withQuestion(rated, { scale: 'ja_nej' }))
    expect(questionVerdict(low, counted([3, 9], null, rescaled), rated, 'mean')).toEqual({
      verdict: 'not-comparable',
      reason: { kind: 'break', breaks: ['scale'] },
    })
  })

  it('is none on a figure that the scale does not have', () => {
    expect(questionVerdict(low, high, rated, 'shareJa')).toMatchObject({ reason: { kind: 'other-figure' } })
    expect(questionVerdict(counted([9, 1]), counted([1, 9]), yesNo, 'mean')).toMatchObject({ reason: { kind: 'other-figure' } })
  })
})

describe('a figure of one round', () => {
  it('is a mean with its spread', () => {
    const spread = { n: 4, mean: 2.5, variance: 1 / 3, lowest: 1, highest: 6 }
    expect(figuresOf([0, 2, 2, 0, 0, 0], 9).mean).toEqual({ kind: 'mean', ...spread, asked: 9 })
  })

  it('leaves out who did not answer, but not how many were asked', () => {
    expect(figuresOf([0, 0, 4, 20, 0, 0], 39).share46).toEqual({
      kind: 'share',
      count: 20,
      n: 24,
      asked: 39,
    })
  })
})
