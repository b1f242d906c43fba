import { defaultPolicy } from '../disclosure/policy'
import { shownTexts } from '../text/shown'
import { trendsTexts } from '../text/trends'
import { type QuestionSummary, untoldFigures } from './question-summary'

/** Why the answers are told in classes, and which figures that leaves out, a sentence for each reason; none where no answers are. */
export function classesInWords(summaries: readonly QuestionSummary[]): readonly string[] {
  const classed = summaries.filter(({ inClasses }) => inClasses)
  const few = classed.filter(({ n }) => n < defaultPolicy.fullDistribution)
  const others = classed.filter((summary) => !few.includes(summary))
  if (few.length === 0) return others.length > 0 ? [shownTexts.inClassesBeside(figuresLeftOut(others))] : []
  return [
    shownTexts.inClasses(defaultPolicy.fullDistribution, figuresLeftOut(classed)),
    ...(others.length > 0 ? [shownTexts.inClassesToo] : []),
  ]
}

function figuresLeftOut(summaries: readonly QuestionSummary[]): readonly string[] {
  return [...new Set(summaries.flatMap(untoldFigures))].map((statistic) => trendsTexts.statistics[statistic].toLowerCase())
}
