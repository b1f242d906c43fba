import { expect, it } from 'vitest'
import { coverParagraphs, insatsGroupLabel, previewSentences } from '../../../shared/text/delivery'

it('calls an insats by its name, and several together by the common one', () => {
  expect(insatsGroupLabel(['Coachingteam'])).toBe('Coachingteam')
  expect(insatsGroupLabel(['Coachingteam', 'Utan insats'])).toBe('Övriga insatser')
})

it('says in the file itself that format and limit are not those of NNS', () => {
  const text = coverParagraphs(7).join('\n')
  expect(text).toContain('färre än 7 svar')
  expect(text).toContain('NNS egen mall för inrapportering är inte känd')
  expect(text).toContain('vilken gräns NNS har är inte känt')
})

it('says "var" of several small groups only', () => {
  expect(previewSentences.joined(['A'], ['B'], 'C', 5)).toContain('A har färre än 5 svar och')
  expect(previewSentences.joined(['A', 'B'], [], 'C', 5)).toContain('A och B har färre än 5 svar var och')
  expect(previewSentences.joined(['A', 'B', 'D', 'E'], [], 'C', 5)).toMatch(/^4 grupper har färre än 5 svar var och/)
})
