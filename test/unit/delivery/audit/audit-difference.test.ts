import { describe, expect, it } from 'vitest'
import { auditDifference, differenceOf } from '../../../../shared/delivery/audit/audit-difference'
import type { KnownAnswers, KnownForm } from '../../../../shared/disclosure/audit/known-form'
import { defaultPolicy } from '../../../../shared/disclosure/policy'

/** A form divided by insats into groups of so many, and one question's answers by group; of the total '' is the key. */
function formOf(insats: Readonly<Record<string, number>>, answers: Readonly<Record<string, readonly number[]>> = {}): KnownForm {
  const sizes = Object.entries(insats)
  return {
    form: 'personal',
    respondents: sizes.reduce((sum, [, people]) => sum + people, 0),
    groups: sizes.map(([key, respondents]) => ({ breakdown: 'insats', members: key.split('+'), respondents })),
    answers: Object.entries(answers).map(([key, counts]): KnownAnswers => {
      const classes = counts.map((count, index) =>
        counts.length === 3 ? { from: 2 * index + 1, to: 2 * index + 2, count } : { from: index + 1, to: index + 1, count },
      )
      const place =
        key === '' ? { breakdown: 'total' as const, members: [] } : { breakdown: 'insats' as const, members: key.split('+') }
      return { question: 'personal.1', ...place, classes, missing: { blank: 0 } }
    }),
  }
}

function found(earlier: KnownForm, later: KnownForm): readonly string[] {
  return auditDifference({ number: 1, known: earlier }, later, defaultPolicy).map(
    ({ kind, question, where, earlier: before }) =>
      `${kind} ${question ?? 'people'} ${before?.groups.join(' ')} | ${where.flatMap(({ groups }) => groups).join(' ')}`,
  )
}

describe('a delivery held against an earlier one', () => {
  it('tells nothing where both are the same', () => {
    const form = formOf({ a: 9, 'b+c': 12 }, { '': [4, 3, 3, 4, 3, 4], a: [3, 3, 3], 'b+c': [2, 2, 2, 2, 2, 2] })
    expect(found(form, form)).toEqual([])
  })

  it('tells of one to four who have come or gone, in all and in their group', () => {
    const leaks = found(formOf({ a: 9, b: 12 }), formOf({ a: 9, b: 13 }))
    expect(leaks).toContain('difference people total | total')
    expect(leaks).toContain('difference people b | b')
    expect(found(formOf({ a: 9, b: 12 }), formOf({ a: 9, b: 8 }))).toContain('difference people b | b')
    expect(found(formOf({ a: 9, b: 12 }), formOf({ a: 9, b: 17 }))).toEqual([])
  })

  it('tells of few who have moved, though the total is the same', () => {
    expect(found(formOf({ a: 9, b: 12 }), formOf({ a: 8, b: 13 }))).toEqual([
      'difference people a | a',
      'difference people b | b',
    ])
    expect(found(formOf({ a: 15, b: 12 }), formOf({ a: 10, b: 17 }))).toEqual([])
  })

  it('tells how many a member has that was joined with others, and with other ones before', () => {
    // b and x were 12, and b is 9: x is 3.
    expect(found(formOf({ a: 9, 'b+x': 12 }), formOf({ b: 9, 'a+x': 12 }))).toEqual([
      'difference people a | a+x',
      'difference people b+x | b',
    ])
    expect(found(formOf({ a: 9, 'b+x': 15 }), formOf({ b: 9, 'a+x': 15 }))).toEqual([])
  })

  it('says nothing of who is between two groups where many have come: some of them can be', () => {
    expect(found(formOf({ a: 9, 'b+x': 12 }), formOf({ b: 9, 'a+x': 22 }))).toEqual([])
  })

  it('holds what is joined in one against what is divided in the other', () => {
    expect(found(formOf({ 'a+b': 20 }), formOf({ a: 9, b: 11 }))).toEqual([])
    expect(found(formOf({ 'a+b': 20 }), formOf({ a: 9, b: 12 }))).toContain('difference people a+b | a b')
  })

  it('knows of a member that one of them does not have only that nobody was there', () => {
    expect(found(formOf({ a: 9, b: 12 }), formOf({ a: 9, 'b+new': 12 }))).toEqual([])
    expect(found(formOf({ a: 9, b: 12 }), formOf({ a: 9, b: 12, new: 6 }))).toEqual([])
  })

  it('tells of few who have answered otherwise', () => {
    const before = formOf({ a: 10, b: 10 }, { '': [10, 10, 0, 0, 0, 0] })
    expect(found(before, formOf({ a: 10, b: 10 }, { '': [9, 11, 0, 0, 0, 0] }))).toEqual(['difference personal.1 total | total'])
    expect(found(before, formOf({ a: 10, b: 10 }, { '': [6, 14, 0, 0, 0, 0] }))).toEqual(['difference personal.1 total | total'])
    expect(found(before, formOf({ a: 10, b: 10 }, { '': [5, 15, 0, 0, 0, 0] }))).toEqual([])
    // Nine have come and three gone, or six have come and three changed: of nobody it is told what they answered.
    expect(found(before, formOf({ a: 16, b: 10 }, { '': [7, 19, 0, 0, 0, 0] }))).toEqual([])
    // In classes the first two boxes are one.
    expect(found(before, formOf({ a: 10, b: 10 }, { '': [20, 0, 0] }))).toEqual([])
  })

  it('tells what those who have come answered, if they all answered the same or all but one', () => {
    const before = formOf({ a: 20 }, { '': [5, 5, 5, 5, 0, 0] })
    const answered = (...counts: readonly number[]) => formOf({ a: 26 }, { '': counts })
    expect(found(before, answered(11, 5, 5, 5, 0, 0))[0]).toBe('difference-alike personal.1 total | total')
    expect(found(before, answered(10, 5, 6, 5, 0, 0))[0]).toBe('difference-alike personal.1 total | total')
    expect(found(before, answered(8, 5, 8, 5, 0, 0))).toEqual([])
  })
})

describe('the people of two deliveries', () => {
  it('are the same where no number differs', () => {
    const form = formOf({ a: 9, b: 12 }, { '': [4, 3, 3, 4, 3, 4] })
    expect(differenceOf(form, form)).toEqual({ unchanged: true, apart: null })
    expect(differenceOf(formOf({ a: 9, b: 12 }), formOf({ 'a+b': 21 })).unchanged).toBe(true)
  })

  it('are a form of their own where some have come, by the groups that are the same', () => {
    const { apart } = differenceOf(formOf({ a: 9, b: 12 }, { '': [21, 0] }), formOf({ a: 16, b: 18 }, { '': [24, 10] }))
    expect(apart).toMatchObject({
      respondents: 13,
      groups: [
        { members: ['a'], respondents: 7 },
        { members: ['b'], respondents: 6 },
      ],
    })
    expect(apart?.answers[0]?.classes.map(({ count }) => count)).toEqual([3, 10])
    expect(differenceOf(formOf({ a: 16, b: 18 }), formOf({ a: 9, b: 12 })).apart?.respondents).toBe(13)
  })

  it('are not told apart where some have come and others gone', () => {
    expect(differenceOf(formOf({ a: 9, b: 18 }), formOf({ a: 16, b: 12 }))).toEqual({ unchanged: false, apart: null })
  })
})
