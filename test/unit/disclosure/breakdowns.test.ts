import { describe, expect, it } from 'vitest'
import { formBreakdowns } from '../../../shared/disclosure/breakdowns'
import { defaultPolicy } from '../../../shared/disclosure/policy'
import { formParts } from '../../../shared/frequency/form-parts'
import { bundledInstrument } from '../../../shared/instrument/bundled'
import type { Answer } from '../../../shared/model/answer'
import type { InsatsId } from '../../../shared/model/id'
import type { ResponseAccounting } from '../../../shared/model/response-accounting'
import { countResponses } from '../../support/count-responses'
import {
  accountingOf,
  coaching,
  insatser,
  type People,
  reception,
  responsesOf,
  round2024,
  work,
} from '../../support/made-responses'

const form = 'personal'

function breakdownsOf(
  people: readonly Omit<People, 'form'>[],
  accounting: readonly ResponseAccounting[] = [],
  policy = defaultPolicy,
) {
  const responses = responsesOf(people.map((group) => ({ ...group, form })))
  const table = countResponses(round2024.id, responses, bundledInstrument)
  return formBreakdowns(table, form, formParts(table, accounting, form, insatser), policy)
}

function people(count: number, insats: InsatsId | null, kon: Answer = 1) {
  return { count, insats, kon }
}

describe('formBreakdowns', () => {
  it('of fewer than five says only that, not how many', () => {
    expect(breakdownsOf([people(4, coaching)])).toEqual({ status: 'too-few' })
    expect(breakdownsOf([])).toEqual({ status: 'too-few' })
    expect(breakdownsOf([people(5, coaching)])).toMatchObject({ status: 'shown', respondents: 5 })
  })

  it('joins small insatser with the next smallest, those where somebody was only asked too', () => {
    const breakdowns = breakdownsOf([people(9, coaching), people(6, reception)], [accountingOf(form, work, 3)])
    expect(breakdowns).toMatchObject({
      insats: {
        status: 'shown',
        groups: [
          { members: [coaching], respondents: 9, joined: null },
          { members: [work, reception], respondents: 6, joined: { small: [work], limit: 5 } },
        ],
      },
    })
  })

  it('leaves out insatser that the form was not used in', () => {
    const breakdowns = breakdownsOf([people(9, coaching), people(6, reception)], [accountingOf(form, work, 0)])
    expect(breakdowns).toMatchObject({ insats: { groups: [{ members: [coaching] }, { members: [reception] }] } })
  })

  it('does not divide a form without insatser by insats, but counts responses without one as a group beside others', () => {
    expect(breakdownsOf([people(9, null)])).toMatchObject({ insats: { status: 'not-shown', reason: 'no-groups' } })
    expect(breakdownsOf([people(9, null), people(5, work)])).toMatchObject({
      insats: { groups: [{ members: [work] }, { members: [null], respondents: 9 }] },
    })
  })

  it('counts an unreadable kön with Uppges ej, and a form without kön apart', () => {
    const breakdowns = breakdownsOf([
      people(6, null, 1),
      people(3, null, 3),
      people(2, null, 'illegible'),
      people(7, null, 'not-on-form'),
    ])
    expect(breakdowns).toMatchObject({
      kon: {
        groups: [
          { members: ['kvinna'], respondents: 6 },
          { members: ['uppges-ej'], respondents: 5 },
          { members: ['utan-kon'], respondents: 7 },
        ],
      },
    })
  })

  it('joins small groups of kön, and shows none where joining leaves one', () => {
    expect(breakdownsOf([people(9, null, 1), people(6, null, 2), people(1, null, 3)])).toMatchObject({
      kon: {
        groups: [{ members: ['kvinna'] }, { members: ['man', 'uppges-ej'], respondents: 7, joined: { small: ['uppges-ej'] } }],
      },
    })
    expect(breakdownsOf([people(9, null, 1), people(2, null, 2)])).toMatchObject({
      kon: { status: 'not-shown', reason: 'too-small' },
    })
    expect(breakdownsOf([people(9, null, 'not-on-form')])).toMatchObject({ kon: { status: 'not-shown', reason: 'one-group' } })
  })

  it('shows no kön where it would tell of a few people beside the insatser', () => {
    const mixed = [people(9, coaching, 1), people(1, coaching, 2), people(1, reception, 1), people(8, reception, 2)]
    expect(breakdownsOf(mixed)).toMatchObject({
      insats: { status: 'shown' },
      kon: { status: 'not-shown', reason: 'difference' },
    })
    const spread = [people(6, coaching, 1), people(4, coaching, 2), people(3, reception, 1), people(6, reception, 2)]
    expect(breakdownsOf(spread)).toMatchObject({ insats: { status: 'shown' }, kon: { status: 'shown' } })
    // Without a breakdown by insats beside it the same people may be shown by kön.
    expect(breakdownsOf(mixed.map((group) => ({ ...group, insats: null })))).toMatchObject({ kon: { status: 'shown' } })
  })

  it('looks at its own form only', () => {
    const table = countResponses(
      round2024.id,
      responsesOf([
        { count: 3, form },
        { count: 40, form: 'styrelse' },
      ]),
      bundledInstrument,
    )
    expect(formBreakdowns(table, form, formParts(table, [], form, insatser), defaultPolicy)).toEqual({ status: 'too-few' })
  })

  it('refuses a policy that protects less than the default', () => {
    expect(() => breakdownsOf([people(9, coaching)], [], { version: 1, minimumGroup: 3 })).toThrow(RangeError)
  })
})
