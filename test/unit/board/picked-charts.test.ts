import { describe, expect, it } from 'vitest'
import { countCharts, foundCharts } from '../../../renderer/features/board/picked-charts'

const groups = [
  { key: 'form', title: 'Formulär', charts: [{ key: 'form:personal', label: 'Personal' }] },
  {
    key: 'insats:personal',
    title: 'Insatser: Personal',
    charts: [
      { key: 'insats:personal:1', label: '1. Får stödet ta den tid som behövs?' },
      { key: 'insats:personal:2', label: '2. Är du med och bestämmer?' },
    ],
  },
]
const found = (search: string) => foundCharts(groups, search).flatMap(({ charts }) => charts.map(({ key }) => key))

describe('searching among the charts', () => {
  it.each([
    ['nothing finds all', '  ', ['form:personal', 'insats:personal:1', 'insats:personal:2']],
    ['a part of a word', 'behöv', ['insats:personal:1']],
    ['large letters, with dots', 'BESTÄMMER', ['insats:personal:2']],
    ['words of the heading and the chart, in any order', 'tid insatser', ['insats:personal:1']],
    ['a heading finds its charts', 'insatser', ['insats:personal:1', 'insats:personal:2']],
    ['words that do not occur together', 'formulär tid', []],
  ])('%s', (_what, search, keys) => {
    expect(found(search)).toEqual(keys)
  })

  it('leaves out headings without charts, and counts the charts that are left', () => {
    expect(foundCharts(groups, 'bestämmer').map(({ title }) => title)).toEqual(['Insatser: Personal'])
    expect([countCharts(groups), countCharts(foundCharts(groups, 'bestämmer'))]).toEqual([3, 1])
  })
})
