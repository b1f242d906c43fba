import type { FrequencyTable } from '../frequency/frequency-table'
import { questionFrequency } from '../frequency/question-frequency'
import { type BreakReason, breaksBetween, isReworded } from '../instrument/comparable'
import type { Form, Question, Scale } from '../instrument/definition'
import { scaleOf } from '../instrument/lookup'
import type { InstrumentVersion } from '../instrument/version'
import type { Round } from '../model/round'
import { type Statistic, statistics } from '../model/target'
import type { AskedByForm } from './asked-by-form'
import { type ClassedFrequency, type GivenFrequency, givenCount } from './given-frequency'
import { type ScaleValues, scaleValues } from './scale-values'
import { type AnsweredRound, type TrendFigure, trendFigures } from './trend-change'
import { type MeasureInTheme, measuresByTheme } from './trend-measures'
import { hiddenFigures, scaleFigures } from './verdict'

/**
 * One round's counted answers with the instrument they were given on and how many were asked for them; slice the table first to
 * narrow it down, and give the numbers asked of the same part.
 */
export interface TrendRound {
  readonly round: Round
  readonly instrumentVersion: InstrumentVersion
  readonly table: FrequencyTable
  readonly asked: AskedByForm
  /**
   * The questions, as `askedKey`, whose answers the audience does not see code by code: in classes, or null where not at all. They
   * are not in the table. None where it is left out.
   */
  readonly limited?: ReadonlyMap<string, ClassedFrequency | null>
}

/** A question of a form, as one word. */
export function askedKey(form: string, question: string): string {
  return `${form} ${question}`
}

/** That a point cannot be compared with the one before it (the latest earlier round with answers), and why. */
export interface TrendBreak {
  readonly sinceYear: number
  readonly reasons: readonly BreakReason[]
}

/**
 * One round in a series. `no-answers`: asked, but nobody answered with a code. `not-asked`: the round's
 * instrument has no such question. `not-shown`: what was answered must not be told to the audience. All are gaps: n is 0, there are no
 * values, and a break stands at the next value. The figures that a `value` has
 * `untold` are gaps too.
 */
export interface TrendPoint {
  readonly round: Round
  readonly status: 'value' | 'no-answers' | 'not-asked' | 'not-shown'
  readonly n: number
  /** The figures that the scale has but that cannot be told, since the audience sees the answers in classes. */
  readonly untold: readonly Statistic[]
  readonly values: ScaleValues | null
  /** How sure each of the values is, and whether it has changed; null where the scale has no such value. */
  readonly figures: Readonly<Record<Statistic, TrendFigure | null>>
  readonly breakBefore: TrendBreak | null
  /** The year of the point before it, where the question was worded otherwise there and the series goes on all the same. */
  readonly rewordedSince: number | null
}

/**
 * One form's answers to one question that asks the measure: a point for every round, in order of time.
 * `segments` are the runs of points with values that a line may join: none reaches over a gap or a break.
 * Form and question are those of the latest round that asks it.
 */
export interface TrendSeries {
  readonly form: Form
  readonly question: Question
  readonly points: readonly TrendPoint[]
  readonly segments: readonly (readonly TrendPoint[])[]
}

/** What is followed over time: one series per form that asks it (they are different people and never joined). */
export interface MeasureTrend extends MeasureInTheme {
  readonly series: readonly TrendSeries[]
}

/** The trends of all measures, by theme in the order of the latest instrument. Rounds may come in any order. */
export function measureTrends(rounds: readonly TrendRound[]): readonly MeasureTrend[] {
  const inOrder = [...rounds].sort((a, b) => a.round.year - b.round.year || a.round.id - b.round.id)
  const mixedUp = inOrder.find(({ round, instrumentVersion, table }) => {
    return table.roundId !== round.id || round.instrumentVersionId !== instrumentVersion.id
  })
  if (mixedUp) throw new Error(`round ${mixedUp.round.id} does not belong to its table or instrument`)
  const definitions = inOrder.map(({ instrumentVersion }) => instrumentVersion.definition)
  return measuresByTheme(definitions)
    .map((measure) => ({ ...measure, series: seriesOf(inOrder, measure.measure) }))
    .filter(({ series }) => series.length > 0)
}

