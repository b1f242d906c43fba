import fs from 'node:fs'
import path from 'node:path'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { roundedPercent, share } from '../../../shared/statistics/share'

interface Figure {
  readonly source: string
  readonly form: string
  readonly question_or_indicator: string
  readonly group: string
  readonly n: string
  readonly statistic: string
  readonly value: string
  readonly unit: string
}

const file = path.resolve(import.meta.dirname, '../../fixtures/published-figures.csv')
const figures = Papa.parse<Figure>(fs.readFileSync(file, 'utf8'), { header: true, skipEmptyLines: true }).data

function beside(figure: Figure): Figure[] {
  const same = ['source', 'form', 'question_or_indicator', 'group'] as const
  return figures.filter((other) => same.every((column) => other[column] === figure[column]))
}

/** The counts that were published beside a percentage: k answers of n, svar of tillfrågade, or k "av n". */
function countsOf(figure: Figure): [k: number, n: number] | undefined {
  const others = beside(figure)
  const counted = others.find(({ statistic }) => statistic.startsWith('antal i '))
  if (counted) return [Number(counted.value), Number(figure.n)]
  const outOf = others.find(({ unit }) => /^av \d+$/.test(unit))
  if (outOf) return [Number(outOf.value), Number(outOf.unit.slice(3))]
  const asked = others.find(({ statistic }) => statistic === 'antal tillfrågade')
  return asked && [Number(figure.n), Number(asked.value)]
}

const percentages = figures.filter(({ unit, statistic }) => unit.startsWith('%') && statistic !== 'mål')
const counted = percentages.flatMap((figure) => {
  const counts = countsOf(figure)
  return counts ? [{ name: `${figure.question_or_indicator} (${figure.form})`, counts, percent: Number(figure.value) }] : []
})

describe('figures that förbund have published', () => {
  it('with their counts are seven', () => {
    expect(percentages).toHaveLength(9)
    expect(counted.map(({ percent }) => percent)).toEqual([62, 88, 95, 97, 90, 79, 87])
  })

  it.each(counted)('$name: $counts is $percent %', ({ counts: [k, n], percent }) => {
    expect(roundedPercent(share(k, n))?.units).toBe(percent)
  })

  it('of sfris: 85 % can be 35 of 41, but 91 % is no number of 41', () => {
    const of41 = Array.from({ length: 42 }, (_, k) => roundedPercent(share(k, 41))?.units)
    expect(of41.indexOf(85)).toBe(35)
    expect(of41).not.toContain(91)
  })
})
