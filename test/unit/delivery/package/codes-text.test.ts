import { expect, it } from 'vitest'
import { codesOfText, codesText, isMissingCode } from '../../../../shared/delivery/package/codes-text'

it.each([
  ['4', { from: 4, to: 4 }],
  ['3-4', { from: 3, to: 4 }],
  ['10-12', { from: 10, to: 12 }],
])('%s is the same codes written and read', (text, codes) => {
  expect(codesText(codes)).toBe(text)
  expect(codesOfText(text)).toEqual(codes)
})

it('what is no code is read as none, and those who gave none are told apart from what is nothing', () => {
  for (const text of ['', 'blank', 'not-on-form', '3-', '-4', '3-4-5', '3–4', ' 4']) expect(codesOfText(text)).toBeNull()
  expect(['blank', 'unreadable', 'not-on-form', '4', ''].map(isMissingCode)).toEqual([true, true, true, false, false])
})
