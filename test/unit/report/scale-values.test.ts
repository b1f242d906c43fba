import { describe, expect, it } from 'vitest'
import { bundledInstrument } from '../../../shared/instrument/bundled'
import { findScale } from '../../../shared/instrument/lookup'
import { scaleValues } from '../../../shared/report/scale-values'

const missing = { blank: 3, 'double-marked': 1, illegible: 0, 'not-on-form': 0 }

describe('scaleValues', () => {
  it('of a six-step rating scale are mean and the top shares, with their codes and labels', () => {
    const values = scaleValues({ counts: [1, 0, 3, 2, 2, 2], missing }, findScale(bundledInstrument, 'frekvens'))
    expect(values).toEqual({
      mean: { sum: 40, n: 10, value: 4 },
      share46: { codes: [4, 5, 6], labels: ['Ofta', 'För det mesta', 'Alltid'], share: { count: 6, n: 10, value: 0.6 } },
      share56: { codes: [5, 6], labels: ['För det mesta', 'Alltid'], share: { count: 4, n: 10, value: 0.4 } },
      shareJa: null,
    })
  })

  it('of answers in classes are share 5–6 alone: a class of 3 and 4 tells neither the mean nor share 4–6', () => {
    const classes = [
      { from: 1, to: 2, count: 1 },
      { from: 3, to: 4, count: 2 },
      { from: 5, to: 6, count: 5 },
    ]
    expect(scaleValues({ classes, missing }, findScale(bundledInstrument, 'frekvens'))).toEqual({
      mean: null,
      share46: null,
      share56: { codes: [5, 6], labels: ['För det mesta', 'Alltid'], share: { count: 5, n: 8, value: 0.625 } },
      shareJa: null,
    })
  })

  it('of a yes-no scale is the share of Ja alone', () => {
    const values = scaleValues({ counts: [3, 1], missing }, findScale(bundledInstrument, 'ja_nej'))
    expect(values).toEqual({ mean: null, share46: null, share56: null, shareJa: { count: 3, n: 4, value: 0.75 } })
  })

  it('of a rating scale with other steps is the mean alone', () => {
    const fourSteps = {
      ...findScale(bundledInstrument, 'frekvens'),
      codes: findScale(bundledInstrument, 'frekvens').codes.slice(0, 4),
    }
    const values = scaleValues({ counts: [0, 0, 2, 2], missing }, fourSteps)
    expect(values).toMatchObject({ mean: { sum: 14, n: 4 }, share46: null, share56: null, shareJa: null })
  })

  it('of a background scale is nothing', () => {
    const values = scaleValues({ counts: [1, 1, 0, 0], missing }, findScale(bundledInstrument, 'kon'))
    expect(values).toEqual({ mean: null, share46: null, share56: null, shareJa: null })
  })
})
