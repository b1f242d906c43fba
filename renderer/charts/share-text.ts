import { roundedPercent, type Share } from '../../shared/statistics/share'
import { formatCount, formatPercent } from '../../shared/text/format'
import { shareTexts } from '../../shared/text/results'

/** Below this many answers a percentage says more than is known: one person would be more than ten points. */
const fewestForPercent = 10

/** Whether the answers are so few that they are counted out instead of given in per cent. */
export function isFew(n: number): boolean {
  return n < fewestForPercent
}

/** A share as people read it: "87 %", and "7 av 9" where the answers are few. */
export function shareText(share: Share): string {
  return isFew(share.n) ? shareTexts.countOf(share.count, share.n) : formatPercent(roundedPercent(share))
}

/** The same where n stands beside it and room is short: "87 %", and "7" where the answers are few. */
export function shortShareText(share: Share): string {
  return isFew(share.n) ? formatCount(share.count) : formatPercent(roundedPercent(share))
}
