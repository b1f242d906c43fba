import type { Scale } from '../instrument/definition'
import { type MissingStatus, missingStatuses } from '../model/answer'
import type { FrequencyTable, QuestionFrequency } from './frequency-table'
import { sumFrequencies } from './sum-frequencies'

/**
 * How one question of one form was answered by all groups of the table together. `counts` has one place
 * for every code of the scale, also where nobody chose it; a table without the form gives zeros.
 */
export function questionFrequency(table: FrequencyTable, form: string, question: string, scale: Scale): QuestionFrequency {
  const cells = table.answers.filter((cell) => cell.form === form && cell.question === question)
  return sumFrequencies(cells, Math.max(...scale.codes.map(({ code }) => code)))
}

/** How many answered with a code: the denominator (n) of every mean and share of the question. */
export function answerCount({ counts }: QuestionFrequency): number {
  return counts.reduce((sum, count) => sum + count, 0)
}

/** How many had the question on their form, answered or not. */
export function askedCount(frequency: QuestionFrequency): number {
  return answerCount(frequency) + missingCount(frequency, ['blank', 'double-marked', 'illegible'])
}

/** How many marked something that is no code: several boxes, or something that cannot be read. */
export function unreadableCount(frequency: Pick<QuestionFrequency, 'missing'>): number {
  return missingCount(frequency, ['double-marked', 'illegible'])
}

function missingCount({ missing }: Pick<QuestionFrequency, 'missing'>, statuses: readonly MissingStatus[]): number {
  return missingStatuses.filter((status) => statuses.includes(status)).reduce((sum, status) => sum + missing[status], 0)
}
