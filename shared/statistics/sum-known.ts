/**
 * The sum of counts of which some may not be known: null as soon as one is null, since a part must never
 * pass for the whole, and null for no counts at all.
 */
export function sumKnown(counts: readonly (number | null)[]): number | null {
  if (counts.length === 0) return null
  return counts.reduce((sum, count) => (sum === null || count === null ? null : sum + count), 0)
}
