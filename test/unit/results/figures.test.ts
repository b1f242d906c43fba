import { describe, expect, it } from 'vitest'
import { questionFigures } from '../../../renderer/features/results/figures'
import { answerCount } from '../../../shared/frequency/question-frequency'
import { bundledInstrument } from '../../../shared/instrument/bundled'
import { findScale } from '../../../shared/instrument/lookup'
import { sureFigures } from '../../../shared/report/figure-interval'
import { scaleValues } from '../../../shared/report/scale-values'

const none = { blank: 0, 'double-marked': 0, illegible: 0, 'not-on-form': 0 }

function shownOf(key: string, counts: readonly number[], asked: number | null = null) {
  const [frequency, scale] = [{ counts, missing: none }, findScale(bundledInstrument, key)]
  const [n, figures] = [answerCount(frequency), sureFigures(frequency, scale, asked)]
  return questionFigures({ n, scale, figures, ...scaleValues(frequency, scale) })
}

function figuresOf(scale: string, counts: readonly number[]) {
  const figures = shownOf(scale, counts)
  // A word joiner may stand around the dash of "4–6", so that a line never ends there.
  return figures.map(({ key, name, text }) => [key, name.replaceAll('\u2060', ''), text])
}

describe('the figures of a question', () => {
  it('are the mean and both shares of a rating scale, each with its codes in words', () => {
    // 0·1 + 1·2 + 2·3 + 5·4 + 8·5 + 4·6 = 92 of 20 answers
    expect(figuresOf('frekvens', [0, 1, 2, 5, 8, 4])).toEqual([
      ['mean', 'medelvärde', '4,6'],
      ['share46', 'andel 4–6 (Ofta, För det mesta, Alltid)', '85\u00A0%'],
      ['share56', 'andel 5–6 (För det mesta, Alltid)', '60\u00A0%'],
    ])
  })

  it('are the share Ja alone where one answers Ja or Nej', () => {
    expect(figuresOf('ja_nej', [19, 1])).toEqual([['shareJa', 'andel Ja', '95\u00A0%']])
  })

  it('count out the shares of few answers', () => {
    expect(figuresOf('omfattning', [0, 0, 2, 0, 0, 7]).map(([, , text]) => text)).toEqual(['5,3', '7 av 9', '7 av 9'])
    expect(figuresOf('ja_nej', [2, 1]).map(([, , text]) => text)).toEqual(['2 av 3'])
  })

  // statsmodels 0.15: Wilson's interval of 18 of 29 is 0.4400 to 0.7731; by numpy that of 20 of 24, of 39 asked, 0.7205 to 0.9065.
  it('have the interval that holds them, narrower where it is known how many were asked', () => {
    const intervals = (counts: readonly number[], asked: number | null) =>
      Object.fromEntries(shownOf('frekvens', counts, asked).map(({ key, interval }) => [key, interval]))
    expect(intervals([0, 0, 11, 18, 0, 0], null)).toMatchObject({ share46: '44–77\u00A0%' })
    expect(intervals([0, 0, 4, 20, 0, 0], 39)).toMatchObject({ share46: '72–91\u00A0%' })
    expect(intervals([0, 0, 4, 20, 0, 0], 24)).toMatchObject({ share46: 'alla har svarat', mean: 'alla har svarat' })
    expect(intervals([0, 0, 0, 0, 0, 3], null)).toMatchObject({ mean: 'för få eller för lika svar' })
    expect(intervals([0, 0, 0, 0, 0, 0], null)).toEqual({ mean: '', share46: '', share56: '' })
  })

  it('say of the mean and of share 4–6 that they are not shown where answers are told in classes, and tell share 5–6', () => {
    const classes = [
      { from: 1, to: 2, count: 1 },
      { from: 3, to: 4, count: 2 },
      { from: 5, to: 6, count: 4 },
    ]
    const [frequency, scale] = [{ classes, missing: none }, findScale(bundledInstrument, 'frekvens')]
    const figures = sureFigures(frequency, scale, null)
    const shown = questionFigures({ n: 7, scale, figures, ...scaleValues(frequency, scale) })
    expect(shown.map(({ text, isTold }) => [text, isTold])).toEqual([
      ['visas inte', false],
      ['visas inte', false],
      ['4 av 7', true],
    ])
    expect(shown.map(({ interval }) => interval !== '')).toEqual([false, false, true])
  })

  it('are none of a background scale', () => {
    expect(figuresOf('kon', [3, 4, 1, 0])).toEqual([])
  })
})
