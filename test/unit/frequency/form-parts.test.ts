import { describe, expect, it } from 'vitest'
import { formParts } from '../../../shared/frequency/form-parts'
import { bundledInstrument } from '../../../shared/instrument/bundled'
import type { RoundId } from '../../../shared/model/id'
import { countResponses } from '../../support/count-responses'
import { accountingOf, coaching, insatser, reception, responsesOf, round2024, work } from '../../support/made-responses'

function partsOf(people: Parameters<typeof responsesOf>[0], accounting: Parameters<typeof formParts>[1], listed = insatser) {
  return formParts(countResponses(round2024.id, responsesOf(people), bundledInstrument), accounting, 'personal', listed)
}

describe('formParts', () => {
  it('are the insatser with responses or with somebody asked, in the order listed, without insats last', () => {
    const people = [
      { count: 1, form: 'personal', insats: null },
      { count: 5, form: 'personal', insats: reception },
      { count: 9, form: 'styrelse', insats: coaching },
    ]
    expect(partsOf(people, [accountingOf('personal', work, 4, 1), accountingOf('personal', reception, 8)])).toEqual([
      { insatsId: work, answered: 0, asked: 4, declined: 1 },
      { insatsId: reception, answered: 5, asked: 8, declined: null },
      { insatsId: null, answered: 1, asked: null, declined: null },
    ])
  })

  it('have no part for an accounting row of zeros and blanks, and keep an asked of 0 beside answers', () => {
    expect(partsOf([], [accountingOf('personal', work, 0, null), accountingOf('personal', null, null, 0)])).toEqual([])
    expect(partsOf([{ count: 2, form: 'personal', insats: work }], [accountingOf('personal', work, 0, 0)])).toEqual([
      { insatsId: work, answered: 2, asked: 0, declined: 0 },
    ])
  })

  it('take no numbers from another round or another form', () => {
    const elsewhere = { ...accountingOf('personal', work, 9), roundId: 2 as RoundId }
    expect(partsOf([], [elsewhere, accountingOf('styrelse', work, 9)])).toEqual([])
  })

  it('refuse an insats that is not listed instead of losing its responses', () => {
    expect(() => partsOf([{ count: 2, form: 'personal', insats: work }], [], insatser.slice(1))).toThrow('13')
  })
})
