import type { FrequencyTable, QuestionFrequency } from '../frequency/frequency-table'
import { answerCount, questionFrequency, unreadableCount } from '../frequency/question-frequency'
import { respondentCount } from '../frequency/respondent-count'
import type { Form, InstrumentDefinition, Question, Scale } from '../instrument/definition'
import { findForm, scaleOf } from '../instrument/lookup'
import type { Statistic } from '../model/target'
import { type Share, shareOfCodes } from '../statistics/share'
import { type SureFigure, sureFigures } from './figure-interval'
import { type ScaleValues, scaleValues } from './scale-values'

/** One box of the form: how many chose it, and its share of the answers with a code. */
export interface CategorySummary {
  readonly code: number
  readonly label: string
  readonly share: Share
}

/**
 * How one question was answered. n answers have a code; n + blank + unreadable + notOnForm are all
 * respondents. `categories` are all boxes of the scale in order, also those nobody chose.
 */
export interface QuestionSummary extends ScaleValues {
  /** How sure each of the figures is; null those that do not suit the scale. */
  readonly figures: Readonly<Record<Statistic, SureFigure | null>>
  readonly question: Question
  readonly scale: Scale
  readonly n: number
  readonly blank: number
  /** Double-marked or illegible. */
  readonly unreadable: number
  readonly notOnForm: number
  readonly categories: readonly CategorySummary[]
}

export interface FormSummary {
  readonly form: Form
  readonly respondents: number
  readonly questions: readonly QuestionSummary[]
}

/**
 * How all questions of one form were answered by the groups of the table (slice it first to narrow it down). `asked` is how
 * many were asked in those groups, null where that is not known.
 */
export function summarizeForm(
  table: FrequencyTable,
  instrument: InstrumentDefinition,
  formKey: string,
  asked: number | null = null,
): FormSummary {
  const form = findForm(instrument, formKey)
  const questions = form.questions.map((question) => {
    const scale = scaleOf(instrument, question)
    return summarizeQuestion(question, scale, questionFrequency(table, formKey, question.key, scale), asked)
  })
  return { form, respondents: respondentCount(table, formKey), questions }
}

/** How one question was answered by those counted in `frequency`, of `asked` people. */
export function summarizeQuestion(
  question: Question,
  scale: Scale,
  frequency: QuestionFrequency,
  asked: number | null,
): QuestionSummary {
  return {
    question,
    scale,
    n: answerCount(frequency),
    blank: frequency.missing.blank,
    unreadable: unreadableCount(frequency),
    notOnForm: frequency.missing['not-on-form'],
    categories: scale.codes.map(({ code, label }) => ({ code, label, share: shareOfCodes(frequency, [code]) })),
    ...scaleValues(frequency, scale),
    figures: sureFigures(frequency, scale, asked),
  }
}
