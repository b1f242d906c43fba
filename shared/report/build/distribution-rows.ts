import type { Question, Scale } from '../../instrument/definition'
import { scaleOf } from '../../instrument/lookup'
import type { RatingStatistic } from '../../model/presentation'
import type { Statistic } from '../../model/target'
import { shownTexts } from '../../text/shown'
import { gapTexts } from '../../text/statistics'
import type { DistributionRow } from '../chart/report-chart'
import { figureWords } from '../figure-words'
import { summarizeQuestion } from '../question-summary'
import type { ShownForm, ShownGroup, ShownRound } from '../shown/shown-round'
import { statisticNames, suitableStatistics } from '../suitable-statistics'
import type { ReportSource } from './report-source'

/** The statistic that stands beside a bar on this scale: the report's own, or the share Ja. */
export function statisticOn(scale: Scale, statistic: RatingStatistic): Statistic {
  const suitable = suitableStatistics([scale])
  return suitable.find((candidate) => candidate === statistic) ?? suitable[0] ?? 'mean'
}

/** The whole names of the statistics beside these bars, which say which codes are in them. */
export function statisticsBeside(rows: readonly DistributionRow[], statistic: RatingStatistic): readonly string[] {
  const scales = rows.flatMap(({ summary }) => (summary ? [summary.scale] : []))
  return [...new Set(scales.flatMap((scale) => statisticNames(statisticOn(scale, statistic), [scale])))]
}

/** What a bar is of. */
interface RowOf {
  readonly key: string
  readonly label: string
  readonly question: Question
  readonly scale: Scale
}

/** One question's answers by one group, or why they are not shown. */
export function groupRow({ key, label, question, scale }: RowOf, group: ShownGroup, statistic: RatingStatistic): DistributionRow {
  const frequency = group.answers.get(question.key)
  if (!frequency) return { key, label, summary: null, figure: '', remark: gapTexts['not-shown'] }
  const summary = summarizeQuestion(question, scale, frequency, group.rate.asked)
  if (summary.n === 0) return { key, label, summary: null, figure: '', remark: gapTexts['no-answers'] }
  return { key, label, summary, figure: figureWords(summary, statisticOn(scale, statistic)) ?? '', remark: '' }
}

/** A form of which nothing is shown, and why. */
export function hiddenRow(shown: Exclude<ShownForm, { readonly status: 'shown' }>): DistributionRow {
  const { key, title } = shown.form
  const remark = shown.status === 'too-few' ? shownTexts.tooFew(shown.limit) : gapTexts['no-answers']
  return { key, label: title, summary: null, figure: '', remark }
}

/** One question's answers by all who answered a form, or why they are not shown. */
export function formRow(
  { instrumentVersion }: ShownRound,
  shown: ShownForm,
  question: Question,
  label: string,
  { statistic }: Pick<ReportSource, 'statistic'>,
): DistributionRow {
  const key = question.key
  if (shown.status !== 'shown') return { ...hiddenRow(shown), key, label }
  const scale = scaleOf(instrumentVersion.definition, question)
  return groupRow({ key, label, question, scale }, shown.total, statistic)
}
