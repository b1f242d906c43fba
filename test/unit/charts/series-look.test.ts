import { describe, expect, it } from 'vitest'
import { looksOf, mostLines } from '../../../renderer/charts/series-look'
import { tokens } from '../../../renderer/styles/colours'

const forms = ['a', 'b', 'c', 'd', 'e']

/** The contrast of two colours (WCAG 2, relative luminance). */
function contrast(one: string, other: string): number {
  const luminance = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5]
      .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (lighter + 0.05) / (darker + 0.05)
}

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
      expect(contrast(colour.light, tokens.light['--page'])).toBeGreaterThanOrEqual(4.5)
      expect(contrast(colour.dark, tokens.dark['--page'])).toBeGreaterThanOrEqual(4.5)
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
