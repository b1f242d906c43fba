import type { Scale } from '../../instrument/definition'
import type { Statistic, Target } from '../../model/target'
import { listWords } from '../../text/format'
import { overviewTexts } from '../../text/overview'
import { findingTitles, subjectTexts } from '../../text/report'
import { targetStatusTexts } from '../../text/targets'
import { trendViewTexts } from '../../text/trend-views'
import { trendsTexts } from '../../text/trends'
import { chartKey } from '../chart/chart-key'
import { linesInWords } from '../chart/lines-in-words'
import { formReferences, referenceNotes } from '../chart/reference-lines'
import type { ReportChart } from '../chart/report-chart'
import { standingOf } from '../chart/target-steps'
import { statisticFor, trendBody } from '../chart/trend-body'
import { seriesWith } from '../chart/trend-lines'
import { referenceTable, trendTable } from '../chart/trend-tables'
import { continuitySentence } from '../continuity'
import { figureWords, intervalWords } from '../figure-words'
import { measureTitle } from '../measure-title'
import { overviewFindings } from '../overview-findings'
import { shownFormOf } from '../shown/shown-round'
import { statisticNames } from '../suitable-statistics'
import type { MeasureTrend, TrendPoint, TrendSeries } from '../trend'
import { hasHidden, latestFinding, leftSeries, type TrendFinding, trendTitle } from '../trend-finding'
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
    title: titleOf(trend, statistic, findings, years.at(-1)),
    subject: subjectTexts.trend(question, names),
    about: [...aboutForms(source, trend.series), ...yearsLines(roundsUntil(source))],
    notes: [
      ...findings.map((finding) => findingNote(finding, trend, source.targets, statistic, findings.length > 1)),
      ...(body.lines.length > 0 ? [body.lines.length > 1 ? trendViewTexts.whiskers : trendsTexts.band] : []),
      ...drawn.flatMap(breakNotes),
      ...(drawn.some((series) => hasHidden(series, statistic)) ? [trendsTexts.gapsNotShown] : []),
      ...(body.lines.some(({ marks }) => marks.some(({ value, few }) => value !== null && few)) ? [trendsTexts.few] : []),
      ...(body.targets.length > 0
        ? [trendsTexts.targets(body.targets.map(({ figure, from, to }) => ({ level: figure, from, to })))]
        : []),
      ...referenceNotes(references, measure, forms, statistic),
      ...leftNotes(left, statistic),
      ...(drawn.length < shown.length ? [trendsTexts.moreLines(drawn.length)] : []),
      comparisonsNote(source),
    ],
    body,
    tables: [
      trendTable(question, trend, shown, statistic, source.targets),
      ...(found.length > 0 ? [referenceTable(question, found, statistic)] : []),
    ],
    alternative: linesInWords(question, names, body.lines),
  }
}

/** What the trend says; of an earlier year, where the reported round has no figure, it says which. */
function titleOf(
  trend: MeasureTrend,
  statistic: Statistic,
  findings: readonly TrendFinding[],
  reportedYear: number | undefined,
): string {
  const title = trendTitle(trend, statistic)
  const latest = Math.max(...findings.map(({ point }) => point.round.year))
  const isOlder = findings.some(({ figure }) => figure.change) && latest !== reportedYear
  return isOlder ? findingTitles.ofYear(latest, title) : title
}

/** How many comparisons of the round were made, and how many of them show a change: one of many is no surprise. */
function comparisonsNote(source: ReportSource): string {
  const { changes, compared } = overviewFindings(reportedTrends(source), source.roundId, source.statistic, [])
  return compared === 0 ? trendsTexts.chance : overviewTexts.findings.changed(changes.length, compared)
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

/** The latest figure in words, with the one it is compared with, how sure it is, and how it stands to its målnivå. */
function findingNote(
  { series, point, figure }: TrendFinding,
  trend: MeasureTrend,
  targets: readonly Target[],
  statistic: Statistic,
  named: boolean,
): string {
  const wordsOf = ({ round, values }: TrendPoint) => {
    const words = values && figureWords(values, statistic)
    return words ? [trendsTexts.figureOfYear(round.year, words)] : []
  }
  const before = series.points.filter(({ round }) => round.year === figure.change?.sinceYear).flatMap(wordsOf)
  const standing = standingOf(targets, trend, statistic, point)
  const sentences = [
    ...before.map((words) => `${words}.`),
    ...wordsOf(point).map((words) => `${words}, ${intervalWords(figure)}.`),
    ...(standing ? [trendsTexts.standing(targetStatusTexts[standing.status].word, standing.level)] : []),
  ]
  return `${named ? `${series.form.title}. ` : ''}${sentences.join(' ')}`
}

function breakNotes({ form, points }: TrendSeries): readonly string[] {
  return points.flatMap((point) => {
    const sentence = continuitySentence(point)
    return sentence === null ? [] : [trendsTexts.breakIn(form.title, point.round.year, sentence)]
  })
}

function leftNotes(left: readonly TrendSeries[], statistic: Statistic): readonly string[] {
  const { onlyHighest, notShown, noAnswers, otherScale } = leftSeries(left, statistic)
  return [
    ...sentenceOf(onlyHighest, trendsTexts.onlyHighest),
    ...sentenceOf(notShown, trendsTexts.notShown),
    ...sentenceOf(noAnswers, (forms) => trendsTexts.unanswered(forms, false)),
    ...sentenceOf(otherScale, trendsTexts.otherScale),
  ]
}

function sentenceOf(series: readonly TrendSeries[], words: (forms: string) => string): readonly string[] {
  const titles = series.map(({ form }) => form.title)
  return titles.length > 0 ? [words(listWords(titles, 'och'))] : []
}
