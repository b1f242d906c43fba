import type { Statistic } from '../model/target'
import type { Change } from '../statistics/change-verdict'
import { findingTitles, topAnswers } from '../text/report'
import { trendsTexts } from '../text/trends'
import { findingTexts, verdictSince } from '../text/verdict'
import { figureWords } from './figure-words'
import type { MeasureTrend, TrendPoint, TrendSeries } from './trend'
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

/** Whether answers of some round are too few for the audience to see this figure of them. */
export function hasHidden({ points }: TrendSeries, statistic: Statistic): boolean {
  return points.some(({ status, untold }) => status === 'not-shown' || untold.includes(statistic))
}

/** Why series have no figure of this kind. */
interface LeftSeries {
  /** Of so few answers only share 5–6 is told. */
  readonly onlyHighest: readonly TrendSeries[]
  readonly notShown: readonly TrendSeries[]
  readonly noAnswers: readonly TrendSeries[]
  readonly otherScale: readonly TrendSeries[]
}

/** The series that a chart of this figure leaves out, by the reason. */
export function leftSeries(left: readonly TrendSeries[], statistic: Statistic): LeftSeries {
  const suitable = left.filter(({ points }) => points.every(({ values, untold }) => !values || untold.includes(statistic)))
  const hidden = suitable.filter((series) => hasHidden(series, statistic))
  const onlyHighest = hidden.filter(({ points }) => points.some(({ figures }) => figures.share56 !== null))
  return {
    onlyHighest,
    notShown: hidden.filter((series) => !onlyHighest.includes(series)),
    noAnswers: suitable.filter((series) => !hidden.includes(series)),
    otherScale: left.filter((series) => !suitable.includes(series)),
  }
}

/** The title of a measure's chart: what its series say together, or its first figure, or why there is none. */
export function trendTitle({ series }: Pick<MeasureTrend, 'series'>, statistic: Statistic): string {
  const findings = series.flatMap((one) => latestFinding(one, statistic) ?? [])
  const compared = findingTitle(findings, statistic)
  if (compared) return compared
  const [only] = findings
  if (!only) return series.some((one) => hasHidden(one, statistic)) ? findingTitles.notShown : findingTitles.noAnswers
  const words = findings.length === 1 && only.point.values && figureWords(only.point.values, statistic)
  return words ? trendsTexts.figureOfYear(only.point.round.year, words) : trendsTexts.firstValues
}

/**
 * What several series say together, as the title of their chart: the finding in words ("Fler svarar 4–6 än 2023"), where there is
 * one series; those that have changed, where there are several. Null where there is nothing earlier to compare with.
 */
export function findingTitle(findings: readonly TrendFinding[], statistic: Statistic): string | null {
  const compared = findings.flatMap(({ series, figure: { change } }) => (change ? [{ name: series.form.title, change }] : []))
  const [only] = compared
  if (!only) return null
  if (findings.length === 1) return changedTitle(only.change, statistic)
  const comparable = compared.filter(({ change }) => change.verdict.verdict !== 'not-comparable')
  if (comparable.length === 0) return findingTexts.noneCompared
  const changed = (['increase', 'decrease'] as const).flatMap((verdict) => changedTitles(comparable, verdict))
  if (changed.length > 0) return changed.join('. ')
  return comparable.length < findings.length ? findingTexts.noneChangedOfSome : findingTexts.noneChanged
}

function changedTitle({ sinceYear, verdict }: TrendChange, statistic: Statistic): string {
  const { verdict: word } = verdict
  if (word !== 'increase' && word !== 'decrease') return verdictSince(word, sinceYear)
  if (statistic === 'mean') return word === 'increase' ? findingTitles.higherMean(sinceYear) : findingTitles.lowerMean(sinceYear)
  const answers = topAnswers[statistic]
  return word === 'increase' ? findingTitles.moreAnswer(answers, sinceYear) : findingTitles.fewerAnswer(answers, sinceYear)
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
