import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readRecoveryKey, recoveryGroups, recoveryKeyLength } from '../../../shared/stewardship/recovery-key'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const key = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes).toString('hex'))
const position = fc.nat(recoveryKeyLength - 1)

function textOf(secret: string): string {
  return recoveryGroups(secret).join('')
}

/** The text with another sign at a place. */
function mistyped(text: string, place: number, by: number): string {
  const sign = alphabet[(alphabet.indexOf(text[place] ?? '') + by) % alphabet.length]
  return text.slice(0, place) + sign + text.slice(place + 1)
}

describe('a recovery key', () => {
  it('is 14 groups of four signs, none of which is taken for another', () => {
    fc.assert(
      fc.property(key, (secret) => {
        const groups = recoveryGroups(secret)
        expect(groups.length).toBe(14)
        for (const group of groups) expect(group).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}$/)
      }),
    )
  })

  it('is read back as the key it was made of', () => {
    fc.assert(
      fc.property(key, (secret) => {
        expect(readRecoveryKey(textOf(secret))).toEqual({ ok: true, value: secret })
      }),
    )
  })

  it('may be typed in small letters, with or without spaces and hyphens, and with O and I for 0 and 1', () => {
    const secret = '01'.repeat(32)
    const groups = recoveryGroups(secret)
    const written = groups.join(' – ').toLowerCase().replaceAll('0', 'o').replaceAll('1', 'i')
    for (const typed of [groups.join('-'), ` ${groups.join('\n')} `, written, written.replaceAll('i', 'L')])
      expect(readRecoveryKey(typed)).toEqual({ ok: true, value: secret })
  })

  it('with one wrong sign is never taken for a key, and the group of that sign is told', () => {
    fc.assert(
      fc.property(key, position, fc.integer({ min: 1, max: 31 }), (secret, place, by) => {
        const read = readRecoveryKey(mistyped(textOf(secret), place, by))
        expect(read).toEqual({ ok: false, error: { code: 'group', group: Math.floor(place / 4) + 1 } })
      }),
      { numRuns: 1000 },
    )
  })

  it('with two wrong signs, or two that have changed places, is never taken for a key', () => {
    const by = fc.integer({ min: 1, max: 31 })
    fc.assert(
      fc.property(key, position, by, position, by, (secret, first, firstBy, second, secondBy) => {
        fc.pre(first !== second)
        const text = textOf(secret)
        expect(readRecoveryKey(mistyped(mistyped(text, first, firstBy), second, secondBy)).ok).toBe(false)
        const [low, high] = [Math.min(first, second), Math.max(first, second)]
        const changed = text.slice(0, low) + text[high] + text.slice(low + 1, high) + text[low] + text.slice(high + 1)
        if (changed !== text) expect(readRecoveryKey(changed).ok).toBe(false)
      }),
      { numRuns: 1000 },
    )
  })

  it('is told from one that is too short or too long, and from one with a sign that no key has', () => {
    const text = textOf('ab'.repeat(32))
    expect(readRecoveryKey(text.slice(1))).toEqual({ ok: false, error: { code: 'length', signs: 55 } })
    expect(readRecoveryKey(`${text}A`)).toEqual({ ok: false, error: { code: 'length', signs: 57 } })
    expect(readRecoveryKey('')).toEqual({ ok: false, error: { code: 'length', signs: 0 } })
    const withU = `${text.slice(0, 17)}U${text.slice(18)}`
    expect(readRecoveryKey(withU)).toEqual({ ok: false, error: { code: 'group', group: 5 } })
    const withÅ = `${text.slice(0, 55)}å`
    expect(readRecoveryKey(withÅ)).toEqual({ ok: false, error: { code: 'group', group: 14 } })
  })
})