interface Asked {
  readonly form: Form
  readonly question: Question
}

function asksOf({ instrumentVersion }: TrendRound, measure: string): readonly Asked[] {
  return instrumentVersion.definition.forms.flatMap((form) =>
    form.questions.filter((question) => question.measure === measure).map((question) => ({ form, question })),
  )
}

// A question is the same in two versions when its key is, whatever its number; see breaksBetween.
function seriesOf(rounds: readonly TrendRound[], measure: string): readonly TrendSeries[] {
  const latest = new Map<string, Asked>()
  for (const round of rounds) {
    for (const asked of asksOf(round, measure)) latest.set(askedKey(asked.form.key, asked.question.key), asked)
  }
  return [...latest.values()].map((asked) => {
    const points = pointsOf(rounds, measure, asked)
    return { ...asked, points, segments: segmentsOf(points) }
  })
}

const noFigures = { mean: null, share46: null, share56: null, shareJa: null } as const

function pointsOf(rounds: readonly TrendRound[], measure: string, { form, question }: Asked): readonly TrendPoint[] {
  const earlier: AnsweredRound[] = []
  let previous: AnsweredRound | null = null
  return rounds.map((current): TrendPoint => {
    const { round, instrumentVersion } = current
    const gap = { round, n: 0, untold: [], values: null, figures: noFigures, breakBefore: null, rewordedSince: null } as const
    const asked = asksOf(current, measure).find((one) => one.form.key === form.key && one.question.key === question.key)
    if (!asked) return { ...gap, status: 'not-asked' }
    const scale = scaleOf(instrumentVersion.definition, asked.question)
    const frequency = seenFrequency(current, form.key, question.key, scale)
    if (!frequency) {
      earlier.push({ year: round.year, instrumentVersion, figures: hiddenFigures })
      return { ...gap, status: 'not-shown' }
    }
    const n = givenCount(frequency)
    if (n === 0) return { ...gap, status: 'no-answers' }
    const own = scaleFigures(frequency, scale, current.asked[form.key] ?? null)
    const answered = { year: round.year, instrumentVersion, figures: own }
    const breakBefore = previous ? breakBetween(previous, answered, question.key) : null
    const rewordedSince = previous && !breakBefore ? rewordedSinceYear(previous, answered, question.key) : null
    const figures = trendFigures(answered, earlier, question.key)
    earlier.push(answered)
    previous = answered
    const untold = statistics.filter((statistic) => own[statistic].kind === 'none' && own[statistic].hidden)
    return { round, status: 'value', n, untold, values: scaleValues(frequency, scale), figures, breakBefore, rewordedSince }
  })
}

function seenFrequency({ table, limited }: TrendRound, form: string, question: string, scale: Scale): GivenFrequency | null {
  const known = limited?.get(askedKey(form, question))
  return known === undefined ? questionFrequency(table, form, question, scale) : known
}

function breakBetween(before: AnsweredRound, after: AnsweredRound, question: string): TrendBreak | null {
  const reasons = breaksBetween(before.instrumentVersion, after.instrumentVersion, question)
  return reasons.length > 0 ? { sinceYear: before.year, reasons } : null
}

function rewordedSinceYear(before: AnsweredRound, after: AnsweredRound, question: string): number | null {
  return isReworded(before.instrumentVersion, after.instrumentVersion, question) ? before.year : null
}

function segmentsOf(points: readonly TrendPoint[]): readonly (readonly TrendPoint[])[] {
  const segments: TrendPoint[][] = []
  let joins = false
  for (const point of points) {
    const hasValue = point.status === 'value'
    if (hasValue && (!joins || point.breakBefore)) segments.push([])
    if (hasValue) segments.at(-1)?.push(point)
    joins = hasValue
  }
  return segments
}
