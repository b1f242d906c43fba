import type { Form, InstrumentDefinition, Question } from '../../instrument/definition'
import { scaleOf } from '../../instrument/lookup'
import { type QuestionSummary, summarizeQuestion } from '../question-summary'
import type { ShownTotal } from './shown-round'

/** A question and how it was answered; null where its answers are not shown. */
export interface ShownQuestion {
  readonly question: Question
  readonly summary: QuestionSummary | null
}

/** All questions of a form as all together answered them, as far as they are shown. */
export function shownQuestions(instrument: InstrumentDefinition, form: Form, total: ShownTotal): readonly ShownQuestion[] {
  return form.questions.map((question) => {
    const frequency = total.answers.get(question.key)
    const summary = frequency ? summarizeQuestion(question, scaleOf(instrument, question), frequency, total.rate.asked) : null
    return { question, summary }
  })
}
