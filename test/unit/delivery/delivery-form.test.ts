import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildDelivery } from '../../../shared/delivery/delivery'
import type { DeliveryAnswers, ShownAnswers } from '../../../shared/delivery/delivery-answers'
import { noChoices } from '../../../shared/delivery/delivery-choices'
import type { DeliveryForm } from '../../../shared/delivery/delivery-form'
import { answeredGroup, type DeliveryGroup } from '../../../shared/delivery/delivery-groups'
import type { Answer } from '../../../shared/model/answer'
import type { InsatsId } from '../../../shared/model/id'
import { deliveryInput, inputOf } from '../../support/delivery-input'
import { accountingOf, coaching, type People, reception, work } from '../../support/made-responses'

function formOf(key: string, input = deliveryInput()): DeliveryForm | undefined {
  return buildDelivery(input).forms.find(({ form }) => form === key)
}

function groupsOf(form: DeliveryForm | undefined): readonly DeliveryGroup[] {
  return form?.status === 'shown' ? form.groups : []
}

function answersOf(form: DeliveryForm | undefined, question: string, breakdown: string): readonly DeliveryAnswers[] {
  const all = form?.status === 'shown' ? form.answers : []
  return all.filter((answers) => answers.question === question && answers.breakdown === breakdown)
}

/** Each group of a question by name, with its counts as they are given: `3-4: 5`. */
function countsOf(form: DeliveryForm | undefined, question: string, breakdown: string): readonly string[] {
  return answersOf(form, question, breakdown).map((answers) => {
    if (answers.status === 'withheld') return answers.reason
    const counts = answers.counts
      .filter(({ count }) => count > 0)
      .map(({ from, to, count }) => `${from === to ? from : `${from}-${to}`}: ${count}`)
    return `${answeredGroup(groupsOf(form), answers).label} ${counts.join(' ')}`
  })
}

const personal = (people: readonly Omit<People, 'form'>[]) => inputOf(people.map((group) => ({ ...group, form: 'personal' })))

