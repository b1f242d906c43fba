import { describe, expect, it } from 'vitest'
import { bundledInstrument } from '../../../../shared/instrument/bundled'
import type { Target } from '../../../../shared/model/target'
import { standingOf, targetSteps } from '../../../../shared/report/chart/target-steps'
import { measureTrends } from '../../../../shared/report/trend'
import { countResponses } from '../../../support/count-responses'
import { responsesOf, roundOf, versionOf } from '../../../support/made-responses'

const form = 'deltagare_pagaende'
const round = roundOf(1, 2024)
// 75 of 95 answers in the top three boxes: 0.789, which prints as 79 %.
const people = [
  { count: 75, form, answers: { [`${form}.1`]: 5 } },
  { count: 20, form, answers: { [`${form}.1`]: 2 } },
]
const table = countResponses(round.id, responsesOf(people, round.id), bundledInstrument)
const trend = measureTrends([{ round, instrumentVersion: versionOf(1), table, asked: {} }]).find(
  ({ measure }) => measure === 'M01',
)
if (!trend) throw new Error('no trend')

function target(fromYear: number, level: number, near = 0.05, statistic: Target['statistic'] = 'share46'): Target {
  return { subject: 'measure', subjectKey: 'M01', statistic, fromYear, level, near }
}

describe('the levels to reach in a chart', () => {
  it('are a step for each stretch of years with the same level, in per cent for a share', () => {
    const steps = targetSteps([target(2022, 0.8), target(2024, 0.85)], trend, 'share46', [2021, 2022, 2023, 2024])
    expect(steps).toEqual([
      { from: 2022, to: 2023, level: 80, figure: '80\u00A0%', text: 'Mål 80\u00A0%' },
      { from: 2024, to: 2024, level: 85, figure: '85\u00A0%', text: 'Mål 85\u00A0%' },
    ])
  })

  it('are those of the figure that is shown', () => {
    expect(targetSteps([target(2022, 0.8)], trend, 'share56', [2024])).toEqual([])
    expect(targetSteps([target(2022, 4.5, 0.2, 'mean')], trend, 'mean', [2024])).toMatchObject([{ level: 4.5, text: 'Mål 4,5' }])
  })
})

describe('how a figure stands to its level', () => {
  const point = trend.series[0]?.points[0]
  const standing = (targets: readonly Target[]) => point && standingOf(targets, trend, 'share46', point)

  it('goes by the unrounded figure', () => {
    expect(standing([target(2024, 0.79)])).toEqual({ status: 'near', level: '79\u00A0%' })
    expect(standing([target(2024, 0.789)])).toMatchObject({ status: 'reached' })
    expect(standing([target(2024, 0.9)])).toMatchObject({ status: 'not-reached' })
  })

  it('is nothing where no level holds for its year', () => {
    expect(standing([target(2025, 0.8)])).toBeNull()
  })
})
