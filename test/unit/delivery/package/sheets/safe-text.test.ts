import fc from 'fast-check'
import { expect, it } from 'vitest'
import { safeText, unsafeText } from '../../../../../shared/delivery/package/sheets/safe-text'

it('what begins like a formula, or like what has been made safe, gets an apostrophe', () => {
  expect(['=1+1', '+46', '-5', '@SUM(A1)', "'citat'", 'Väg – ut'].map(safeText)).toEqual([
    "'=1+1",
    "'+46",
    "'-5",
    "'@SUM(A1)",
    "''citat'",
    'Väg – ut',
  ])
})

it('every text is given back', () => {
  const text = fc.tuple(fc.constantFrom('', "'", "''", '=', '+', '-', '@', "'="), fc.string()).map((parts) => parts.join(''))
  fc.assert(fc.property(text, (made) => void expect(unsafeText(safeText(made))).toBe(made)))
})
