import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { membersOfText, membersText } from '../../../../shared/delivery/package/members-text'

describe('names in one cell', () => {
  it('have a | between them, and a \\ before one of their own', () => {
    expect(membersText(['Kom | igång', 'Väg\\ut'])).toBe('Kom \\| igång|Väg\\\\ut')
    expect(membersText([])).toBe('')
  })

  it('are given back, whatever they are', () => {
    const name = fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom('|', '\\', '\\|', '||', '\\\\', 'a|', '|a', 'a\\'))
    fc.assert(fc.property(fc.array(name), (names) => void expect(membersOfText(membersText(names))).toEqual(names)))
  })

  it('may be many and long in a file that is not ours, and are read all the same', () => {
    expect(membersOfText('\\'.repeat(100_001))).toHaveLength(1)
    expect(membersOfText('|'.repeat(1_000))).toHaveLength(1_001)
  })
})
