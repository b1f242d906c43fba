import type { DisclosurePolicy } from '../disclosure/policy'
import { askedOfFew } from '../disclosure/question-base'
import type { FrequencyTable } from '../frequency/frequency-table'
import { answerCount, questionFrequency, unreadableCount } from '../frequency/question-frequency'
import type { Form } from '../instrument/definition'
import { scaleOf } from '../instrument/lookup'
import type { DeliveryInput } from './delivery-input'

/**
 * How one group answered one question: `counts[0]` is code 1, and n their sum. `withheld`: somewhere in the breakdown, or
 * between it and the other one, the question was on the form of fewer than the policy's limit.
 */
export type DeliveryAnswers =
  | {
      readonly question: string
      readonly status: 'shown'
      readonly counts: readonly number[]
      readonly n: number
      readonly blank: number
      /** Double-marked or illegible. */
      readonly unreadable: number
      readonly notOnForm: number
    }
  | { readonly question: string; readonly status: 'withheld' }

/** `policy` null withholds nothing. */
export interface AnswersInput extends Pick<DeliveryInput, 'instrumentVersion'> {
  readonly policy: DisclosurePolicy | null
}

/** The answers of each group of one breakdown (or of the total alone) to the questions of a form; `apart` are withheld anyhow. */
export function answersByGroup(
  groups: readonly FrequencyTable[],
  form: Form,
  apart: readonly string[],
  { instrumentVersion, policy }: AnswersInput,
): readonly (readonly DeliveryAnswers[])[] {
  const questions = form.questions.map((question) => {
    const scale = scaleOf(instrumentVersion.definition, question)
    const frequencies = groups.map((group) => questionFrequency(group, form.key, question.key, scale))
    return {
      question: question.key,
      frequencies,
      withheld: apart.includes(question.key) || (policy !== null && askedOfFew(frequencies, policy)),
    }
  })
  return groups.map((_, index) =>
    questions.map(({ question, frequencies, withheld }): DeliveryAnswers => {
      const frequency = frequencies[index]
      if (withheld || !frequency) return { question, status: 'withheld' }
      return {
        question,
        status: 'shown',
        counts: frequency.counts,
        n: answerCount(frequency),
        blank: frequency.missing.blank,
        unreadable: unreadableCount(frequency),
        notOnForm: frequency.missing['not-on-form'],
      }
    }),
  )
}
