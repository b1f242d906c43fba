import { describe, expect, it } from 'vitest'
import { responseRate, roundedResponseRate } from '../../../shared/statistics/response-rate'

describe('responseRate', () => {
  it('is answered out of asked: 24 of 39 is 62 %', () => {
    const rate = responseRate(24, 39)
    expect(rate).toEqual({ answered: 24, asked: 39, value: 24 / 39, exceedsAsked: false })
    expect(roundedResponseRate(rate)?.units).toBe(62)
  })

  it.each([null, 0])('has no value where %s were asked', (asked) => {
    expect(responseRate(0, asked).value).toBeNull()
    expect(roundedResponseRate(responseRate(0, asked))).toBeNull()
  })

  it('is kept and marked where more answered than were asked', () => {
    const rate = responseRate(12, 10)
    expect(rate).toMatchObject({ value: 1.2, exceedsAsked: true })
    expect(roundedResponseRate(rate)?.units).toBe(120)
    expect(responseRate(3, 0).exceedsAsked).toBe(true)
    expect(responseRate(3, null).exceedsAsked).toBe(false)
    expect(responseRate(10, 10).exceedsAsked).toBe(false)
  })
})
