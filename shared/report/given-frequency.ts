import type { ClassCount } from '../delivery/delivery-answers'
import type { AnswerClass } from '../disclosure/answer-classes'
import type { QuestionFrequency } from '../frequency/frequency-table'
import { answerCount } from '../frequency/question-frequency'
import type { Scale } from '../instrument/definition'
import { type Share, share } from '../statistics/share'

/** How a question was answered where that is told in classes of codes only: how often each single code was answered is not known. */
export interface ClassedFrequency extends Pick<QuestionFrequency, 'missing'> {
  /** All classes of the scale, from the lowest codes. */
  readonly classes: readonly ClassCount[]
}

/** How a question was answered as it may be seen: code by code, or in classes. */
export type GivenFrequency = QuestionFrequency | ClassedFrequency

/** Whether only classes are told. */
export function isClassed(frequency: GivenFrequency): frequency is ClassedFrequency {
  return 'classes' in frequency
}

/** How many answered with a code. */
export function givenCount(frequency: GivenFrequency): number {
  return isClassed(frequency) ? frequency.classes.reduce((sum, { count }) => sum + count, 0) : answerCount(frequency)
}

/** The classes that the answers are told in, each with its count: one for each code of the scale where they are told code by code. */
export function givenClasses(frequency: GivenFrequency, scale: Scale): readonly ClassCount[] {
  if (isClassed(frequency)) return frequency.classes
  return scale.codes.map(({ code }) => ({ from: code, to: code, count: frequency.counts[code - 1] ?? 0 }))
}

/** The share of the answers that have one of these codes; null where a class has some of them and others too. */
export function givenShare(frequency: GivenFrequency, scale: Scale, codes: readonly number[]): Share | null {
  const classes = givenClasses(frequency, scale)
  const codesIn = ({ from, to }: AnswerClass) => scale.codes.filter(({ code }) => code >= from && code <= to)
  const within = classes.filter((own) => codesIn(own).every(({ code }) => codes.includes(code)))
  const crossed = classes.some((own) => !within.includes(own) && codesIn(own).some(({ code }) => codes.includes(code)))
  const count = within.reduce((sum, own) => sum + own.count, 0)
  return crossed ? null : share(count, givenCount(frequency))
}
