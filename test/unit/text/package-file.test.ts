import { expect, it } from 'vitest'
import { defaultPolicy } from '../../../shared/disclosure/policy'
import { codesTitle, coverParagraphs, groupOf } from '../../../shared/text/package-file'

const forbund = { kind: 'forbund', name: 'Prov' } as const

it('says in the file itself by which rules it is made, and that they and the format are not those of NNS', () => {
  const text = coverParagraphs({ level: forbund, policy: { ...defaultPolicy, minimumGroup: 7, fullDistribution: 20 } }).join('\n')
  expect(text).toContain('färre än 7 svar')
  expect(text).toContain('en grupp på 1–6')
  expect(text).toContain('minst 20 svar')
  expect(text).toContain('F: den är som den är. D: grupper eller svarsalternativ är sammanslagna. A: den redovisas inte.')
  expect(text).toContain('NNS egen mall för inrapportering är inte känd')
  expect(text).toContain('vilken gräns NNS har är inte känt')
})

it('says of a merged file that every figure is of at least three förbund', () => {
  const text = coverParagraphs({ level: { kind: 'merged', name: 'Riket' }, policy: defaultPolicy }).join('\n')
  expect(text).toContain('minst tre förbund')
  expect(text).not.toContain('tidigare leveranser')
})

it('calls codes, codes together and those without a code by their words', () => {
  expect(['4', '3-4', 'blank', 'unreadable', 'not-on-form'].map(codesTitle)).toEqual([
    'kod 4',
    'kod 3–4',
    'ej besvarad',
    'oläslig/dubbelmarkerad',
    'ej på formuläret',
  ])
})

it('names up to three members of a group, and counts the others', () => {
  expect(groupOf(['A'])).toBe('A')
  expect(groupOf(['A', 'B', 'C'])).toBe('A, B och C')
  expect(groupOf(['A', 'B', 'C', 'D'])).toBe('A, B och 2 till')
})
