import type { Form, InstrumentDefinition, Theme } from '../instrument/definition'
import { findForm, findQuestion, scaleOf } from '../instrument/lookup'
import { type CronbachAlpha, cronbachAlpha, type ItemMoments } from '../statistics/cronbach-alpha'

/** What one form's questions to one theme add up to, with the questions in the order of the form: see ItemMoments. */
export interface ThemeMoments {
  readonly form: string
  readonly theme: string
  readonly questions: readonly string[]
  readonly moments: ItemMoments
}

/** The themes that some form asks several questions of, with these questions. */
export function severalQuestionThemes({
  forms,
  measures,
  themes,
}: InstrumentDefinition): readonly Omit<ThemeMoments, 'moments'>[] {
  const themeOf = (measure: string) => measures.find(({ key }) => key === measure)?.theme
  return forms.flatMap((form) =>
    themes
      .map(({ key }) => ({
        form: form.key,
        theme: key,
        questions: form.questions.filter(({ measure }) => themeOf(measure) === key).map((question) => question.key),
      }))
      .filter(({ questions }) => questions.length > 1),
  )
}

/** How far one form's questions to a theme measure one thing. */
export interface ThemeConsistency {
  readonly form: Form
  readonly theme: Theme
  readonly alpha: CronbachAlpha
}

/**
 * Cronbach's alpha of each form's questions to each theme. For the förbund's own eyes: it is computed of who answered all of the questions,
 * a group that a delivery does not have.
 */
export function themeConsistencies(
  moments: readonly ThemeMoments[],
  instrument: InstrumentDefinition,
): readonly ThemeConsistency[] {
  return moments.flatMap(({ form, theme: key, questions, moments: own }) => {
    const theme = instrument.themes.find((candidate) => candidate.key === key)
    const scales = questions.map((question) => scaleOf(instrument, findQuestion(instrument, question)))
    return theme ? [{ form: findForm(instrument, form), theme, alpha: cronbachAlpha(own, scales) }] : []
  })
}
