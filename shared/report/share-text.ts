import { roundedPercent, type Share } from '../statistics/share'
import { isFew } from '../statistics/small-number'
import { formatCount, formatPercent } from '../text/format'
import { shareTexts } from '../text/results'

/** A share as people read it: "87 %", and "7 av 9" where the answers are few. */
export function shareText(share: Share): string {
  return isFew(share.n) ? shareTexts.countOf(share.count, share.n) : formatPercent(roundedPercent(share))
}

/** The same where n stands beside it and room is short: "87 %", and "7" where the answers are few. */
export function shortShareText(share: Share): string {
  return isFew(share.n) ? formatCount(share.count) : formatPercent(roundedPercent(share))
}

/** The same where n stands nowhere else: "87 % (13 av 15)", and "7 av 9" where the answers are few. */
export function wholeShareText(share: Share): string {
  const count = shareTexts.countOf(share.count, share.n)
  return isFew(share.n) ? count : `${formatPercent(roundedPercent(share))} (${count})`
}
