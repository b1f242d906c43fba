import type { QuestionFrequency } from '../frequency/frequency-table'
import { answerCount, askedCount } from '../frequency/question-frequency'
import { type Share, share } from './share'

/**
 * Internt bortfall: how many of those who had a question on their form did not answer it with a code. `answered` did; `blank`
 * is not answered, `doubleMarked` and `illegible` are answers that cannot be read as one box. `missing` is those three together
 * out of all who had the question (its value is null where nobody had it). `notOnForm` stands beside: who was not asked has
 * not failed to answer.
 */
export interface ItemNonResponse {
  readonly answered: number
  readonly blank: number
  readonly doubleMarked: number
  readonly illegible: number
  readonly notOnForm: number
  readonly missing: Share
}

export function itemNonResponse(frequency: QuestionFrequency): ItemNonResponse {
  const { blank, 'double-marked': doubleMarked, illegible, 'not-on-form': notOnForm } = frequency.missing
  const [answered, had] = [answerCount(frequency), askedCount(frequency)]
  return { answered, blank, doubleMarked, illegible, notOnForm, missing: share(had - answered, had) }
}
