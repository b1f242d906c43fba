import { describe, expect, it } from 'vitest'
import { answerLooks } from '../../../shared/drawing/answer-colours'
import { middleColour } from '../../../shared/drawing/colours'
import type { Scale } from '../../../shared/instrument/definition'
import { limits } from '../../../shared/instrument-workbook/limits'

function rating(steps: number): Scale {
  const codes = Array.from({ length: steps }, (_, index) => ({ code: index + 1, label: `Steg ${index + 1}` }))
  return { key: 'steg', title: 'Steg', kind: 'rating', codes }
}

const lengths = Array.from({ length: limits.steps - 1 }, (_, index) => index + 2)

describe('the colours of a scale', () => {
  it.each(lengths)('of %i steps are all different', (steps) => {
    const looks = answerLooks(rating(steps))
    expect(looks.map(({ code }) => code)).toEqual(Array.from({ length: steps }, (_, index) => index + 1))
    expect(new Set(looks.map(({ colour }) => colour)).size).toBe(steps)
  })

  it('have nothing good or bad in the box in the middle', () => {
    expect(answerLooks(rating(5)).map(({ side }) => side)).toEqual(['worse', 'worse', 'middle', 'better', 'better'])
    expect(answerLooks(rating(6)).map(({ side }) => side)).toEqual(['worse', 'worse', 'worse', 'better', 'better', 'better'])
  })

  it('tell the classes of an odd scale by the same sides', () => {
    const classes = [
      { from: 1, to: 2 },
      { from: 3, to: 3 },
      { from: 4, to: 5 },
    ]
    const looks = answerLooks(rating(5), classes)
    expect(looks.map(({ side }) => side)).toEqual(['worse', 'middle', 'better'])
    expect(looks[1]?.colour).toBe(middleColour)
  })
})
