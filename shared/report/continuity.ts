import { breakSentence, rewordedSentence } from '../text/statistics'
import type { TrendPoint } from './trend'

/** What there is to say of a point and the one before it: why the series breaks, or that it goes on in other words; null for neither. */
export function continuitySentence({ breakBefore, rewordedSince }: TrendPoint): string | null {
  if (breakBefore) return breakSentence(breakBefore.sinceYear, breakBefore.reasons)
  return rewordedSince === null ? null : rewordedSentence(rewordedSince)
}
