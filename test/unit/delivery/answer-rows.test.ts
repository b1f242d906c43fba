import { describe, expect, it } from 'vitest'
import { answerRows } from '../../../renderer/features/delivery/answer-rows'
import { buildDelivery } from '../../../shared/delivery/delivery'
import type { BreakdownKind } from '../../../shared/delivery/package/package-content'
import { inputOf } from '../../support/delivery-input'
import { coaching, type People, reception, work } from '../../support/made-responses'

/** 12 in each of two insatser, of whom in Coachingteam three alone have answered question 1, and 5 in a third. */
const people: readonly People[] = [
  ...[1, 2, 3, 4, 5, 6].flatMap((answer): readonly People[] => [
    { count: 2, form: 'personal', insats: reception, kon: 1, all: answer },
    {
      count: 1,
      form: 'personal',
      insats: coaching,
      kon: 1,
      all: answer,
      answers: { 'personal.1': answer > 3 ? 'blank' : answer },
    },
    { count: 1, form: 'personal', insats: coaching, kon: 1, all: answer, answers: { 'personal.1': 'blank' } },
  ]),
  ...[1, 2, 3, 5, 6].map((answer): People => ({ count: 1, form: 'personal', insats: work, kon: 1, all: answer })),
]
const delivery = buildDelivery(inputOf(people))
const form = delivery.forms.find((one) => one.form === 'personal')
if (form?.status !== 'shown') throw new Error('the form is given')

function linesOf(question: string, breakdown: BreakdownKind) {
  const asked = delivery.codebook.filter((one) => one.question === question)
  if (form?.status !== 'shown') throw new Error('the form is given')
  return answerRows(form, asked, breakdown).map(({ label, isGroup, answers, remark }) => ({
    label,
    isGroup,
    n: answers?.n ?? null,
    remark,
  }))
}

const first = delivery.codebook.find(({ question }) => question === 'personal.1')
const heading = `1. ${first?.text}`

describe('the lines of a question on the page', () => {
  it('are one with its answers in total', () => {
    expect(linesOf('personal.1', 'total')).toEqual([{ label: heading, isGroup: false, n: 20, remark: null }])
  })

  it('are a heading and the groups that it is given for, where few have answered several together', () => {
    const [top, ...groups] = linesOf('personal.1', 'insats')
    expect(top).toEqual({ label: heading, isGroup: false, n: null, remark: null })
    expect(groups.map(({ n }) => n).reduce((sum: number, n) => sum + (n ?? 0), 0)).toBe(20)
    expect(groups.some(({ label }) => label.includes('Coachingteam och') || label.includes('och Coachingteam'))).toBe(true)
    expect(groups.every(({ isGroup }) => isGroup)).toBe(true)
  })

  it('are the groups of the form where enough have answered in each', () => {
    const [, ...groups] = linesOf('personal.2', 'insats')
    expect(groups.map(({ label, n }) => [label, n])).toEqual([
      ['Arbetsspåret', 5],
      ['Coachingteam', 12],
      ['Mottagningsteam', 12],
    ])
  })

  it('are a heading that says so where it is not given', () => {
    const same = buildDelivery(inputOf([{ count: 8, form: 'styrelse', kon: 1, all: 4 }]))
    const [styrelse] = same.forms.filter((one) => one.form === 'styrelse')
    if (styrelse?.status !== 'shown') throw new Error('the form is given')
    const asked = same.codebook.filter(({ question }) => question === 'styrelse.1')
    expect(answerRows(styrelse, asked, 'total')).toMatchObject([{ answers: null, remark: 'Redovisas inte.' }])
  })
})
