import { describe, expect, it } from 'vitest'
import { openTextTexts, removeResponseTexts, responsesTexts } from '../../../shared/text/responses'

describe('what goes with a response that is removed', () => {
  it.each([
    [false, 0, false, null],
    [false, 1, false, 'Med det försvinner också fritexten.'],
    [true, 2, false, 'Med det försvinner också historiken över det som har rättats och fritexten.'],
    [
      true,
      1,
      true,
      'Med det försvinner också historiken över det som har rättats, fritexten och den andra inskrivningen. Enkäten räknas då inte heller bland de dubbelregistrerade.',
    ],
  ] as const)('is named, and nothing else: corrected %s, texts %i, typed twice %s', (corrected, texts, typedTwice, expected) => {
    expect(removeResponseTexts.goesAlong(corrected, texts, typedTwice)).toBe(expected)
  })
})

describe('how much is shown', () => {
  it('is said of all where all is shown', () => {
    expect(responsesTexts.shown(431, 431)).toBe('431 svar')
    expect(responsesTexts.shown(12, 1431)).toBe('Visar 12 av 1\u202F431 svar')
  })

  it.each([
    [1, 1, 1, '1 text, 1 ej läst'],
    [0, 1, 0, 'Visar 0 av 1 text, alla är lästa'],
    [12, 12, 3, '12 texter, 3 ej lästa'],
    [2, 12, 1, 'Visar 2 av 12 texter, 1 ej läst'],
  ])('is said of texts with how many are not read: %i of %i, %i', (matching, all, unread, expected) => {
    expect(openTextTexts.shown(matching, all, unread)).toBe(expected)
  })
})
