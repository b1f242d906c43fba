import { answersOf, askedOf, type KnownAnswers, type KnownClass } from '../../disclosure/audit/known-form'
import type { DisclosurePolicy } from '../../disclosure/policy'
import type { LeakKind } from './leak'

/**
 * Why the answers of some people must not be told, however they are given: few gave a code, few had the question on their form, or a few
 * more than that gave codes of one class, all of them or all but one. Null: they may.
 */
export function tellingKind(
  answers: Pick<KnownAnswers, 'classes' | 'missing'>,
  { minimumGroup, fullDistribution }: DisclosurePolicy,
): Extract<LeakKind, 'few-answers' | 'few-asked' | 'alike'> | null {
  const [given, asked] = [answersOf(answers), askedOf(answers)]
  if (given > 0 && given < minimumGroup) return 'few-answers'
  if (asked > 0 && asked < minimumGroup) return 'few-asked'
  if (given === 0 || given >= fullDistribution) return null
  return Math.max(...inClasses(answers.classes)) >= given - 1 ? 'alike' : null
}

/** The codes of a long scale two by two where they are given one by one: to choose the next box is not to answer otherwise. */
function inClasses(classes: readonly KnownClass[]): readonly number[] {
  const counts = classes.map(({ count }) => count)
  const isLong = classes.length > 3 && classes.every(({ from, to }) => from === to)
  if (!isLong) return counts
  return counts.flatMap((count, place) => (place % 2 === 0 ? [count + (counts[place + 1] ?? 0)] : []))
}
