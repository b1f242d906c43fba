import { describe, expect, it } from 'vitest'
import { smallChart } from '../../../renderer/features/trends/small-chart'
import { subjectGroups, type TrendSubject } from '../../../renderer/features/trends/trend-subjects'
import { bundledInstrument } from '../../../shared/instrument/bundled'
import type { RegisterIndicatorId } from '../../../shared/model/id'
import type { RegisterIndicator } from '../../../shared/model/register-indicator'
import { chartKey } from '../../../shared/report/chart/chart-key'
import { askedKey, type MeasureTrend, measureTrends, type TrendRound } from '../../../shared/report/trend'
import { countResponses } from '../../support/count-responses'
import { type People, responsesOf, roundOf, versionOf } from '../../support/made-responses'

const ongoing = 'deltagare_pagaende'
const first = `${ongoing}.1`
const nothing = { targets: [], references: [] }

/** `top` of `n` who answered the first question with 5, the others with 2. */
function chose(top: number, n: number): readonly People[] {
  return [
    { count: top, form: ongoing, answers: { [first]: 5 } },
    { count: n - top, form: ongoing, answers: { [first]: 2 } },
  ]
}

function trendsOf(...years: readonly (readonly [year: number, people: readonly People[]])[]): readonly MeasureTrend[] {
  return measureTrends(
    years.map(([year, people]): TrendRound => {
      const round = roundOf(year, year)
      const table = countResponses(round.id, responsesOf(people, round.id), bundledInstrument)
      return {
        round,
        instrumentVersion: versionOf(1),
        table,
        asked: {},
        limited: new Map(year === 2020 ? [[askedKey(ongoing, first), null]] : []),
      }
    }),
  )
}

function subject(trends: readonly MeasureTrend[], measure: string): TrendSubject {
  const key = chartKey({ kind: 'trend', measure })
  const found = subjectGroups(trends, [])
    .flatMap(({ subjects }) => subjects)
    .find((candidate) => candidate.key === key)
  if (!found) throw new Error(`no ${measure}`)
  return found
}

const indicator: RegisterIndicator = {
  id: 7 as RegisterIndicatorId,
  name: 'Unga utan arbete',
  unit: 'personer',
  source: 'Arbetsförmedlingen',
  comment: '',
  values: [{ year: 2024, value: 1065, comment: '' }],
}

describe('what has a trend', () => {
  it('is all measures under their themes, and last what comes from registers, under the keys of their charts in a report', () => {
    const groups = subjectGroups(trendsOf([2024, []]), [indicator])
    expect(groups[0]).toMatchObject({ title: 'Stöd till nytta', subjects: [{ kind: 'measure', key: 'trend:M01' }] })
    expect(groups.at(-1)).toMatchObject({ title: 'Registerindikatorer', subjects: [{ kind: 'register', key: 'register:7' }] })
    // The bundled forms ask 24 measures under 15 themes.
    expect(groups.slice(0, -1).flatMap(({ subjects }) => subjects)).toHaveLength(24)
    expect(groups).toHaveLength(16)
  })

  it('has no heading for registers where nothing comes from them', () => {
    expect(subjectGroups(trendsOf([2024, []]), []).map(({ title }) => title)).not.toContain('Registerindikatorer')
  })
})

describe('a measure among all', () => {
  // Newcombe 1998, table II: 56/70 − 48/80 is above 0.
  const grown = trendsOf([2023, chose(48, 80)], [2024, chose(56, 70)])

  it('says in short what has changed, and draws its line', () => {
    const small = smallChart(subject(grown, 'M01'), 'share46', nothing)
    expect(small.finding).toBe('Fler svarar 4–6 än 2023')
    expect(small.chart?.body.lines).toMatchObject([{ marks: [{ text: '60\u00A0%' }, { text: '80\u00A0%' }] }])
    expect(small.chart?.alternative).toContain('2024 80\u00A0% (n 70)')
  })

  it('says how its latest figure stands to the level', () => {
    const target = { subject: 'measure', subjectKey: 'M01', statistic: 'share46', fromYear: 2024, near: 0.05 } as const
    const standings = (level: number) =>
      smallChart(subject(grown, 'M01'), 'share46', { ...nothing, targets: [{ ...target, level }] }).standings
    expect(standings(0.8)).toMatchObject([{ sign: '✓', words: 'Når målnivån 80\u00A0%' }])
    expect(standings(0.9)).toMatchObject([{ sign: '✗', words: 'Når inte målnivån 90\u00A0%' }])
  })

  it('follows the share Ja where the question is answered with Ja or Nej', () => {
    expect(smallChart(subject(grown, 'M04'), 'mean', nothing).chart?.body.unit).toBe('percent')
  })

  it('says that there are no answers, or too few to be shown, instead of drawing nothing', () => {
    expect(smallChart(subject(grown, 'M11'), 'share46', nothing)).toEqual({
      finding: 'Inga svar ännu',
      standings: [],
      chart: null,
    })
    const hidden = smallChart(subject(trendsOf([2020, chose(2, 3)]), 'M01'), 'share46', nothing)
    expect(hidden).toMatchObject({ finding: 'För få svar för att visas', chart: null })
  })

  it('is the latest value of a register indicator in its own unit', () => {
    const [group] = subjectGroups([], [indicator, { ...indicator, values: [] }])
    const [filled, empty] = (group?.subjects ?? []).map((one) => smallChart(one, 'share46', nothing))
    expect(filled).toMatchObject({ finding: '2024: 1\u202F065 personer', chart: { body: { unit: 'number' } } })
    expect(empty).toMatchObject({ finding: 'Inga värden ännu', chart: null })
  })
})
