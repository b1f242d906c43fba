import { bundledInstrument } from '../../shared/instrument/bundled'
import type { InstrumentDefinition, Question } from '../../shared/instrument/definition'

/** The bundled instrument with one question changed, or without it where `change` is null. */
export function withQuestion(key: string, change: Partial<Question> | null): InstrumentDefinition {
  return {
    ...bundledInstrument,
    forms: bundledInstrument.forms.map((form) => ({
      ...form,
      questions: form.questions.flatMap((question) => {
        if (question.key !== key) return [question]
        return change ? [{ ...question, ...change }] : []
      }),
    })),
  }
}
