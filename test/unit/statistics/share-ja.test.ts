import { expect, it } from 'vitest'
import { bundledInstrument } from '../../../shared/instrument/bundled'
import { findScale } from '../../../shared/instrument/lookup'
import { shareJa } from '../../../shared/statistics/share-ja'

const frequency = { counts: [127, 6], missing: { blank: 5, 'double-marked': 1, illegible: 0, 'not-on-form': 0 } }

it('is the share of code 1 among Ja and Nej', () => {
  const ja = shareJa(frequency, findScale(bundledInstrument, 'ja_nej'))
  expect(ja).toEqual({ count: 127, n: 133, value: 127 / 133 })
})

it('is refused for a rating scale, where code 1 is the worst', () => {
  expect(() => shareJa(frequency, findScale(bundledInstrument, 'frekvens'))).toThrow(TypeError)
})
