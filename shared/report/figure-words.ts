import type { Statistic } from '../model/target'
import type { ChangeVerdict, RoundFigure } from '../statistics/change-verdict'
import { isCensus } from '../statistics/finite-population'
import type { Interval } from '../statistics/interval'
import { roundedMean } from '../statistics/mean'
import type { Rounded } from '../statistics/round-half-up'
import { roundNumber } from '../statistics/round-number'
import type { Share } from '../statistics/share'
import { smallestDetectableShares } from '../statistics/smallest-detectable-change'
import { formatRounded } from '../text/format'
import { shareTexts } from '../text/results'
import { certaintyTexts, notComparableSentence, verdictSince } from '../text/verdict'
import type { SureFigure } from './figure-interval'
import type { ScaleValues } from './scale-values'
import { wholeShareText } from './share-text'
import type { TrendChange, TrendFigure } from './trend-change'

/** A statistic's share; null where the scale has none. */
export function shareOf(values: ScaleValues, statistic: Statistic): Share | null {
  if (statistic === 'mean') return null
  return statistic === 'shareJa' ? values.shareJa : (values[statistic]?.share ?? null)
}

/** A figure with what it is made of: "62 % (18 av 29)", "7 av 9", "4,3 (n 24)"; null where there is none. */
export function figureWords(values: ScaleValues, statistic: Statistic): string | null {
  const { mean } = values
  if (statistic === 'mean') return mean && mean.n > 0 ? shareTexts.withN(formatRounded(roundedMean(mean)), mean.n) : null
  const part = shareOf(values, statistic)
  return part && part.n > 0 ? wholeShareText(part) : null
}

/** Where a figure lies with 95 % certainty: "mellan 44 och 77 %", "mellan 3,9 och 4,7"; why that cannot be said. */
export function intervalWords({ figure, interval }: SureFigure): string {
  if (figure.kind === 'none' || interval === null) return certaintyTexts.notTold
  if (isCensus(figure)) return certaintyTexts.everybody
  const [lower, upper] = roundedLimits(figure, interval)
  return figure.kind === 'share' ? certaintyTexts.betweenPercent(lower, upper) : certaintyTexts.between(lower, upper)
}

/** The same where room is short and a heading says what it is: "44–77 %", "3,9–4,7". */
export function shortIntervalWords({ figure, interval }: SureFigure): string {
  if (figure.kind === 'none' || interval === null) return certaintyTexts.notTold
  if (isCensus(figure)) return certaintyTexts.everybody
  const [lower, upper] = roundedLimits(figure, interval)
  return figure.kind === 'share' ? certaintyTexts.fromToPercent(lower, upper) : certaintyTexts.fromTo(lower, upper)
}

function roundedLimits({ kind }: RoundFigure, { lower, upper }: Interval): readonly [Rounded, Rounded] {
  return kind === 'share' ? [roundNumber(100 * lower), roundNumber(100 * upper)] : [roundNumber(lower, 1), roundNumber(upper, 1)]
}

/** The verdict as a table has it: "Ökning sedan 2023", or why there is none. */
export function changeLabel({ sinceYear, verdict }: TrendChange): string {
  return verdict.verdict === 'not-comparable'
    ? notComparableSentence(sinceYear, verdict.reason)
    : verdictSince(verdict.verdict, sinceYear)
}

/** How large a change since the earlier round would have to be to be called one; null where the two cannot be compared. */
function neededChangeWords(figure: RoundFigure, { before, verdict }: TrendChange): string | null {
  if (verdict.verdict === 'not-comparable') return null
  if (figure.kind === 'share' && before.kind === 'share') return neededShareWords(before, figure.n)
  // The change that was seen has the margin that any change of the same answers' spread would have.
  return verdict.interval && certaintyTexts.needsSteps(roundNumber(verdict.interval.upper - verdict.difference, 1))
}

function neededShareWords(before: Pick<Share, 'count' | 'n'>, n: number): string {
  const { increase, decrease } = smallestDetectableShares(before, n)
  const borders = [
    ...(increase ? [certaintyTexts.atLeast(wholeShareText(increase))] : []),
    ...(decrease ? [certaintyTexts.atMost(wholeShareText(decrease))] : []),
  ]
  return borders.length > 0 ? certaintyTexts.needsShare(borders) : certaintyTexts.never
}

/** That the figure has changed among those who were asked, where it is within chance in general; null elsewhere. */
export function amongAskedWords(verdict: ChangeVerdict): string | null {
  if (verdict.verdict !== 'within-chance' || verdict.amongAsked === 'within-chance') return null
  return certaintyTexts.amongAsked(verdict.amongAsked)
}

/** How sure a figure is and what a change takes, in as many sentences as there is something to say. */
export function certaintyWords(figure: TrendFigure): string {
  return [`${intervalWords(figure)}.`, changeWords(figure.figure, figure.change)].filter(Boolean).join(' ')
}

/** What a change takes, and what is so among those who were asked; empty where there is nothing to compare with. */
export function changeWords(figure: RoundFigure, change: TrendChange | null): string {
  if (!change) return ''
  return [neededChangeWords(figure, change), amongAskedWords(change.verdict)].filter(Boolean).join(' ')
}
