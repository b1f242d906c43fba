import { describe, expect, it } from 'vitest'
import { drawingColours } from '../../../shared/drawing/colours'
import { looksOf, mostLines } from '../../../shared/drawing/series-look'
import { contrast } from './contrast'

const forms = ['a', 'b', 'c', 'd', 'e']

describe('the looks of lines', () => {
  it('tell five lines apart both by colour and by marker', () => {
    const looks = looksOf(forms, forms)
    expect(mostLines).toBe(5)
    expect(new Set(looks.map(({ colour }) => colour.light)).size).toBe(5)
    expect(new Set(looks.map(({ colour }) => colour.dark)).size).toBe(5)
    expect(new Set(looks.map(({ marker, markerRotation }) => `${marker} ${markerRotation}`)).size).toBe(5)
  })

  it('can be seen against the page: 4.5 to 1, in light and in dark', () => {
    for (const { colour } of looksOf(forms, forms)) {
      expect(contrast(colour.light, drawingColours.light.page)).toBeGreaterThanOrEqual(4.5)
      expect(contrast(colour.dark, drawingColours.dark.page)).toBeGreaterThanOrEqual(4.5)
    }
  })

  it('are the same for a form in every chart', () => {
    expect(looksOf(['d', 'b'], forms)).toEqual([looksOf(forms, forms)[3], looksOf(forms, forms)[1]])
  })

  it('are never the same for two lines of a chart, also where a form stands twice or is not known', () => {
    for (const asked of [
      ['a', 'a', 'b'],
      ['x', 'y', 'a'],
      ['a', 'a', 'a', 'a', 'a'],
    ]) {
      expect(new Set(looksOf(asked, forms)).size).toBe(asked.length)
    }
  })

  it('are five at most', () => {
    expect(looksOf([...forms, 'f'], [...forms, 'f'])).toHaveLength(5)
  })
})
