import type { Scale } from '../../instrument/definition'
import type { Statistic, Target } from '../../model/target'
import { listWords } from '../../text/format'
import { subjectTexts } from '../../text/report'
import { breakSentence } from '../../text/statistics'
import { targetStatusTexts } from '../../text/targets'
import { trendsTexts } from '../../text/trends'
import { chartKey } from '../chart/chart-key'
import { linesInWords } from '../chart/lines-in-words'
import { formReferences, referenceNotes } from '../chart/reference-lines'
import type { ReportChart } from '../chart/report-chart'
import { standingOf } from '../chart/target-steps'
import { statisticFor, trendBody } from '../chart/trend-body'
import { seriesWith } from '../chart/trend-lines'
import { referenceTable, trendTable } from '../chart/trend-tables'
import { certaintyWords, figureWords } from '../figure-words'
import { measureTitle } from '../measure-title'
import { shownFormOf } from '../shown/shown-round'
import { statisticNames } from '../suitable-statistics'
import type { MeasureTrend, TrendSeries } from '../trend'
import { hasHidden, latestFinding, type TrendFinding, trendTitle } from '../trend-finding'
import type { ReportSource } from './report-source'
import { rateLine, reportedRound, reportedTrends, yearsLines } from './source-rounds'

/** More lines than this cannot be told apart. */
const mostLines = 5

/** A measure over the years up to the reported round; null where no round has asked it. */
export function trendChart(source: ReportSource, measure: string): ReportChart | null {
  const trend = reportedTrends(source).find((candidate) => candidate.measure === measure)
  if (!trend) return null
  const statistic = statisticFor(trend, source.statistic)
  const { shown, left } = seriesWith(trend, statistic)
  const drawn = shown.slice(0, mostLines)
  const question = measureTitle(trend)
  const findings = shown.flatMap((series) => latestFinding(series, statistic) ?? [])
  const names = statisticNames(statistic, scalesOf(source, shown))
  const references = referencesUntil(source)
  const forms = shown.map(({ form }) => form)
  const years = roundsUntil(source).map(({ round }) => round.year)
  const body = trendBody(trend, drawn, statistic, years, { targets: source.targets, references })
  const found = formReferences(references, measure, forms, statistic)
  return {
    key: chartKey({ kind: 'trend', measure }),
    title: trendTitle(trend, statistic),
    subject: subjectTexts.trend(question, names),
    about: [...aboutForms(source, trend.series), ...yearsLines(roundsUntil(source))],
    notes: [
      ...findings.map((finding) => findingNote(finding, trend, source.targets, statistic, findings.length > 1)),
      ...drawn.flatMap(breakNotes),
      ...(drawn.some(hasHidden) ? [trendsTexts.gapsNotShown] : []),
      ...(body.lines.some(({ marks }) => marks.some(({ value, few }) => value !== null && few)) ? [trendsTexts.few] : []),
      ...(body.targets.length > 0
        ? [trendsTexts.targets(body.targets.map(({ figure, from, to }) => ({ level: figure, from, to })))]
        : []),
      ...referenceNotes(references, measure, forms, statistic),
      ...leftNotes(left),
      ...(drawn.length < shown.length ? [trendsTexts.moreLines(drawn.length)] : []),
      trendsTexts.chance,
    ],
    body,
    tables: [
      trendTable(question, trend, shown, statistic, source.targets),
      ...(found.length > 0 ? [referenceTable(question, found, statistic)] : []),
    ],
    alternative: linesInWords(question, names, body.lines),
  }
}

function roundsUntil(source: ReportSource) {
  const { year } = reportedRound(source).round
  return source.rounds.filter(({ round }) => round.year <= year).sort((a, b) => a.round.year - b.round.year)
}

function referencesUntil(source: ReportSource) {
  const { year } = reportedRound(source).round
  return source.references.filter((reference) => reference.year <= year)
}

function scalesOf(source: ReportSource, shown: readonly TrendSeries[]): readonly Scale[] {
  const scales = [...roundsUntil(source)].reverse().flatMap(({ instrumentVersion }) => instrumentVersion.definition.scales)
  return shown.flatMap(({ question }) => scales.find(({ key }) => key === question.scale) ?? [])
}

function aboutForms(source: ReportSource, series: readonly TrendSeries[]): readonly string[] {
  const reported = reportedRound(source)
  const keys = [...new Set(series.map(({ form }) => form.key))]
  return keys.flatMap((key) => {
    const shown = shownFormOf(reported, key)
    return shown?.status === 'shown' ? [rateLine(`${shown.form.title} ${reported.round.year}`, shown.total)] : []
  })
}

/** The latest figure in words: how sure it is, what a change takes, and how it stands to its målnivå. */
function findingNote(
  { series, point, figure }: TrendFinding,
  trend: MeasureTrend,
  targets: readonly Target[],
  statistic: Statistic,
  named: boolean,
): string {
  const words = point.values && figureWords(point.values, statistic)
  const standing = standingOf(targets, trend, statistic, point)
  const sentences = [
    words ? `${trendsTexts.figureOfYear(point.round.year, words)}, ${certaintyWords(figure)}` : '',
    standing ? trendsTexts.standing(targetStatusTexts[standing.status].word, standing.level) : '',
  ]
  return `${named ? `${series.form.title} ` : ''}${sentences.filter(Boolean).join(' ')}`
}

function breakNotes({ form, points }: TrendSeries): readonly string[] {
  return points.flatMap(({ round, breakBefore }) =>
    breakBefore ? [trendsTexts.breakIn(form.title, round.year, breakSentence(breakBefore.sinceYear, breakBefore.reasons))] : [],
  )
}

function leftNotes(left: readonly TrendSeries[]): readonly string[] {
  const unanswered = left.filter(({ points }) => points.every(({ values }) => values === null))
  const notShown = unanswered.filter(hasHidden)
  const noAnswers = unanswered.filter((series) => !notShown.includes(series))
  const otherScale = left.filter((series) => !unanswered.includes(series))
  return [
    ...sentenceOf(notShown, trendsTexts.notShown),
    ...sentenceOf(noAnswers, (forms) => trendsTexts.unanswered(forms, false)),
    ...sentenceOf(otherScale, trendsTexts.otherScale),
  ]
}

function sentenceOf(series: readonly TrendSeries[], words: (forms: string) => string): readonly string[] {
  const titles = series.map(({ form }) => form.title)
  return titles.length > 0 ? [words(listWords(titles, 'och'))] : []
}
