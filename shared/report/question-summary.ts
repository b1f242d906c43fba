import type { AnswerClass } from '../disclosure/answer-classes'
import type { FrequencyTable } from '../frequency/frequency-table'
import { questionFrequency, unreadableCount } from '../frequency/question-frequency'
import { respondentCount } from '../frequency/respondent-count'
import type { Form, InstrumentDefinition, Question, Scale } from '../instrument/definition'
import { findForm, scaleOf } from '../instrument/lookup'
import { type Statistic, statistics } from '../model/target'
import { type Share, share } from '../statistics/share'
import { boxLabel } from '../text/results'
import { type SureFigure, sureFigures } from './figure-interval'
import { type GivenFrequency, givenClasses, givenCount, isClassed } from './given-frequency'
import { type ScaleValues, scaleValues, valuesWithoutAnswers } from './scale-values'

/** One box of the form, or neighbours that are told as one: how many chose it, and its share of the answers with a code. */
export interface CategorySummary extends AnswerClass {
  readonly label: string
  readonly share: Share
}

/**
 * How one question was answered. n answers have a code; n + blank + unreadable + notOnForm are all
 * respondents. `categories` are all boxes of the scale in order, also those nobody chose; `inClasses` taken together, and then the
 * figures that need every code are null.
 */
export interface QuestionSummary extends ScaleValues {
  /** How sure each of the figures is; null those that do not suit the scale. */
  readonly figures: Readonly<Record<Statistic, SureFigure | null>>
  readonly question: Question
  readonly scale: Scale
  readonly inClasses: boolean
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
  frequency: GivenFrequency,
  asked: number | null,
): QuestionSummary {
  const n = givenCount(frequency)
  return {
    question,
    scale,
    inClasses: isClassed(frequency),
    n,
    blank: frequency.missing.blank,
    unreadable: unreadableCount(frequency),
    notOnForm: frequency.missing['not-on-form'],
    categories: givenClasses(frequency, scale).map(({ from, to, count }) => ({
      from,
      to,
      label: boxLabel(scale.codes.filter(({ code }) => code >= from && code <= to).map(({ label }) => label)),
      share: share(count, n),
    })),
    ...scaleValues(frequency, scale),
    figures: sureFigures(frequency, scale, asked),
  }
}

/** What answers on the same boxes have in common, and others have not: bars of the same key have the same parts. */
export function boxesKey({ scale, inClasses }: Pick<QuestionSummary, 'scale' | 'inClasses'>): string {
  return [scale.key, ...scale.codes.map(({ label }) => label), ...(inClasses ? ['classes'] : [])].join('\n')
}

/** The figures that suit the scale but cannot be told, since the answers are told in classes. */
export function untoldFigures(summary: Pick<QuestionSummary, 'scale' | Statistic>): readonly Statistic[] {
  const suitable = valuesWithoutAnswers(summary.scale)
  return statistics.filter((statistic) => suitable[statistic] !== null && summary[statistic] === null)
}
