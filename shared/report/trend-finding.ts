import type { Statistic } from '../model/target'
import type { Change } from '../statistics/change-verdict'
import { findingTexts, verdictSince } from '../text/verdict'
import type { TrendPoint, TrendSeries } from './trend'
import type { TrendChange, TrendFigure } from './trend-change'

/** What a series says of one of its figures now: its latest point that has it. */
export interface TrendFinding {
  readonly series: TrendSeries
  readonly point: TrendPoint
  readonly figure: TrendFigure
}

/** The latest figure of a series; null where it has none of this kind. */
export function latestFinding(series: TrendSeries, statistic: Statistic): TrendFinding | null {
  const point = series.points.findLast(({ figures }) => figures[statistic] !== null)
  const figure = point?.figures[statistic]
  return point && figure ? { series, point, figure } : null
}

/**
 * What several series say together, as the title of their chart: the verdict, where there is one series; those that have
 * changed, where there are several. Null where there is nothing earlier to compare with.
 */
export function findingTitle(findings: readonly TrendFinding[]): string | null {
  const compared = findings.flatMap(({ series, figure: { change } }) => (change ? [{ name: series.form.title, change }] : []))
  const [only] = compared
  if (!only) return null
  if (findings.length === 1) return verdictSince(only.change.verdict.verdict, only.change.sinceYear)
  const comparable = compared.filter(({ change }) => change.verdict.verdict !== 'not-comparable')
  if (comparable.length === 0) return findingTexts.noneCompared
  const changed = (['increase', 'decrease'] as const).flatMap((verdict) => changedTitles(comparable, verdict))
  if (changed.length > 0) return changed.join('. ')
  return comparable.length < findings.length ? findingTexts.noneChangedOfSome : findingTexts.noneChanged
}

interface NamedChange {
  readonly name: string
  readonly change: TrendChange
}

function changedTitles(compared: readonly NamedChange[], verdict: Change): readonly string[] {
  const own = compared.filter(({ change }) => change.verdict.verdict === verdict)
  const years = [...new Set(own.map(({ change }) => change.sinceYear))]
  return years.map((year) => {
    const names = own.filter(({ change }) => change.sinceYear === year).map(({ name }) => name)
    return findingTexts.changed(verdict, year, names, compared.length)
  })
}
