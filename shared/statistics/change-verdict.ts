import type { BreakReason } from '../instrument/comparable'
import { type Difference, directionOf } from './difference'
import { meanDifference, type SampleOfAsked } from './mean-difference'
import { newcombeDifference, type ShareOfAsked } from './newcombe-difference'

/**
 * One round's figure of a question: a share (the share Ja is one too) or a mean, of `asked` people (null where that is not
 * known), or `none` where the scale has no such figure, or has it but it is `hidden` from the audience.
 */
export type RoundFigure =
  | ({ readonly kind: 'share' } & ShareOfAsked)
  | ({ readonly kind: 'mean' } & SampleOfAsked)
  | { readonly kind: 'none'; readonly n: number; readonly hidden?: boolean }

export type Change = 'increase' | 'decrease' | 'within-chance'

/**
 * `difference` is after less before, in shares or steps of the scale; `interval` holds 95 % and is null where it cannot be had
 * (a mean of answers that are all alike in both rounds).
 *
 * `verdict`, `difference` and `interval` compare rounds for what lies behind them, so they take those who answered as some of
 * a crowd, however many were asked: Cochran leaves the finite population correction out of such comparisons (Sampling
 * Techniques, 3rd ed. 1977, section 2.14). `amongAsked` is the verdict with the correction, on the very people who were asked:
 * where it alone speaks of a change, the figure has changed among them, but no more than it may when nothing but the people
 * has. With 24 of 39 heard both times that is so a fifth of the times (`npm run bench`), and with all of 9 heard two thirds.
 */
export interface Compared {
  readonly verdict: Change
  readonly difference: number
  readonly interval: Difference['interval'] | null
  readonly amongAsked: Change
}

/**
 * Why two rounds cannot be compared. `not-asked`: one of them has no such question. `no-answers`: nobody answered it with a
 * code. `break`: the question or its instrument has changed. `other-figure`: no such figure in one of them, a share
 * beside a mean, or means on scales of different length. `not-shown`: the figure of one of them is hidden. `too-few`: fewer than
 * `fewest` answers.
 */
export type NotComparableReason =
  | { readonly kind: 'not-asked' | 'no-answers' | 'other-figure' | 'not-shown' }
  | { readonly kind: 'break'; readonly breaks: readonly BreakReason[] }
  | { readonly kind: 'too-few'; readonly fewest: number }

export type ChangeVerdict = Compared | { readonly verdict: 'not-comparable'; readonly reason: NotComparableReason }

/** With fewer answers one person is more than 20 percentage points: too few to speak of a change at all. An assumption of ours. */
export const fewestForVerdict = 5

/**
 * Whether a figure has changed from one round to another by more than chance would have it: when the 95 % interval of the
 * difference does not hold 0. For shares the interval is Newcombe's, for means Welch's. `null` stands for a round that did not
 * ask; `breaks` is what differs between the two instruments (see breaksBetween). Chance alone still makes some changes among
 * many questions. An increase is for the better on every scale of the instrument.
 */
export function changeVerdict(
  before: RoundFigure | null,
  after: RoundFigure | null,
  breaks: readonly BreakReason[] = [],
): ChangeVerdict {
  if (!before || !after) return notComparable({ kind: 'not-asked' })
  if ([before, after].some((figure) => figure.kind === 'none' && figure.hidden)) return notComparable({ kind: 'not-shown' })
  const fewest = Math.min(before.n, after.n)
  if (fewest === 0) return notComparable({ kind: 'no-answers' })
  if (breaks.length > 0) return notComparable({ kind: 'break', breaks })
  if (before.kind === 'share' && after.kind === 'share') return verdictOn(before, after, compareShares)
  const sameScale = before.kind === 'mean' && after.kind === 'mean' && lengthOf(before) === lengthOf(after)
  return sameScale ? verdictOn(before, after, compareMeans) : notComparable({ kind: 'other-figure' })
}

type Comparison = Pick<Compared, 'verdict' | 'difference' | 'interval'>

function verdictOn<Figure extends ShareOfAsked | SampleOfAsked>(
  before: Figure,
  after: Figure,
  compare: (before: Figure, after: Figure) => Comparison,
): ChangeVerdict {
  if (Math.min(before.n, after.n) < fewestForVerdict) return notComparable({ kind: 'too-few', fewest: fewestForVerdict })
  const crowd = compare({ ...before, asked: null }, { ...after, asked: null })
  const corrected = before.asked !== null || after.asked !== null
  return { ...crowd, amongAsked: corrected ? compare(before, after).verdict : crowd.verdict }
}

function compareShares(before: ShareOfAsked, after: ShareOfAsked): Comparison {
  return comparison(newcombeDifference(before, after))
}

function compareMeans(before: SampleOfAsked, after: SampleOfAsked): Comparison {
  // Where the correction leaves no group to tell how answers are spread, the verdict goes without it.
  const difference = meanDifference(before, after) ?? meanDifference({ ...before, asked: null }, { ...after, asked: null })
  if (difference) return comparison(difference)
  // All chose one box before and one box after, so the mean has changed as surely as the share of the later box has.
  const value = (after.mean ?? 0) - (before.mean ?? 0)
  const moved = compareShares({ ...before, count: 0 }, { ...after, count: after.n })
  return { verdict: value === 0 ? 'within-chance' : turned(moved.verdict, value), difference: value, interval: null }
}

function turned(verdict: Change, value: number): Change {
  return verdict === 'increase' && value < 0 ? 'decrease' : verdict
}

const changes = { up: 'increase', down: 'decrease', none: 'within-chance' } as const

function comparison(difference: Difference | null): Comparison {
  if (!difference) throw new Error('there are answers in both rounds, and yet no difference')
  return { verdict: changes[directionOf(difference)], difference: difference.value, interval: difference.interval }
}

function lengthOf({ lowest, highest }: SampleOfAsked): string {
  return `${lowest}–${highest}`
}

function notComparable(reason: NotComparableReason): ChangeVerdict {
  return { verdict: 'not-comparable', reason }
}
