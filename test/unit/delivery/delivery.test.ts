import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildDelivery } from '../../../shared/delivery/delivery'
import type { DeliveryForm, DeliveryGroup } from '../../../shared/delivery/delivery-form'
import type { Answer } from '../../../shared/model/answer'
import type { InsatsId } from '../../../shared/model/id'
import { deliveryInput, inputOf } from '../../support/delivery-input'
import { coaching, reception, roundOf, versionOf, work } from '../../support/made-responses'

function groupsOf(form: DeliveryForm | undefined): readonly DeliveryGroup[] {
  return form?.status === 'shown' ? form.groups : []
}

function formOf(key: string, input = deliveryInput()): DeliveryForm | undefined {
  return buildDelivery(input).forms.find(({ form }) => form === key)
}

describe('the cover', () => {
  it('says what the delivery is of and by which rule it was made', () => {
    expect(buildDelivery(deliveryInput({ forbund: { name: 'Prov', demo: true }, number: 3 })).cover).toEqual({
      formatVersion: 1,
      forbund: 'Prov',
      demo: true,
      year: 2024,
      startsOn: '2023-11-01',
      endsOn: '2024-10-31',
      instrument: { key: 'nns-2019', title: 'NNS indikatorer, enkäter 2019', label: 'Version 1' },
      policy: { version: 1, minimumGroup: 5 },
      number: 3,
      programVersion: '0.1.0',
    })
  })
})

describe('a form', () => {
  it('with fewer than five responses has nothing, not even how many, whether 3 or none', () => {
    const nothing = { status: 'too-few', limit: 5 }
    expect(formOf('styrelse')).toEqual({ form: 'styrelse', title: 'Styrelse', ...nothing })
    expect(formOf('parternas_chefsgrupp')).toEqual({ form: 'parternas_chefsgrupp', title: 'Parternas chefsgrupp', ...nothing })
  })

  it('has the total and the groups of each breakdown, small ones joined', () => {
    const groups = groupsOf(formOf('personal'))
    expect(groups.map(({ breakdown, label, members, rate }) => [breakdown, label, members.join(', '), rate.answered])).toEqual([
      ['total', 'Alla svar', 'Alla svar', 17],
      ['insats', 'Coachingteam', 'Coachingteam', 9],
      ['insats', 'Övriga insatser', 'Arbetsspåret, Mottagningsteam', 8],
      ['kon', 'Kvinna', 'Kvinna', 9],
      ['kon', 'Man eller uppges ej', 'Man, Uppges ej', 8],
    ])
  })

  it('has asked and declined of a joined group together, not known where one member is not, and never by kön', () => {
    const groups = groupsOf(formOf('personal'))
    expect(groups.map(({ rate, declined }) => [rate.asked, declined])).toEqual([
      [20, null],
      [10, 1],
      [10, null],
      [null, null],
      [null, null],
    ])
    expect(groups[0]?.rate.value).toBe(17 / 20)
    const unknown = deliveryInput()
    const withoutReception = { ...unknown, accounting: unknown.accounting.filter(({ insatsId }) => insatsId !== reception) }
    expect(groupsOf(formOf('personal', withoutReception)).map(({ rate }) => rate.asked)).toEqual([null, 10, null, null, null])
  })

  it('that all belongs to one group is not divided, and says so only where the policy is the reason', () => {
    const whole = formOf('deltagare_pagaende')
    expect(groupsOf(whole).map(({ label, rate }) => [label, rate.answered, rate.asked])).toEqual([['Alla svar', 24, 39]])
    expect(whole).toMatchObject({ notDivided: [] })
    const small = formOf(
      'personal',
      inputOf([
        { count: 4, form: 'personal', kon: 1 },
        { count: 9, form: 'personal', kon: 2 },
      ]),
    )
    expect(small).toMatchObject({
      notDivided: [
        { breakdown: 'insats', limit: 5 },
        { breakdown: 'kon', limit: 5 },
      ],
    })
  })
})

describe('the answers', () => {
  it('are counts per code with n, and the reasons for no code', () => {
    const [total] = groupsOf(formOf('personal'))
    expect(total?.answers[1]).toEqual({
      question: 'personal.2',
      status: 'shown',
      counts: [1, 3, 3, 5, 4, 1],
      n: 17,
      blank: 0,
      unreadable: 0,
      notOnForm: 0,
    })
    expect(total?.answers[0]).toMatchObject({ counts: [1, 0, 0, 0, 0, 5], n: 6, blank: 4, unreadable: 6, notOnForm: 1 })
  })

  it('of a question that few had on their form are withheld in the whole breakdown', () => {
    const question = 'personal.1'
    const asked = [
      { count: 6, form: 'personal', insats: coaching, kon: 1 },
      { count: 3, form: 'personal', insats: reception, kon: 1 },
      { count: 6, form: 'personal', insats: reception, kon: 1, answers: { [question]: 'not-on-form' as const } },
    ]
    const groups = groupsOf(formOf('personal', inputOf(asked)))
    const statuses = groups.map(({ breakdown, answers }) => [breakdown, answers[0]?.status, answers[1]?.status])
    expect(statuses).toEqual([
      ['total', 'shown', 'shown'],
      ['insats', 'withheld', 'shown'],
      ['insats', 'withheld', 'shown'],
    ])
    expect(groups[1]?.answers[0]).toEqual({ question, status: 'withheld' })
  })
})

