import { describe, expect, it } from 'vitest'
import {
  formatCount,
  formatDay,
  formatMoment,
  formatPercent,
  formatPeriod,
  formatRounded,
  listWords,
  plainDecimal,
} from '../../../shared/text/format'

describe('numbers', () => {
  it.each([
    [43, 1, '4,3'],
    [5, 2, '0,05'],
    [0, 1, '0,0'],
    [100, 0, '100'],
    [1234567, 0, '1\u202f234\u202f567'],
    [123456, 2, '1\u202f234,56'],
    [-5, 1, '\u22120,5'],
    [-1234, 0, '\u22121\u202f234'],
  ])('%i units at %i decimals is %s', (units, decimals, text) => {
    expect(formatRounded({ units, decimals })).toBe(text)
  })

  it('are a dash where there is none', () => {
    expect([formatRounded(null), formatPercent(null), formatCount(null)]).toEqual(['–', '–', '–'])
    expect(plainDecimal(null)).toBe('')
  })

  it('have a no-break space before the per cent sign', () => {
    expect(formatPercent({ units: 62, decimals: 0 })).toBe('62\u00a0%')
    expect(formatPercent({ units: 625, decimals: 1 })).toBe('62,5\u00a0%')
  })

  it('are grouped for people and not for other programs', () => {
    expect(formatCount(3759)).toBe('3\u202f759')
    expect(plainDecimal({ units: 375912, decimals: 2 })).toBe('3759,12')
  })
})

describe('moments', () => {
  // Written without a zone, an ISO moment is one of the computer's own clock.
  it.each(['2024-01-02T03:04:05', '2024-10-31T23:59:59', '2024-12-31T00:00:00'])('%s is said as Swedish does', (moment) => {
    const swedish = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short' })
    expect(formatMoment(moment)).toBe(swedish.format(new Date(moment)))
    expect(formatDay(moment)).toBe(moment.slice(0, 10))
  })
})

describe('words', () => {
  it('lists as one would say them', () => {
    expect(listWords([], 'och')).toBe('')
    expect(listWords(['a'], 'och')).toBe('a')
    expect(listWords(['a', 'b'], 'eller')).toBe('a eller b')
    expect(listWords(['a', 'b', 'c'], 'och')).toBe('a, b och c')
  })

  it('writes days as ISO days', () => {
    expect(formatPeriod('2023-11-01', '2024-10-31')).toBe('2023-11-01 – 2024-10-31')
  })
})
