import type { RatingStatistic } from '../../model/presentation'
import { roundedMean } from '../../statistics/mean'
import { formatRounded } from '../../text/format'
import { findingTitles, topAnswers } from '../../text/report'
import { gapTexts } from '../../text/statistics'
import type { DistributionRow } from '../chart/report-chart'
import { shareOf } from '../figure-words'
import type { QuestionSummary } from '../question-summary'
import { statisticOn } from './distribution-rows'

/**
 * What different questions say together, as the title of their chart: for how many of them at least half of the answers are
 * among the highest codes (or Ja), and for means from where to where they lie. It tells of those who answered and compares
 * nothing. Where only one of several is shown, `names` say whose it is.
 */
export function rowsFinding(rows: readonly DistributionRow[], statistic: RatingStatistic, names: readonly string[] = []): string {
  const summaries = rows.flatMap(({ summary }) => summary ?? [])
  const [only] = summaries
  if (!only)
    return rows.every(({ remark }) => remark === gapTexts['no-answers']) ? findingTitles.noAnswers : findingTitles.notShown
  if (summaries.length === 1) {
    const place = rows.findIndex(({ summary }) => summary === only)
    const finding = oneFinding(only, rows[place]?.figure ?? '', statistic)
    return rows.length > 1 && names[place] ? findingTitles.named(names[place], finding) : finding
  }
  if (statistic === 'mean') return meansFinding(summaries) ?? sharesFinding(summaries, 'share46')
  return sharesFinding(summaries, statistic)
}

function oneFinding({ scale }: QuestionSummary, figure: string, statistic: RatingStatistic): string {
  const own = statisticOn(scale, statistic)
  return own === 'mean' ? findingTitles.oneMean(figure) : findingTitles.one(figure, topAnswers[own])
}

function meansFinding(summaries: readonly QuestionSummary[]): string | null {
  const means = summaries
    .flatMap(({ mean }) => (mean?.value == null ? [] : [mean]))
    .sort((a, b) => (a.value ?? 0) - (b.value ?? 0))
  const [lowest, highest] = [means.at(0), means.at(-1)]
  if (!lowest || !highest || means.length < summaries.length) return null
  return findingTitles.meansFromTo(formatRounded(roundedMean(lowest)), formatRounded(roundedMean(highest)))
}

function sharesFinding(summaries: readonly QuestionSummary[], statistic: Exclude<RatingStatistic, 'mean'>): string {
  const kinds = summaries.map((summary) => ({ summary, own: statisticOn(summary.scale, statistic) }))
  const shares = kinds.flatMap(({ summary, own }) => (own === 'mean' ? [] : [{ own, share: shareOf(summary, own) }]))
  const half = shares.filter(({ share }) => share !== null && 2 * share.count >= share.n)
  const answers = [...new Set(shares.map(({ own }) => topAnswers[own]))]
  return findingTitles.atLeastHalf(half.length, shares.length, answers)
}
