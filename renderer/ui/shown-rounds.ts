import type { Insats } from '../../shared/model/insats'
import { type Audience, type RoundCounts, type ShownRound, showRound } from '../../shared/report/shown/shown-round'

const known = new WeakMap<readonly RoundCounts[], { insatser: readonly Insats[]; by: Map<Audience, readonly ShownRound[]> }>()

/**
 * Every round as the audience may see it. Computed once for the same counted answers, since several pages show them and what may be seen takes
 * a while to find.
 */
export function shownRoundsOf(
  counted: readonly RoundCounts[],
  insatser: readonly Insats[],
  audience: Audience,
): readonly ShownRound[] {
  const before = known.get(counted)
  const own = before?.insatser === insatser ? before : { insatser, by: new Map<Audience, readonly ShownRound[]>() }
  known.set(counted, own)
  const shown = own.by.get(audience) ?? counted.map((counts) => showRound(counts, insatser, audience))
  own.by.set(audience, shown)
  return shown
}
