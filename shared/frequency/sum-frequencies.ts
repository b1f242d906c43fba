import { type MissingStatus, missingStatuses } from '../model/answer'
import { sumOf } from '../model/sum-of'
import type { QuestionFrequency } from './frequency-table'

/**
 * The sum of frequencies of one question, with places for the codes 1 to `codes`. Shorter counts are filled
 * up with zeros; a code above `codes` throws, since dropping it would make the sum wrong without a word.
 */
export function sumFrequencies(frequencies: readonly QuestionFrequency[], codes: number): QuestionFrequency {
  const beyond = frequencies.find(({ counts }) => counts.slice(codes).some((count) => count > 0))
  if (beyond) throw new RangeError(`a code above ${codes} was counted`)
  const counts = Array.from({ length: codes }, (_, index) => sumOf(frequencies.map((frequency) => frequency.counts[index] ?? 0)))
  const missing = Object.fromEntries(
    missingStatuses.map((status) => [status, sumOf(frequencies.map((frequency) => frequency.missing[status]))]),
  ) as Record<MissingStatus, number>
  return { counts, missing }
}
