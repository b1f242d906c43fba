import { expect, it } from 'vitest'
import { insatsGroupLabel, previewSentences } from '../../../shared/text/delivery'

it('calls an insats by its name, and several together by the common one', () => {
  expect(insatsGroupLabel(['Coachingteam'], false)).toBe('Coachingteam')
  expect(insatsGroupLabel(['Coachingteam', 'Utan insats'], true)).toBe('Övriga insatser')
})

it('says "var" of several small groups only', () => {
  expect(previewSentences.joined(['A'], ['B'], 'C', 5)).toContain('A har färre än 5 svar och')
  expect(previewSentences.joined(['A', 'B'], [], 'C', 5)).toContain('A och B har färre än 5 svar var och')
  expect(previewSentences.joined(['A', 'B', 'D', 'E'], [], 'C', 5)).toMatch(/^4 grupper har färre än 5 svar var och/)
})
