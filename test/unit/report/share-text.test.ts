import { describe, expect, it } from 'vitest'
import { shareText, shortShareText, wholeShareText } from '../../../shared/report/share-text'
import { share } from '../../../shared/statistics/share'

describe('a share in words', () => {
  it('is counted out below ten answers and in per cent from ten', () => {
    expect(shareText(share(7, 9))).toBe('7 av 9')
    expect(shareText(share(7, 10))).toBe('70\u00A0%')
    expect(shareText(share(13, 15))).toBe('87\u00A0%')
  })

  it('is the count alone where n stands beside it', () => {
    expect(shortShareText(share(7, 9))).toBe('7')
    expect(shortShareText(share(13, 15))).toBe('87\u00A0%')
  })

  it('has its counts with it where n stands nowhere else', () => {
    expect(wholeShareText(share(7, 9))).toBe('7 av 9')
    expect(wholeShareText(share(18, 29))).toBe('62\u00A0% (18 av 29)')
  })
})
