import type { Statistic, Target, TargetStatus } from '../../model/target'
import { levelText } from '../../text/targets'
import { trendsTexts } from '../../text/trends'
import { targetFor, targetStatus } from '../target-status'
import type { MeasureTrend, TrendPoint } from '../trend'
import type { TargetStep } from './report-chart'

/** The målnivåer of a measure over the years as the chart draws them: a step for each stretch of years with the same level. */
export function targetSteps(
  targets: readonly Target[],
  trend: MeasureTrend,
  statistic: Statistic,
  years: readonly number[],
): readonly TargetStep[] {
  const steps: TargetStep[] = []
  for (const year of years) {
    const target = targetFor(targets, trend, statistic, year)
    if (!target) continue
    const level = statistic === 'mean' ? target.level : 100 * target.level
    const last = steps.at(-1)
    if (last?.level === level) steps[steps.length - 1] = { ...last, to: year }
    else steps.push({ from: year, to: year, level, ...namesOf(levelText(statistic, target.level)) })
  }
  return steps
}

function namesOf(figure: string) {
  return { figure, text: trendsTexts.target(figure) }
}

/** How a point's figure stands to the målnivå of its year, with the level as people read it; null where there is none. */
export function standingOf(
  targets: readonly Target[],
  trend: MeasureTrend,
  statistic: Statistic,
  { round, values }: TrendPoint,
): { readonly status: TargetStatus; readonly level: string } | null {
  const target = targetFor(targets, trend, statistic, round.year)
  const value = statistic === 'mean' || statistic === 'shareJa' ? values?.[statistic]?.value : values?.[statistic]?.share.value
  return target && value != null ? { status: targetStatus(value, target), level: levelText(statistic, target.level) } : null
}
