import { describe, expect, it } from 'vitest'
import { shownNumber } from '../../../../shared/report/chart/shown-number'

describe('the number that other programs get', () => {
  it('is rounded as people read it', () => {
    expect(shownNumber('62\u00A0%', 61.538)).toBe(62)
    expect(shownNumber('62\u00A0% (24 av 39)', 61.538)).toBe(62)
    expect(shownNumber('4,8', 4.75)).toBe(4.8)
    expect(shownNumber('−3,25', -3.25)).toBe(-3.25)
    expect(shownNumber('12\u202F345,5', 12_345.5)).toBe(12_345.5)
    expect(shownNumber('0', 0)).toBe(0)
  })

  it('is rounded to whole units where the text is no number', () => {
    expect(shownNumber('7 av 9', 700 / 9)).toBe(78)
    expect(shownNumber('24 svar', 61.5)).toBe(62)
    expect(shownNumber('', 41.2)).toBe(41)
  })
})
