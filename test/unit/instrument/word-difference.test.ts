import { expect, it } from 'vitest'
import { wordDifference } from '../../../shared/instrument/word-difference'

const kept = (text: string) => ({ text, changed: false })
const changed = (text: string) => ({ text, changed: true })

it('marks the words that only one of two wordings has', () => {
  expect(wordDifference('Får du stöd när du behöver det?', 'Får du det stöd du behöver?')).toEqual({
    before: [kept('Får du stöd'), changed('när'), kept('du'), changed('behöver det?')],
    after: [kept('Får du'), changed('det'), kept('stöd du'), changed('behöver?')],
  })
})

it('marks nothing where they are the same, and all where they share no word', () => {
  expect(wordDifference('Hur går det?', 'Hur går det?')).toEqual({
    before: [kept('Hur går det?')],
    after: [kept('Hur går det?')],
  })
  expect(wordDifference('Hur går det?', 'Annat')).toEqual({ before: [changed('Hur går det?')], after: [changed('Annat')] })
})

it('gives the whole of both wordings back', () => {
  const [before, after] = ['Har ni rutiner för att samarbeta med andra?', 'Har ni en rutin för samarbete med de andra?']
  const pieces = wordDifference(before, after)
  expect(pieces.before.map(({ text }) => text).join(' ')).toBe(before)
  expect(pieces.after.map(({ text }) => text).join(' ')).toBe(after)
})
