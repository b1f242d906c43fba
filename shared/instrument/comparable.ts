import type { InstrumentDefinition, Question } from './definition'
import { findQuestion } from './lookup'
import type { InstrumentVersion } from './version'

/** Why a series does not simply go on from one round to the next. */
export type BreakReason = 'wording' | 'scale'

/**
 * What keeps answers to one question in two versions of the instrument from being compared: another wording, unless somebody has
 * decided that it asks the same, or another scale (its kind or its labels), which nobody can decide away. Empty where nothing does:
 * a new version alone is no reason. A question that only one of them has is not comparable at all and is not to be asked about here.
 */
export function breaksBetween(before: InstrumentVersion, after: InstrumentVersion, question: string): readonly BreakReason[] {
  if (before.id === after.id) return []
  const [one, other] = [findQuestion(before.definition, question), findQuestion(after.definition, question)]
  const reasons: BreakReason[] = []
  if (!areWordedAlike(one, other)) reasons.push('wording')
  if (!haveSameBoxes(before.definition, one, after.definition, other)) reasons.push('scale')
  return reasons
}

/** Whether a question is worded otherwise in the one version than in the other, whatever has been decided of it. */
export function isReworded(before: InstrumentVersion, after: InstrumentVersion, question: string): boolean {
  return findQuestion(before.definition, question).text !== findQuestion(after.definition, question).text
}

/** Whether two wordings are the same to the letter, or one of them has been decided to ask the same as the other. */
export function areWordedAlike(one: Question, other: Question): boolean {
  return one.text === other.text || continues(one, other) || continues(other, one)
}

/** Whether two questions are answered on the same boxes, whatever their scales are called. */
export function haveSameBoxes(
  before: InstrumentDefinition,
  one: Pick<Question, 'scale'>,
  after: InstrumentDefinition,
  other: Pick<Question, 'scale'>,
): boolean {
  return describeScale(before, one) === describeScale(after, other)
}

function continues({ earlierWordings = [] }: Question, { text }: Question): boolean {
  return earlierWordings.includes(text)
}

function describeScale(instrument: InstrumentDefinition, { scale }: Pick<Question, 'scale'>): string {
  return JSON.stringify(instrument.scales.filter(({ key }) => key === scale).map(({ kind, codes }) => [kind, codes]))
}
