import { describe, expect, it } from 'vitest'
import { textWidth } from '../../../shared/drawing/text-width'
import { wrapText } from '../../../shared/drawing/wrap-text'
import { longLabel } from './samples'

const size = 16

describe('a text in lines', () => {
  it('is one line where it has room, and none where there is nothing', () => {
    expect(wrapText('Har du fått stöd?', 400, size)).toEqual(['Har du fått stöd?'])
    expect(wrapText('', 400, size)).toEqual([])
    expect(wrapText('  ', 400, size)).toEqual([])
  })

  it('has as many words in a line as there is room for', () => {
    expect(wrapText('Har du fått stöd?', textWidth('Har du fått', size) + 0.01, size)).toEqual(['Har du fått', 'stöd?'])
    expect(wrapText('Har du fått stöd?', textWidth('Har du fått', size) - 0.01, size)).toEqual(['Har du', 'fått stöd?'])
  })

  it('loses no letter, and has no line wider than the room, at any width', () => {
    for (let width = 30; width < 700; width += 7) {
      const lines = wrapText(longLabel, width, size)
      for (const line of lines) expect(textWidth(line, size)).toBeLessThanOrEqual(width)
      expect(lines.join('').replaceAll(/[- ]/g, '')).toBe(longLabel.replaceAll(' ', ''))
    }
  })

  it('divides a word that is wider than a line with a hyphen, since nothing may be cut off', () => {
    const lines = wrapText('Samordningsförbundsverksamhet', 100, size)
    expect(lines.length).toBeGreaterThan(1)
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/-$/)
  })

  it('may end a line at a hyphen, at a stroke, and where the text itself says so', () => {
    const room = textWidth('dubbelmarkerad', size)
    expect(wrapText('oläslig/dubbelmarkerad', room, size)).toEqual(['oläslig/', 'dubbelmarkerad'])
    expect(wrapText('oläsliga/\u200Bdubbel\u00ADmarkerade', textWidth('oläsliga/dubbel-', size), size)).toEqual([
      'oläsliga/dubbel-',
      'markerade',
    ])
    expect(wrapText('dubbel\u00ADmarkerad', 400, size)).toEqual(['dubbelmarkerad'])
  })

  it('never ends a line at a no-break space', () => {
    expect(wrapText('Mål 80\u00A0%', textWidth('Mål 80', size) + 1, size)).toEqual(['Mål', '80\u00A0%'])
  })
})
