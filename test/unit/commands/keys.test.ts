import { describe, expect, it } from 'vitest'
import { isPressOf, isWriting, type KeyPress, yieldsToWriting } from '../../../renderer/commands/keys'
import { commandTexts, pageCommandText, pageCommandTexts } from '../../../shared/text/commands'
import { type PageId, pageTexts } from '../../../shared/text/pages'

/** A key press as the browser tells of it; `held` are the keys held down with it. */
function press(key: string, ...held: readonly ('ctrl' | 'meta' | 'alt' | 'shift')[]): KeyPress {
  const [ctrlKey, metaKey, altKey, shiftKey] = (['ctrl', 'meta', 'alt', 'shift'] as const).map((each) => held.includes(each))
  return { key, ctrlKey: !!ctrlKey, metaKey: !!metaKey, altKey: !!altKey, shiftKey: !!shiftKey }
}

describe('whether a key press is the keys of a command', () => {
  it.each([
    ['T', press('t')],
    ['T', press('T')], // with Caps Lock
    ['F1', press('F1')],
    ['Ctrl+1', press('1', 'ctrl')],
    ['Ctrl+,', press(',', 'ctrl')],
    ['Ctrl+Enter', press('Enter', 'ctrl')],
    ['Alt+Up', press('ArrowUp', 'alt')],
    ['Alt+Down', press('ArrowDown', 'alt')],
    ['Shift+F', press('F', 'shift')],
    ['Ctrl+Shift+D', press('D', 'ctrl', 'shift')],
  ])('%s is %j', (keys, pressed) => {
    expect(isPressOf(keys, pressed)).toBe(true)
  })

  it('takes Cmd of a Mac for Ctrl', () => {
    expect(isPressOf('Ctrl+K', press('k', 'meta'))).toBe(true)
    expect(isPressOf('K', press('k', 'meta'))).toBe(false)
  })

  it('is false when another key is held with it, or one is not', () => {
    for (const held of ['ctrl', 'meta', 'alt', 'shift'] as const) expect(isPressOf('T', press('t', held))).toBe(false)
    expect(isPressOf('Ctrl+O', press('o'))).toBe(false)
    expect(isPressOf('Ctrl+O', press('O', 'ctrl', 'shift'))).toBe(false)
    expect(isPressOf('Ctrl+Shift+O', press('o', 'ctrl'))).toBe(false)
    expect(isPressOf('Alt+Up', press('ArrowUp'))).toBe(false)
    // AltGr on Windows is Ctrl and Alt at once: AltGr+K writes a letter.
    expect(isPressOf('Ctrl+K', press('k', 'ctrl', 'alt'))).toBe(false)
  })

  it('is false for another key', () => {
    expect(isPressOf('Alt+Up', press('ArrowDown', 'alt'))).toBe(false)
    expect(isPressOf('Ctrl+1', press('2', 'ctrl'))).toBe(false)
    expect(isPressOf('F1', press('f'))).toBe(false)
  })
})

describe('keys while text is being written', () => {
  it.each(['T', 'L', 'Shift+F', 'F', 'Enter', 'Ctrl+Z', 'Alt+Up', 'Alt+Down'])('%s belongs to the text', (keys) => {
    expect(yieldsToWriting(keys)).toBe(true)
  })

  it.each(['Ctrl+1', 'Ctrl+K', 'Ctrl+Shift+D', 'Ctrl+Enter', 'F1', 'Alt+L'])('%s is still the command', (keys) => {
    expect(yieldsToWriting(keys)).toBe(false)
  })

  it('leave every page within reach', () => {
    for (const page of Object.keys(pageTexts) as PageId[]) {
      expect([page, yieldsToWriting(pageCommandText(page).keys ?? '')]).toEqual([page, false])
    }
  })

  it('leave undoing and single letters to the text', () => {
    const all = { ...commandTexts, ...pageCommandTexts }
    const yielding = Object.entries(all).filter(([, { keys }]) => yieldsToWriting(keys))
    expect(yielding.map(([id]) => id)).toEqual([
      'undo-last',
      'redo-last',
      'newer-round',
      'older-round',
      'switch-table-chart',
      'open-saved-form',
      'write-open-text',
      'second-entry',
    ])
  })

  it('are not in the way where nothing has the focus', () => {
    expect(isWriting(null)).toBe(false)
  })
})
