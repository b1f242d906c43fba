import type { RegisterIndicator } from '../../model/register-indicator'
import { roundedResponseRate } from '../../statistics/response-rate'
import { isFew } from '../../statistics/small-number'
import { formatPercent, formatPeriod } from '../../text/format'
import { reportTexts } from '../../text/report'
import { resultsTexts } from '../../text/results'
import type { ShownGroup, ShownRound } from '../shown/shown-round'
import { trendRoundsOf } from '../shown/shown-trend-rounds'
import { type MeasureTrend, measureTrends } from '../trend'
import type { ReportSource } from './report-source'

/** The round that is reported. Throws where the source does not have it. */
export function reportedRound({ rounds, roundId }: ReportSource): ShownRound {
  const reported = rounds.find(({ round }) => round.id === roundId)
  if (!reported) throw new Error(`the source has no round ${roundId}`)
  return reported
}

/** The register indicators that have a value in the reported round's year or before. */
export function registersOf(source: ReportSource): readonly RegisterIndicator[] {
  const { year } = reportedRound(source).round
  return source.registerIndicators.filter(({ values }) => values.some((value) => value.year <= year))
}

const trends = new WeakMap<readonly ShownRound[], Map<number, readonly MeasureTrend[]>>()

/**
 * The trends of all measures up to the reported round: a report does not tell of later years. They are computed once for the same
 * rounds, since every chart of a report asks for them.
 */
export function reportedTrends(source: ReportSource): readonly MeasureTrend[] {
  const { year } = reportedRound(source).round
  const known = trends.get(source.rounds) ?? new Map<number, readonly MeasureTrend[]>()
  trends.set(source.rounds, known)
  const computed = known.get(year) ?? measureTrends(trendRoundsOf(source.rounds.filter(({ round }) => round.year <= year)))
  known.set(year, computed)
  return computed
}

/** When the round was, and with which forms. */
export function roundLine({ round, instrumentVersion }: ShownRound): string {
  return resultsTexts.period(formatPeriod(round.startsOn, round.endsOn), instrumentVersion.definition.title)
}

/** How many answered, were asked and declined: "Personal: 24 svar av 39 tillfrågade (62 %), 15 har tackat nej." */
export function rateLine(label: string, { rate, declined, withoutAsked }: Omit<ShownGroup, 'key' | 'label'>): string {
  const percent = rate.asked === null || isFew(rate.asked) ? null : formatPercent(roundedResponseRate(rate))
  return resultsTexts.rate(label, rate.answered, rate.asked, percent, declined, withoutAsked)
}

/** The rounds and forms that a chart over the years is made of. */
export function yearsLines(rounds: readonly ShownRound[]): readonly string[] {
  const inOrder = [...rounds].sort((a, b) => a.round.year - b.round.year)
  const [first, last] = [inOrder.at(0)?.round.year, inOrder.at(-1)?.round.year]
  if (first === undefined || last === undefined) return []
  const versions: { readonly label: string; readonly from: number; readonly to: number }[] = []
  for (const { round, instrumentVersion } of inOrder) {
    const before = versions.at(-1)
    const { label } = instrumentVersion
    if (before?.label === label) versions[versions.length - 1] = { ...before, to: round.year }
    else versions.push({ label, from: round.year, to: round.year })
  }
  return [
    reportTexts.rounds(first, last),
    reportTexts.instruments(versions.map(({ label, from, to }) => reportTexts.instrumentYears(label, from, to))),
  ]
}
