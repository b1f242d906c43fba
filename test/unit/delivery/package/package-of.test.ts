import { describe, expect, it } from 'vitest'
import { buildDelivery } from '../../../../shared/delivery/delivery'
import { packageOf } from '../../../../shared/delivery/package/package-of'
import { deliveryInput } from '../../../support/delivery-input'

const content = packageOf(buildDelivery(deliveryInput()))

describe('the groups', () => {
  it('are those of each form, joined ones as D with the names of their members, and a form of too few as A without a number', () => {
    const rows = content.groups.filter(({ form }) => ['personal', 'styrelse'].includes(form))
    expect(rows.map((row) => Object.values(row))).toEqual([
      ['personal', 'total', 'total', ['Alla svar'], 'F', 1, 17, 20, null],
      ['personal', 'insats', '11', ['Coachingteam'], 'F', 1, 9, 10, 1],
      ['personal', 'insats', '13+12', ['Arbetsspåret', 'Mottagningsteam'], 'D', 1, 8, 10, null],
      ['personal', 'kon', 'kvinna', ['Kvinna'], 'F', 1, 9, null, null],
      ['personal', 'kon', 'man+uppges-ej', ['Man', 'Uppges ej'], 'D', 1, 8, null, null],
      ['styrelse', 'total', '', [], 'A', 1, null, null, null],
    ])
  })
})

describe('the answers', () => {
  const rowsOf = (question: string, breakdown: string) =>
    content.answers
      .filter((row) => row.question === question && row.breakdown === breakdown)
      .map(({ group, status, codes, count }) => `${group} ${status} ${codes} ${count}`)

  it('have a row for each code, and for each reason of none', () => {
    expect(rowsOf('personal.2', 'total')).toEqual([
      'total F 1 1',
      'total F 2 3',
      'total F 3 3',
      'total F 4 5',
      'total F 5 4',
      'total F 6 1',
      'total F blank 0',
      'total F unreadable 0',
      'total F not-on-form 0',
    ])
  })

  it('are D in classes, and A without group, code or count where they are withheld', () => {
    expect(rowsOf('personal.2', 'insats').slice(0, 4)).toEqual(['11 D 1-2 0', '11 D 3-4 5', '11 D 5-6 4', '11 D blank 0'])
    expect(rowsOf('personal.2', 'kon')).toEqual([' A  null'])
    expect(content.answers.filter(({ form }) => form === 'styrelse')).toEqual([])
  })

  it('carry the measure that their question is followed by', () => {
    expect(new Set(content.answers.filter(({ question }) => question === 'personal.7').map(({ measure }) => measure)).size).toBe(
      1,
    )
    expect(content.answers.every(({ measure }) => measure !== '')).toBe(true)
  })
})

it('the codebook has a row for each code of each question, with its words', () => {
  expect(content.codebook.filter(({ question }) => question === 'deltagare_pagaende.1')).toMatchObject(
    [1, 2, 3, 4, 5, 6].map((code) => ({ form: 'deltagare_pagaende', number: 1, measure: 'M01', scaleKind: 'rating', code })),
  )
  expect(new Set(content.codebook.map(({ question }) => question)).size).toBe(33)
})
