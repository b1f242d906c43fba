import { expect, it } from 'vitest'
import { defaultPolicy } from '../../../shared/disclosure/policy'
import { askedOfFew } from '../../../shared/disclosure/question-base'

function asked(answered: number, blank: number, notOnForm: number) {
  return { counts: [answered, 0], missing: { blank, 'double-marked': 0, illegible: 0, 'not-on-form': notOnForm } }
}

it.each([
  ['five answered or left it blank', [asked(1, 4, 0)], false],
  ['nobody had it on the form', [asked(0, 0, 9), asked(8, 0, 0)], false],
  ['two of nine had it on the form', [asked(1, 1, 7), asked(8, 0, 0)], true],
])('where %s: %j', (_what, groups, expected) => {
  expect(askedOfFew(groups, defaultPolicy)).toBe(expected)
})
