import { groupBy } from '../../model/group-by'
import { reaches, type Span, spanOf } from './span'

/** A number that someone can see: which förbund's which groups it is the sum of, each as one text. */
export type SummedParts = ReadonlySet<string>

/** One förbund that can be told from what is shown, and by whom: another one who knows its own file. */
export interface Isolated {
  readonly forbund: string
  readonly by: string
}

/**
 * The förbund that some other one can compute something of, from sums that are shown and its own file: all pairs of which one can
 * combine the sums so that, its own parts taken away, parts of the other alone are left. `partsOf` are the parts that each förbund may
 * have in a sum.
 *
 * Each part has a column: in which of the sums it stands. A combination of sums has nothing of any third förbund in it exactly if it
 * is at right angles to all their columns; and then it has nothing of the second either exactly if that one's columns lie in the span of
 * theirs. So one is told by another as soon as one of its columns is not in the span of what the rest have.
 */
export function isolatedForbund(
  sums: readonly SummedParts[],
  partsOf: ReadonlyMap<string, readonly string[]>,
): readonly Isolated[] {
  const columns = [...partsOf].flatMap(([forbund, parts]) =>
    parts.map((part) => ({ forbund, vector: sums.map((sum) => (sum.has(part) ? 1n : 0n)) })),
  )
  const distinct = [...groupBy(columns, ({ vector }) => vector.join('')).values()].map((alike) => ({
    vector: alike[0].vector,
    owners: new Set(alike.map(({ forbund }) => forbund)),
  }))
  // What three have is there whoever is told by whomever; most often that is everything.
  const always = spanOf(distinct.filter(({ owners }) => owners.size > 2).map(({ vector }) => vector))
  const rare = distinct.filter(({ vector }) => !reaches(always, vector))
  const restWithout = (one: string, other: string): Span =>
    spanOf(
      distinct.filter(({ owners }) => [...owners].some((owner) => owner !== one && owner !== other)).map(({ vector }) => vector),
    )
  const found = rare.flatMap(({ vector, owners }) =>
    [...owners].flatMap((forbund) =>
      [...partsOf.keys()]
        .filter((by) => by !== forbund && !reaches(restWithout(forbund, by), vector))
        .map((by): Isolated => ({ forbund, by })),
    ),
  )
  return [...groupBy(found, ({ forbund, by }) => `${forbund} ${by}`).values()].map(([first]) => first)
}