describe('a form', () => {
  it('with fewer than five responses has nothing, not even how many, whether 3 or none', () => {
    const nothing = { status: 'too-few', limit: 5 }
    expect(formOf('styrelse')).toEqual({ form: 'styrelse', title: 'Styrelse', ...nothing })
    expect(formOf('parternas_chefsgrupp')).toEqual({ form: 'parternas_chefsgrupp', title: 'Parternas chefsgrupp', ...nothing })
  })

  it('has the total and the groups of each breakdown, small ones joined', () => {
    const groups = groupsOf(formOf('personal'))
    expect(groups.map(({ breakdown, key, label, rate }) => [breakdown, key, label, rate.answered])).toEqual([
      ['total', 'total', 'Alla svar', 17],
      ['insats', '11', 'Coachingteam', 9],
      ['insats', '13+12', 'Övriga insatser', 8],
      ['kon', 'kvinna', 'Kvinna', 9],
      ['kon', 'man+uppges-ej', 'Man eller uppges ej', 8],
    ])
    expect(groups[2]?.members.map(({ name }) => name)).toEqual(['Arbetsspåret', 'Mottagningsteam'])
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

  it('keeps the number asked to itself where all have answered, and where it would follow from the rest', () => {
    const asked = (coachingAsked: number, others: number) => {
      const accounting = [accountingOf('personal', coaching, coachingAsked), accountingOf('personal', reception, others)]
      return groupsOf(
        formOf('personal', { ...deliveryInput(), accounting: [...accounting, accountingOf('personal', work, 2, 0)] }),
      )
    }
    const oneComplete = asked(9, 8)
    expect(oneComplete.map(({ rate, accountingHidden }) => [rate.asked, accountingHidden]).slice(0, 3)).toEqual([
      [19, false],
      [null, true],
      [null, true],
    ])
    const allComplete = asked(9, 6)
    expect(allComplete.map(({ rate, accountingHidden }) => [rate.asked, accountingHidden]).slice(0, 3)).toEqual([
      [null, true],
      [null, true],
      [null, true],
    ])
  })

  it('that all belongs to one group is not divided, and says so only where the policy is the reason', () => {
    const whole = formOf('deltagare_pagaende')
    expect(groupsOf(whole).map(({ label, rate }) => [label, rate.answered, rate.asked])).toEqual([['Alla svar', 24, 39]])
    expect(whole).toMatchObject({ notDivided: [] })
    const small = formOf(
      'personal',
      personal([
        { count: 4, kon: 1 },
        { count: 9, kon: 2 },
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

describe('what the coordinator chooses', () => {
  const people = [
    { count: 9, insats: coaching },
    { count: 6, insats: reception },
    { count: 7, insats: work },
  ]

  it('is insatser to show together, called by their names', () => {
    const form = formOf('personal', { ...personal(people), choices: { ...noChoices, joined: [[coaching, work]] } })
    expect(groupsOf(form).map(({ key, label }) => [key, label])).toEqual([
      ['total', 'Alla svar'],
      ['13+11', 'Arbetsspåret och Coachingteam'],
      ['12', 'Mottagningsteam'],
    ])
  })

  it('is that a form is not divided by kön', () => {
    const form = formOf('personal', { ...deliveryInput(), choices: { ...noChoices, undivided: ['personal'] } })
    expect(groupsOf(form).map(({ breakdown }) => breakdown)).toEqual(['total', 'insats', 'insats'])
    expect(form).toMatchObject({ notDivided: [{ breakdown: 'kon', limit: 5 }] })
    expect(answersOf(form, 'personal.2', 'kon')).toEqual([])
  })

  it('is numbers in place of names, under the same keys and in the order of the numbers', () => {
    const form = formOf('personal', { ...personal(people), choices: { ...noChoices, numbered: true } })
    expect(groupsOf(form).map(({ key, label }) => [key, label])).toEqual([
      ['total', 'Alla svar'],
      ['11', 'Insats 11'],
      ['12', 'Insats 12'],
      ['13', 'Insats 13'],
    ])
    expect(JSON.stringify(form)).not.toContain('Coachingteam')
  })
})

describe('the answers', () => {
  it('are counts per code with n, and the reasons for no code', () => {
    const total = answersOf(formOf('personal'), 'personal.2', 'total')
    expect(total).toEqual([
      {
        question: 'personal.2',
        breakdown: 'total',
        status: 'shown',
        groups: ['total'],
        detail: 'codes',
        counts: [1, 3, 3, 5, 4, 1].map((count, index) => ({ from: index + 1, to: index + 1, count })),
        n: 17,
        blank: 0,
        unreadable: 0,
        notOnForm: 0,
      },
    ])
    expect(answersOf(formOf('personal'), 'personal.1', 'total')).toEqual([
      { question: 'personal.1', breakdown: 'total', status: 'withheld', reason: 'same' },
    ])
  })

  it('under ten are given in classes', () => {
    expect(countsOf(formOf('personal'), 'personal.2', 'insats')).toEqual([
      'Coachingteam 3-4: 5 5-6: 4',
      'Övriga insatser 1-2: 4 3-4: 3 5-6: 1',
    ])
  })

  it('that are all of one class, or all but one, are not given for a group of under ten', () => {
    // 8 of the 9 women chose 3 or 4, and joined with the others there is only one group.
    expect(countsOf(formOf('personal'), 'personal.2', 'kon')).toEqual(['same'])
  })

  const asked = (count: number, insats: InsatsId, answers: Readonly<Record<string, Answer>>) =>
    [1, 2, 3, 4, 5, 6].map((code) => ({ count, insats, kon: 1, all: code as Answer, answers }))

  it('of fewer than five are given together with another group, for that question alone', () => {
    const few = asked(2, work, { 'personal.1': 'blank' })
    const form = formOf('personal', personal([...asked(3, coaching, {}), ...asked(2, reception, {}), ...few]))
    expect(countsOf(form, 'personal.1', 'insats')).toHaveLength(3)
    const fewAnswered = [
      ...few.slice(1),
      ...few.slice(0, 1).map((group) => ({ ...group, answers: { 'personal.1': 3 as Answer } })),
    ]
    const joined = formOf('personal', personal([...asked(3, coaching, {}), ...asked(2, reception, {}), ...fewAnswered]))
    expect(countsOf(joined, 'personal.1', 'insats')).toEqual([
      'Coachingteam 1: 3 2: 3 3: 3 4: 3 5: 3 6: 3',
      'Arbetsspåret och Mottagningsteam 1: 2 2: 2 3: 4 4: 2 5: 2 6: 2',
    ])
    expect(countsOf(joined, 'personal.2', 'insats')).toHaveLength(3)
  })
})

describe('a question that was on some forms only', () => {
  const of = (count: number, insats: InsatsId, kon: Answer, first: Answer) => {
    return { count, insats, kon, all: 4 as const, answers: { 'personal.1': first } }
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
    const form = formOf('personal', personal(people))
    const statusesOf = (question: string, breakdown: string) => answersOf(form, question, breakdown).map(({ status }) => status)
    expect(statusesOf('personal.1', 'insats')).toEqual(['shown', 'shown'])
    expect(answersOf(form, 'personal.1', 'kon')).toMatchObject([{ status: 'withheld', reason: 'beside' }])
    expect(statusesOf('personal.2', 'kon')).toEqual(['shown', 'shown'])
  })
})

describe('whatever the answers', () => {
  const group = fc.record({
    count: fc.nat(12),
    form: fc.constantFrom('personal', 'styrelse'),
    insats: fc.constantFrom<InsatsId | null>(coaching, reception, work, null),
    kon: fc.constantFrom<Answer>(1, 2, 3, 'blank', 'not-on-form'),
    all: fc.constantFrom<Answer>(1, 3, 6, 'blank', 'illegible', 'not-on-form'),
    answers: fc.dictionary(
      fc.constantFrom('personal.1', 'personal.2', 'styrelse.1'),
      fc.constantFrom<Answer>(1, 2, 4, 5, 'blank'),
      {
        maxKeys: 2,
      },
    ),
  })

  const sum = <Item>(items: readonly Item[], number: (item: Item) => number) => items.reduce((all, item) => all + number(item), 0)

  /** The answers with a code from one to another, or null where some of them are in a class that goes beyond. */
  function answersBetween(given: readonly ShownAnswers[], from: number, to: number): number {
    return sum(given, ({ counts }) => sum(counts, (own) => (own.from >= from && own.to <= to ? own.count : 0)))
  }

  it('no group is below the limit, and each breakdown adds up to the total in every number', () => {
    let divided = 0
    fc.assert(
      fc.property(fc.array(group, { maxLength: 12 }), (drawn) => {
        // Answers to another form's questions do not belong on a form.
        const people = drawn.map((one) => ({
          ...one,
          answers: Object.fromEntries(Object.entries(one.answers).filter(([question]) => question.startsWith(`${one.form}.`))),
        }))
        for (const form of buildDelivery(inputOf(people)).forms) {
          if (form.status === 'too-few') continue
          const [total] = form.groups
          for (const kind of ['insats', 'kon'] as const) {
            const own = form.groups.filter(({ breakdown }) => breakdown === kind)
            if (own.length === 0) continue
            divided += 1
            expect(Math.min(...own.map(({ rate }) => rate.answered))).toBeGreaterThanOrEqual(5)
            expect(sum(own, ({ rate }) => rate.answered)).toBe(total?.rate.answered)
          }
          for (const question of new Set(form.answers.map((answers) => answers.question))) {
            const of = (kind: string) => answersOf(form, question, kind)
            const shown = (kind: string) => of(kind).filter((answers) => answers.status === 'shown')
            const [whole] = shown('total')
            for (const kind of ['total', 'insats', 'kon'] as const) {
              for (const answers of shown(kind)) expect(answers.n === 0 || answers.n >= 5).toBe(true)
              if (shown(kind).length === 0) continue
              expect(sum(shown(kind), ({ n }) => n)).toBe(whole?.n)
              expect(sum(shown(kind), ({ blank, unreadable, notOnForm }) => blank + unreadable + notOnForm)).toBe(
                (total?.rate.answered ?? 0) - (whole?.n ?? 0),
              )
              for (const from of [1, 3, 5]) {
                expect(answersBetween(shown(kind), from, from + 1)).toBe(answersBetween(shown('total'), from, from + 1))
              }
            }
          }
        }
      }),
      { numRuns: 300 },
    )
    expect(divided).toBeGreaterThan(50)
  })
})
