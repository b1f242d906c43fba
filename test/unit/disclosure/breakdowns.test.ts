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
  together: readonly (readonly (InsatsId | null)[])[] = [],
) {
  const responses = responsesOf(people.map((group) => ({ ...group, form })))
  const table = countResponses(round2024.id, responses, bundledInstrument)
  return formBreakdowns(table, form, formParts(table, accounting, form, insatser), policy, together)
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

  it('shows insatser together that are to be so, and joins them further where they are small', () => {
    const counted = [people(9, coaching), people(6, reception), people(7, work), people(8, null)]
    const together = breakdownsOf(counted, [], defaultPolicy, [[coaching, work]])
    expect(together).toMatchObject({
      insats: {
        groups: [
          { members: [work, coaching], respondents: 16, joined: null },
          { members: [reception], respondents: 6 },
          { members: [null], respondents: 8 },
        ],
      },
    })
    const small = breakdownsOf([people(1, coaching), people(6, reception), people(2, work), people(8, null)], [], defaultPolicy, [
      [coaching, work],
    ])
    expect(small).toMatchObject({
      insats: {
        groups: [
          { members: [null], joined: null },
          { members: [work, coaching, reception], respondents: 9, joined: { small: [work, coaching] } },
        ],
      },
    })
  })

  it('divides by nothing that the policy does not name', () => {
    const counted = [people(9, coaching), people(6, reception, 2)]
    expect(breakdownsOf(counted, [], { ...defaultPolicy, breakdowns: ['kon'] })).toMatchObject({
      insats: { reason: 'no-groups' },
      kon: { status: 'shown' },
    })
    expect(breakdownsOf(counted, [], { ...defaultPolicy, breakdowns: ['insats'] })).toMatchObject({
      insats: { status: 'shown' },
      kon: { reason: 'no-groups' },
    })
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
    expect(formBreakdowns(table, form, formParts(table, [], form, insatser), defaultPolicy, [])).toEqual({ status: 'too-few' })
  })

  it('refuses a policy that protects less than the default', () => {
    expect(() => breakdownsOf([people(9, coaching)], [], { ...defaultPolicy, minimumGroup: 3 })).toThrow(RangeError)
  })
})
