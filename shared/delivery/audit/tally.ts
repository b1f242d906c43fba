import type { KnownAnswers, KnownClass } from '../../disclosure/audit/known-form'

/** How some people are distributed, by codes and by reasons to have none. */
export type Tally = Pick<KnownAnswers, 'classes' | 'missing'>

/** How many people, of whom no more is known. */
export function tallyOf(people: number): Tally {
  return { classes: [], missing: { people } }
}

/** What is in one and not in the other, in the finest classes that both tell of. Where there are fewer the number is negative. */
export function lessOf(more: readonly Tally[], fewer: readonly Tally[]): Tally {
  const terms = [...more.map((tally) => ({ tally, sign: 1 })), ...fewer.map((tally) => ({ tally, sign: -1 }))]
  const sum = (pick: (tally: Tally) => number) => terms.reduce((total, { tally, sign }) => total + sign * pick(tally), 0)
  const reasons = [...new Set(terms.flatMap(({ tally }) => Object.keys(tally.missing)))]
  return {
    classes: commonClasses(terms.map(({ tally }) => tally)).map(({ from, to }) => ({
      from,
      to,
      count: sum(({ classes }) =>
        classes.filter((own) => own.from >= from && own.to <= to).reduce((total, { count }) => total + count, 0),
      ),
    })),
    missing: Object.fromEntries(reasons.map((reason) => [reason, sum(({ missing }) => missing[reason] ?? 0)])),
  }
}

/** A tally, or the same of people who have gone (−1), or of none (0). */
export function signed(sign: 1 | 0 | -1, { classes, missing }: Tally): Tally {
  return {
    classes: classes.map((one) => ({ ...one, count: sign * one.count })),
    missing: Object.fromEntries(Object.entries(missing).map(([reason, count]) => [reason, sign * count])),
  }
}

/** How many have come and how many have gone, at the least. */
export function changeOf({ classes, missing }: Tally): { readonly come: number; readonly gone: number } {
  const changes = [...classes.map(({ count }) => count), ...Object.values(missing)]
  return {
    come: changes.reduce((sum, change) => sum + Math.max(change, 0), 0),
    gone: changes.reduce((sum, change) => sum + Math.max(-change, 0), 0),
  }
}

/** The finest classes that are whole classes, or several, of every tally. */
function commonClasses(tallies: readonly Tally[]): readonly Omit<KnownClass, 'count'>[] {
  const all = tallies.flatMap(({ classes }) => classes).sort((a, b) => a.from - b.from || a.to - b.to)
  const common: { from: number; to: number }[] = []
  for (const { from, to } of all) {
    const last = common.at(-1)
    if (last && from <= last.to) last.to = Math.max(last.to, to)
    else common.push({ from, to })
  }
  return common
}
