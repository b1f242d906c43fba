import { describe, expect, it } from 'vitest'
import { auditRegrouping } from '../../../../shared/delivery/audit/audit-regrouping'
import type { KnownForm } from '../../../../shared/disclosure/audit/known-form'

/** A form divided by insats into groups of so many. */
function formOf(insats: Readonly<Record<string, number>>): KnownForm {
  const groups = Object.entries(insats).map(([key, respondents]) => ({
    breakdown: 'insats' as const,
    members: key.split('+'),
    respondents,
  }))
  return { form: 'personal', respondents: groups.reduce((sum, group) => sum + group.respondents, 0), groups, answers: [] }
}

function found(later: KnownForm, ...earlier: readonly KnownForm[]): readonly string[] {
  return auditRegrouping(
    earlier.map((known, index) => ({ number: index + 1, known })),
    later,
  ).map(({ where, earlier: before }) => `${before?.number}: ${before?.groups.join()} | ${where[0]?.groups.join()}`)
}

describe('groups that cut across earlier ones', () => {
  it('tell nothing while nobody has come or gone', () => {
    expect(found(formOf({ 'a+b': 20, c: 10 }), formOf({ a: 10, 'b+c': 20 }))).toEqual([])
  })

  it('tell of a group that no file shows, once some have: A and B together, B and C together, and each alone before', () => {
    // B has got two more since the first: 24 less 12 less 10 of B is known, and no two of the files say so.
    const first = formOf({ a: 10, b: 10, c: 10 })
    const second = formOf({ 'a+b': 34, c: 22 })
    expect(found(formOf({ a: 22, 'b+c': 34 }), first, second)).toEqual(['2: a+b | b+c'])
  })

  it('tell nothing where each lies within an earlier one, or around it', () => {
    const first = formOf({ a: 10, b: 10, c: 10 })
    expect(found(formOf({ 'a+b': 34, c: 22 }), first)).toEqual([])
    expect(found(formOf({ a: 22, b: 12, c: 22 }), formOf({ 'a+b': 20, c: 10 }))).toEqual([])
  })

  it('are looked for in each question too, which has its own groups', () => {
    const answered = (form: KnownForm, groups: readonly string[]): KnownForm => ({
      ...form,
      answers: groups.map((key) => ({
        question: 'personal.1',
        breakdown: 'insats',
        members: key.split('+'),
        classes: [{ from: 1, to: 1, count: 10 }],
        missing: {},
      })),
    })
    const leaks = found(
      answered(formOf({ a: 22, b: 12, c: 22 }), ['a', 'b+c']),
      answered(formOf({ a: 10, b: 10, c: 10 }), ['a+b', 'c']),
    )
    expect(leaks).toEqual(['1: a+b | b+c'])
  })
})
