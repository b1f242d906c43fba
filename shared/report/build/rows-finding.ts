import type { RatingStatistic } from '../../model/presentation'
import { roundedMean } from '../../statistics/mean'
import { formatRounded } from '../../text/format'
import { findingTitles, topAnswers } from '../../text/report'
import { gapTexts } from '../../text/statistics'
import type { DistributionRow } from '../chart/report-chart'
import { figureWords, shareOf } from '../figure-words'
import type { QuestionSummary } from '../question-summary'
import { isTold, statisticOn } from './distribution-rows'

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
    const finding = oneFinding(only, statistic)
    return rows.length > 1 && names[place] ? findingTitles.named(names[place], finding) : finding
  }
  const means = statistic === 'mean' ? meansFinding(summaries) : null
  return means ?? sharesFinding(summaries, toldShare(summaries, statistic))
}

/**
 * The share that all of these can be told by: the one that is followed (4–6 for means), or 5–6, which answers in classes tell too. The
 * former where neither can.
 */
export function toldShare(summaries: readonly QuestionSummary[], statistic: RatingStatistic): Exclude<RatingStatistic, 'mean'> {
  const followed = statistic === 'mean' ? 'share46' : statistic
  const told = ([followed, 'share56'] as const).find((share) => summaries.every((summary) => isTold(summary, share)))
  return told ?? followed
}

function oneFinding(summary: QuestionSummary, statistic: RatingStatistic): string {
  const told = isTold(summary, statistic) ? statistic : toldShare([summary], statistic)
  const own = statisticOn(summary.scale, told)
  const figure = figureWords(summary, own)
  if (figure === null) return findingTitles.inClasses
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
  const shares = kinds.flatMap(({ summary, own }) => {
    const share = own === 'mean' ? null : shareOf(summary, own)
    return own === 'mean' || share === null ? [] : [{ own, share }]
  })
  if (shares.length === 0) return findingTitles.inClasses
  const half = shares.filter(({ share }) => 2 * share.count >= share.n)
  const answers = [...new Set(shares.map(({ own }) => topAnswers[own]))]
  return findingTitles.atLeastHalf(half.length, shares.length, answers)
}
