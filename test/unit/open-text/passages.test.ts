import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Mask } from '../../../shared/open-text/masks'
import { changeOf, reviewPieces } from '../../../shared/open-text/passages'

const text = 'Ring Anna-Lena (070-12 34), hon vet.'

function words(selection: Mask, masks: readonly Mask[] = []) {
  const change = changeOf(text, masks, selection)
  return change && [change.kind, text.slice(...change.passage)]
}

describe('what a selection stands for', () => {
  it('is what is selected, without white space round it', () => {
    expect(words([5, 14])).toEqual(['mask', 'Anna-Lena'])
    expect(words([4, 15])).toEqual(['mask', 'Anna-Lena'])
    expect(words([15, 26])).toEqual(['mask', '(070-12 34)'])
  })

  it('is the word at the caret, without the marks round it, where nothing is selected', () => {
    expect(words([7, 7])).toEqual(['mask', 'Anna-Lena'])
    expect(words([5, 5])).toEqual(['mask', 'Anna-Lena'])
    expect(words([14, 14])).toEqual(['mask', 'Anna-Lena'])
    expect(words([18, 18])).toEqual(['mask', '070-12'])
    expect(words([36, 36])).toEqual(['mask', 'vet'])
  })

  it('is nothing where there is no word', () => {
    expect(changeOf('a  b', [], [2, 2])).toBeNull()
    expect(changeOf(' … ', [], [0, 3])).toEqual({ kind: 'mask', passage: [1, 2] })
    expect(changeOf(' … ', [], [1, 1])).toBeNull()
    expect(changeOf('', [], [0, 0])).toBeNull()
  })

  it('is the masked passage at the caret, to be shown again', () => {
    for (const caret of [5, 9, 14]) expect(words([caret, caret], [[5, 14]])).toEqual(['unmask', 'Anna-Lena'])
  })

  it('is the part of a masked passage that is selected, to be shown again, but masked where it reaches outside', () => {
    expect(words([5, 9], [[5, 14]])).toEqual(['unmask', 'Anna'])
    expect(words([0, 9], [[5, 14]])).toEqual(['mask', 'Ring Anna'])
  })
})

describe('a text to be read through', () => {
  it('tells what is masked and what is suggested, which is never both', () => {
    const pieces = reviewPieces(
      text,
      [[5, 9]],
      [
        [5, 14],
        [16, 25],
      ],
    )
    expect(pieces.map(({ kind, text: piece }) => [kind, piece])).toEqual([
      ['plain', 'Ring '],
      ['masked', 'Anna'],
      ['suggested', '-Lena'],
      ['plain', ' ('],
      ['suggested', '070-12 34'],
      ['plain', '), hon vet.'],
    ])
  })

  it('is whole when its pieces are put together', () => {
    const passages = fc.array(fc.tuple(fc.integer({ min: -2, max: 40 }), fc.integer({ min: -2, max: 40 })), { maxLength: 5 })
    fc.assert(
      fc.property(passages, passages, (masks, suggestions) => {
        const pieces = reviewPieces(text, masks, suggestions)
        expect(pieces.map(({ text: piece }) => piece).join('')).toBe(text)
        for (const { start, text: piece } of pieces) expect(text.startsWith(piece, start)).toBe(true)
      }),
    )
  })
})
