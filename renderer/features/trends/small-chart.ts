import type { DrawnChart } from '../../../shared/drawing/draw-chart'
import { mostLines } from '../../../shared/drawing/series-look'
import type { RatingStatistic } from '../../../shared/model/presentation'
import { linesInWords } from '../../../shared/report/chart/lines-in-words'
import { registerBody } from '../../../shared/report/chart/register-line'
import type { TrendBody } from '../../../shared/report/chart/report-chart'
import { standingOf } from '../../../shared/report/chart/target-steps'
import { type BesideTrend, statisticFor, trendBody } from '../../../shared/report/chart/trend-body'
import { seriesWith } from '../../../shared/report/chart/trend-lines'
import { latestFinding, trendTitle } from '../../../shared/report/trend-finding'
import { targetStatusTexts } from '../../../shared/text/targets'
import { trendViewTexts } from '../../../shared/text/trend-views'
import { trendsTexts } from '../../../shared/text/trends'
import { numberText } from '../../../shared/text/typed-number'
import type { TrendSubject } from './trend-subjects'

/** A measure among all: what it says in short, and its figures over the years. */
export interface SmallChart {
  readonly finding: string
  /** How its latest figures stand to the målnivå, a line a form. */
  readonly standings: readonly { readonly key: string; readonly sign: string; readonly words: string }[]
  /** Null where there is no figure to draw. */
  readonly chart: (DrawnChart & { readonly body: TrendBody }) | null
}

export function smallChart(subject: TrendSubject, rating: RatingStatistic, beside: BesideTrend): SmallChart {
  return subject.kind === 'register' ? registerChart(subject) : measureChart(subject, rating, beside)
}

function registerChart({ title, indicator }: Extract<TrendSubject, { kind: 'register' }>): SmallChart {
  const latest = indicator.values.at(-1)
  if (!latest) return { finding: trendViewTexts.registerEmpty, standings: [], chart: null }
  const body = registerBody(indicator)
  const finding = trendsTexts.figureOfYear(latest.year, `${numberText(latest.value)} ${indicator.unit}`)
  return { finding, standings: [], chart: { title, body, alternative: linesInWords(title, [indicator.unit], body.lines) } }
}

function measureChart(
  { title, trend }: Extract<TrendSubject, { kind: 'measure' }>,
  rating: RatingStatistic,
  beside: BesideTrend,
): SmallChart {
  const statistic = statisticFor(trend, rating)
  const drawn = seriesWith(trend, statistic).shown.slice(0, mostLines)
  const finding = trendTitle(trend, statistic)
  if (drawn.length === 0) return { finding, standings: [], chart: null }
  const years = trend.series[0]?.points.map(({ round }) => round.year) ?? []
  const body = trendBody(trend, drawn, statistic, years, beside)
  const standings = drawn.flatMap((series) => {
    const latest = latestFinding(series, statistic)
    const standing = latest && standingOf(beside.targets, trend, statistic, latest.point)
    if (!standing) return []
    const { sign, word } = targetStatusTexts[standing.status]
    const form = drawn.length > 1 ? series.form.title : null
    return [{ key: series.question.key, sign, words: trendViewTexts.standing(form, word, standing.level) }]
  })
  const alternative = linesInWords(title, [trendsTexts.statistics[statistic]], body.lines)
  return { finding, standings, chart: { title, body, alternative } }
}
