import { groupBy } from '../../../shared/model/group-by'
import type { RegisterIndicator } from '../../../shared/model/register-indicator'
import { chartKey } from '../../../shared/report/chart/chart-key'
import { measureTitle } from '../../../shared/report/measure-title'
import type { MeasureTrend } from '../../../shared/report/trend'
import { trendViewTexts } from '../../../shared/text/trend-views'

/** What has a trend: a measure of the forms, or an indicator from a register. Its key is that of its chart in a report. */
export type TrendSubject =
  | { readonly kind: 'measure'; readonly key: string; readonly title: string; readonly trend: MeasureTrend }
  | { readonly kind: 'register'; readonly key: string; readonly title: string; readonly indicator: RegisterIndicator }

/** Subjects under a heading: a theme's working title, or that they come from registers. */
export interface SubjectGroup {
  readonly title: string
  readonly subjects: readonly TrendSubject[]
}

/** All that has a trend, under its headings: the measures by theme, and last what comes from registers. */
export function subjectGroups(
  trends: readonly MeasureTrend[],
  indicators: readonly RegisterIndicator[],
): readonly SubjectGroup[] {
  const themes = [...groupBy(trends, ({ theme }) => theme.key).values()].map((inTheme) => ({
    title: inTheme[0]?.theme.workingTitle ?? '',
    subjects: inTheme.map(measureSubject),
  }))
  const registers = { title: trendViewTexts.registers, subjects: indicators.map(registerSubject) }
  return indicators.length > 0 ? [...themes, registers] : themes
}

function measureSubject(trend: MeasureTrend): TrendSubject {
  return { kind: 'measure', key: chartKey({ kind: 'trend', measure: trend.measure }), title: measureTitle(trend), trend }
}

function registerSubject(indicator: RegisterIndicator): TrendSubject {
  return { kind: 'register', key: chartKey({ kind: 'register', indicator: indicator.id }), title: indicator.name, indicator }
}