describe('the codebook', () => {
  it('has every question with its codes, measure and how sure its scale is', () => {
    const { codebook } = buildDelivery(deliveryInput())
    expect(codebook).toHaveLength(33)
    expect(codebook[0]).toMatchObject({
      formTitle: 'Deltagare – pågående',
      question: 'deltagare_pagaende.1',
      number: 1,
      measure: 'M01',
      theme: 'Stöd till nytta',
      scale: { key: 'frekvens' },
      scaleBasis: 'confirmed',
    })
  })
})

describe('buildDelivery', () => {
  it('gives the same for the same input', () => {
    expect(JSON.stringify(buildDelivery(deliveryInput()))).toBe(JSON.stringify(buildDelivery(deliveryInput())))
  })

  it('has no other fields than these: a new one has to be thought about', () => {
    const keys = new Set<string>()
    JSON.stringify(buildDelivery(deliveryInput()), (key, value: unknown) => {
      if (key !== '' && !/^\d+$/.test(key)) keys.add(key)
      return value
    })
    const group = 'answered answers asked breakdown declined exceedsAsked label members rate value'
    const answers = 'blank counts n notOnForm question status unreadable'
    const cover =
      'cover demo endsOn forbund formatVersion instrument minimumGroup number policy programVersion startsOn version year'
    const form = 'form forms groups limit notDivided title'
    const codebook = 'answeredBy code codebook codes formTitle key kind measure scale scaleBasis scaleSource text theme'
    expect([...keys].sort()).toEqual([group, answers, cover, form, codebook].join(' ').split(' ').sort())
  })

  it('refuses a table or an instrument of another round, and a policy that protects less', () => {
    expect(() => buildDelivery(deliveryInput({ round: roundOf(2, 2024) }))).toThrow('round 2')
    expect(() => buildDelivery(deliveryInput({ instrumentVersion: versionOf(2) }))).toThrow('round 1')
    expect(() => buildDelivery(deliveryInput({ policy: { version: 1, minimumGroup: 2 } }))).toThrow(RangeError)
  })
})

describe('a question that was on some forms only', () => {
  const of = (count: number, insats: InsatsId, kon: Answer, first: Answer) => {
    return { count, form: 'personal', insats, kon, all: 4 as const, answers: { 'personal.1': first } }
  }
  // Asked in Coachingteam of 9 women and 1 man, in Mottagningsteam of 1 woman and 9 men, and of none of the other 40. What
  // Coachingteam answered less what the women answered is then what one man and one woman answered.
  const people = [
    of(9, coaching, 1, 5),
    of(1, coaching, 2, 1),
    of(1, reception, 1, 2),
    of(9, reception, 2, 3),
    of(10, coaching, 1, 'not-on-form'),
    of(10, coaching, 2, 'not-on-form'),
    of(10, reception, 1, 'not-on-form'),
    of(10, reception, 2, 'not-on-form'),
  ]

  it('is left out by kön where insats and kön together would tell of fewer than five', () => {
    const groups = groupsOf(formOf('personal', inputOf(people)))
    const statusOf = (breakdown: string, question: string) =>
      new Set(
        groups
          .filter((group) => group.breakdown === breakdown)
          .map(({ answers }) => answers.find((one) => one.question === question)?.status),
      )
    expect(statusOf('insats', 'personal.1')).toEqual(new Set(['shown']))
    expect(statusOf('kon', 'personal.1')).toEqual(new Set(['withheld']))
    expect(statusOf('kon', 'personal.2')).toEqual(new Set(['shown']))
  })
})

describe('whatever the answers', () => {
  const group = fc.record({
    count: fc.nat(12),
    form: fc.constantFrom('personal', 'styrelse'),
    insats: fc.constantFrom<InsatsId | null>(coaching, reception, work, null),
    kon: fc.constantFrom<Answer>(1, 2, 3, 'blank', 'not-on-form'),
    all: fc.constantFrom<Answer>(1, 3, 6, 'blank', 'illegible', 'not-on-form'),
  })

  it('no group is below the limit, and each breakdown adds up to the total in every number', () => {
    let divided = 0
    fc.assert(
      fc.property(fc.array(group, { maxLength: 12 }), (people) => {
        for (const form of buildDelivery(inputOf(people)).forms) {
          const [total, ...groups] = groupsOf(form)
          if (!total) continue
          for (const kind of ['insats', 'kon'] as const) {
            const own = groups.filter(({ breakdown }) => breakdown === kind)
            if (own.length === 0) continue
            divided += 1
            const sum = (number: (one: DeliveryGroup) => number) => own.reduce((all, one) => all + number(one), 0)
            expect(Math.min(...own.map(({ rate }) => rate.answered))).toBeGreaterThanOrEqual(5)
            expect(sum(({ rate }) => rate.answered)).toBe(total.rate.answered)
            for (const [index, answers] of total.answers.entries()) {
              const parts = own.map((one) => one.answers[index])
              if (answers.status === 'withheld') expect(parts.every((part) => part?.status === 'withheld')).toBe(true)
              if (answers.status === 'withheld' || parts.some((part) => part?.status === 'withheld')) continue
              const added = answers.counts.map((_, code) =>
                parts.reduce((all, part) => all + (part?.status === 'shown' ? (part.counts[code] ?? 0) : 0), 0),
              )
              expect(added).toEqual(answers.counts)
            }
          }
        }
      }),
      { numRuns: 300 },
    )
    expect(divided).toBeGreaterThan(50)
  })
})
