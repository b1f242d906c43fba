import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Mask, maskedText, maskPassage, piecesOf, tidyMasks, unmaskPassage } from '../../../shared/open-text/masks'

const text = 'Anna hjälpte mig.'

/** A text with letters of several kinds, and passages that may lie anywhere, also outside it. */
const content = fc.string({ unit: 'grapheme', maxLength: 60 })
const passage = fc.tuple(fc.integer({ min: -5, max: 80 }), fc.integer({ min: -5, max: 80 }))
const passages = fc.array(passage, { maxLength: 6 })

/** The places that are masked, one by one: another way to say the same as masks do. */
function maskedPlaces(shown: string, masks: readonly Mask[]): ReadonlySet<number> {
  const places = Array.from({ length: shown.length }, (_, place) => place)
  return new Set(places.filter((place) => masks.some(([start, end]) => start <= place && place < end)))
}

describe('the masks of a text', () => {
  it('lie in order, and those that meet are one', () => {
    expect(
      tidyMasks(text, [
        [8, 12],
        [0, 2],
        [2, 4],
      ]),
    ).toEqual([
      [0, 4],
      [8, 12],
    ])
  })

  it('are cut off where the text ends, and empty or turned ones go', () => {
    expect(
      tidyMasks(text, [
        [-3, 2],
        [13, 99],
        [5, 5],
        [9, 7],
      ]),
    ).toEqual([
      [0, 2],
      [13, 17],
    ])
  })

  it('mask the same places before and after they are put in order', () => {
    fc.assert(
      fc.property(content, passages, (shown, masks) => {
        const tidy = tidyMasks(shown, masks)
        expect(maskedPlaces(shown, tidy)).toEqual(maskedPlaces(shown, masks))
        expect(tidy.every(([start, end], index) => start < end && start > (tidy[index - 1]?.[1] ?? -1))).toBe(true)
        expect(tidyMasks(shown, tidy)).toEqual(tidy)
      }),
    )
  })

  it('can be taken back in a part, which leaves the ends', () => {
    expect(unmaskPassage(text, [[0, 12]], [5, 8])).toEqual([
      [0, 5],
      [8, 12],
    ])
    expect(
      unmaskPassage(
        text,
        [
          [0, 4],
          [6, 9],
        ],
        [0, 17],
      ),
    ).toEqual([])
    expect(unmaskPassage(text, [[0, 4]], [4, 9])).toEqual([[0, 4]])
  })

  it('are as before when passages are masked and shown again, wherever nothing was masked before', () => {
    fc.assert(
      fc.property(content, passages, passages, (shown, before, added) => {
        const masks = tidyMasks(shown, before)
        const after = added.reduce<readonly Mask[]>((all, one) => maskPassage(shown, all, one), masks)
        const back = added.reduce<readonly Mask[]>((all, one) => unmaskPassage(shown, all, one), after)
        const untouched = added.reduce<readonly Mask[]>((all, one) => unmaskPassage(shown, all, one), masks)
        expect(back).toEqual(untouched)
        expect(added.reduce<readonly Mask[]>((all, one) => unmaskPassage(shown, all, one), tidyMasks(shown, added))).toEqual([])
      }),
    )
  })
})

describe('a masked text', () => {
  it('shows every masked passage as the same mark, whatever its length', () => {
    expect(
      maskedText(
        text,
        [
          [0, 4],
          [13, 16],
        ],
        '[maskerat]',
      ),
    ).toBe('[maskerat] hjälpte [maskerat].')
  })

  it('is the text itself where nothing is masked, and one mark where all of it is', () => {
    expect(maskedText(text, [], '[maskerat]')).toBe(text)
    expect(maskedText(text, [[0, 99]], '[maskerat]')).toBe('[maskerat]')
    expect(maskedText('', [[0, 1]], '[maskerat]')).toBe('')
  })

  it('holds the letters that are not masked, in order, and none of the others', () => {
    fc.assert(
      fc.property(content, passages, (shown, masks) => {
        const hidden = maskedPlaces(shown, masks)
        const left = shown.split('').filter((_, place) => !hidden.has(place))
        // A mark that no text holds: what is left when it is taken away is what shows.
        expect(maskedText(shown, masks, '\u0000').replaceAll('\u0000', '')).toBe(left.join('').replaceAll('\u0000', ''))
      }),
    )
  })

  it('is made of pieces that give the whole text when they are put together', () => {
    fc.assert(
      fc.property(content, passages, (shown, masks) => {
        const pieces = piecesOf(shown, masks)
        expect(pieces.map(({ text: piece }) => piece).join('')).toBe(shown)
        for (const { start, text: piece } of pieces) expect(shown.slice(start, start + piece.length)).toBe(piece)
        expect(pieces.every(({ masked }, index) => index === 0 || masked !== pieces[index - 1]?.masked)).toBe(true)
      }),
    )
  })
})
