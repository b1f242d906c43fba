import { describe, expect, it } from 'vitest'
import { levelText, typedLevel } from '../../../shared/text/targets'
import { numberText, plainNumber, readNumber } from '../../../shared/text/typed-number'

describe('a number as it is typed', () => {
  it.each([
    ['80', 80],
    [' 12,5 ', 12.5],
    ['1 204', 1204],
    ['1\u00A0204\u202F000', 1204000],
    ['-3,25', -3.25],
    ['\u22123', -3],
    ['0', 0],
  ])('%s is %d', (text, value) => {
    expect(readNumber(text)).toBe(value)
  })

  it.each(['', ' ', '1.204', '12,', ',5', '1,2,3', '1e3', '--2', 'tolv', '12 %', '0x10', '1234567890123', 'Infinity'])(
    '%s is none',
    (text) => {
      expect(readNumber(text)).toBeNull()
    },
  )

  it('is moved by powers of ten as decimals are, not as binary is', () => {
    // 16.1/100 is 0.16100000000000003 in binary.
    expect(readNumber('16,1', -2)).toBe(0.161)
    expect(readNumber('80', -2)).toBe(76 / 95)
  })

  it('is written with the decimals it has, and is read back as itself', () => {
    const written = [1204, 12.5, -3.25, 0.1 + 0.2, 1 / 3, 0, 16.1].map(numberText)
    expect(written).toEqual(['1\u202F204', '12,5', '\u22123,25', '0,3', '0,333333', '0', '16,1'])
    for (const value of [1234567.25, -0.000001, 905, 0.07]) expect(readNumber(plainNumber(value))).toBe(value)
  })
})

describe('a level', () => {
  it('is in per cent for a share and in steps of the scale for a mean', () => {
    expect([levelText('share46', 0.8), levelText('shareJa', 0.07), levelText('mean', 4.5)]).toEqual([
      '80\u00A0%',
      '7\u00A0%',
      '4,5',
    ])
  })

  it('is the same level when what stands in the field is read back, for every tenth of a per cent', () => {
    for (let tenths = 0; tenths <= 1000; tenths++) {
      const level = Number(`${tenths}e-3`)
      expect(readNumber(typedLevel('share46', level), -2)).toBe(level)
    }
  })
})
