import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createSaveQueue } from '../../../renderer/features/board/save-queue'

const delay = 500

function queue() {
  const saved: string[] = []
  return { saved, ...createSaveQueue((words: string) => saved.push(words), delay) }
}

describe('what is typed', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('is saved once for all that came within the delay, as it was last', () => {
    const { saved, soon } = queue()
    for (const words of ['B', 'Br', 'Bra']) soon(words)
    vi.advanceTimersByTime(delay - 1)
    expect(saved).toEqual([])
    vi.advanceTimersByTime(1)
    expect(saved).toEqual(['Bra'])
  })

  it('is saved while it is still being typed', () => {
    const { saved, soon } = queue()
    for (let letter = 1; letter <= 12; letter++) {
      soon('x'.repeat(letter))
      vi.advanceTimersByTime(100)
    }
    expect(saved).toEqual(['xxxxx', 'xxxxxxxxxx'])
  })

  it('is saved when it is left, and then not once more', () => {
    const { saved, soon, flush } = queue()
    soon('Bra')
    flush()
    expect(saved).toEqual(['Bra'])
    flush()
    vi.advanceTimersByTime(2 * delay)
    expect(saved).toEqual(['Bra'])
  })

  it('goes with a step that is saved at once', () => {
    const { saved, soon, now } = queue()
    soon('Bra')
    now('Bra, och flyttad')
    vi.advanceTimersByTime(2 * delay)
    expect(saved).toEqual(['Bra, och flyttad'])
  })
})
