import type { Question, Scale } from '../../instrument/definition'
import { scaleOf } from '../../instrument/lookup'
import type { RatingStatistic } from '../../model/presentation'
import type { Statistic } from '../../model/target'
import { formatCount } from '../../text/format'
import { shownTexts } from '../../text/shown'
import { figureTexts, gapTexts } from '../../text/statistics'
import type { DistributionRow } from '../chart/report-chart'
import { figureWords } from '../figure-words'
import { type QuestionSummary, summarizeQuestion } from '../question-summary'
import type { AnsweredGroup } from '../shown/shown-answers'
import type { ShownForm, ShownRound } from '../shown/shown-round'
import { statisticNames, suitableStatistics } from '../suitable-statistics'
import type { ReportSource } from './report-source'

/** The statistic that stands beside a bar on this scale: the report's own, or the share Ja. */
export function statisticOn(scale: Scale, statistic: RatingStatistic): Statistic {
  const suitable = suitableStatistics([scale])
  return suitable.find((candidate) => candidate === statistic) ?? suitable[0] ?? 'mean'
}

/** The whole names of the statistics beside these bars, which say which codes are in them. */
export function statisticsBeside(rows: readonly DistributionRow[], statistic: RatingStatistic): readonly string[] {
  const scales = rows.flatMap(({ summary }) => (summary && isTold(summary, statistic) ? [summary.scale] : []))
  return [...new Set(scales.flatMap((scale) => statisticNames(statisticOn(scale, statistic), [scale])))]
}

/** Whether the figure that stands beside a bar is there: of answers in classes it may not be. */
export function isTold(summary: QuestionSummary, statistic: RatingStatistic): boolean {
  return summary[statisticOn(summary.scale, statistic)] !== null
}

/** What a bar is of. */
interface RowOf {
  readonly key: string
  readonly label: string
  readonly question: Question
  readonly scale: Scale
}

/** One question's answers by one group, or why they are not shown. */
export function groupRow(
  { key, label, question, scale }: RowOf,
  { frequency, asked }: Pick<AnsweredGroup, 'asked'> & { readonly frequency: AnsweredGroup['frequency'] | null },
  statistic: RatingStatistic,
): DistributionRow {
  if (!frequency) return { key, label, summary: null, figure: '', remark: shownTexts.withheld }
  const summary = summarizeQuestion(question, scale, frequency, asked)
  if (summary.n === 0) return { key, label, summary: null, figure: '', remark: gapTexts['no-answers'] }
  const figure = figureWords(summary, statisticOn(scale, statistic)) ?? `${figureTexts.n} ${formatCount(summary.n)}`
  return { key, label, summary, figure, remark: '' }
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
  const { answers, rate } = shown.total
  return groupRow({ key, label, question, scale }, { frequency: answers.get(key) ?? null, asked: rate.asked }, statistic)
}
