import type { InstrumentDefinition, Question } from './definition'
import { differenceBetween, type InstrumentDifference, placedQuestions, toDecide } from './difference'

/** The keys of the reworded questions that are already said to ask the same as before. */
export function saidToContinue(difference: InstrumentDifference): readonly string[] {
  return toDecide(difference).flatMap(({ key, series }) => (series.kind === 'to-decide' && series.continues ? [key] : []))
}

/**
 * The later version with what has been decided: the questions (by key) in `continued` go on from the wording before, the other
 * reworded ones do not. What a question whose wording stands went on from before, it still goes on from.
 */
export function withContinued(
  before: InstrumentDefinition,
  after: InstrumentDefinition,
  continued: ReadonlySet<string>,
): InstrumentDefinition {
  const decided = new Set(toDecide(differenceBetween(before, after)).map(({ key }) => key))
  const old = new Map(placedQuestions(before).map(({ question }) => [question.key, question]))
  const decide = (question: Question): Question => {
    const one = old.get(question.key)
    if (!one) return question
    const own = question.earlierWordings ?? []
    const earlier = [one.text, ...(one.earlierWordings ?? [])].filter((text) => text !== question.text)
    const all = [...new Set([...own, ...earlier])]
    if (decided.has(question.key) && !continued.has(question.key))
      return wordedBefore(
        question,
        own.filter((text) => !earlier.includes(text)),
      )
    return one.text === question.text || decided.has(question.key) ? wordedBefore(question, all) : question
  }
  const forms = after.forms.map((form) => ({ ...form, questions: form.questions.map(decide) }))
  return { ...after, forms }
}

function wordedBefore({ earlierWordings: _, ...question }: Question, wordings: readonly string[]): Question {
  return wordings.length > 0 ? { ...question, earlierWordings: [...wordings] } : question
}
