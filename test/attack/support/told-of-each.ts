import type { PackageContent } from '../../../shared/delivery/package/package-content'
import { type Counts, countsIn, sumOf } from './read-counts'

/** Under so many answers one can know who they are. */
const few = 10

/** The groups of few people who all but so many gave answers of one class to a question: `insats 2`. */
export function toldOfEach(content: PackageContent, question: string, others: number): readonly string[] {
  return (['total', 'insats', 'kon'] as const).flatMap((breakdown) =>
    countsIn(content, question, breakdown)
      .filter(({ counts }) => sumOf(counts) > 0 && sumOf(counts) < few && Math.max(...inPairs(counts)) === sumOf(counts) - others)
      .map(({ group }) => `${breakdown} ${group}`),
  )
}

/** Two neighbouring boxes say much the same. */
function inPairs(counts: Counts): readonly number[] {
  const classes = new Map<number, number>()
  for (const [codes, count] of Object.entries(counts)) {
    const pair = Math.ceil(Number(codes.split('-')[0]) / 2)
    classes.set(pair, (classes.get(pair) ?? 0) + count)
  }
  return [...classes.values()]
}
