import { type Answer, isMissing } from '../model/answer'
import type { Form, InstrumentDefinition, Question, Scale } from './definition'

export const konScale = 'kon'

export function findForm(instrument: InstrumentDefinition, form: string): Form {
  return found(instrument.forms, form, 'form')
}

export function findScale(instrument: InstrumentDefinition, scale: string): Scale {
  return found(instrument.scales, scale, 'scale')
}

/** The question with this key, in whichever form it stands; throws where the instrument has none. */
export function findQuestion(instrument: InstrumentDefinition, question: string): Question {
  return found(instrument.forms.flatMap((form) => form.questions), question, 'question')
}

export function scaleOf(instrument: InstrumentDefinition, question: Question): Scale {
  return findScale(instrument, question.scale)
}

/** Whether the scale has a box for this answer; a missing status fits every scale. */
export function fitsScale(scale: Scale, answer: Answer): boolean {
  return isMissing(answer) || scale.codes.some(({ code }) => code === answer)
}

function found<Item extends { readonly key: string }>(items: readonly Item[], key: string, what: string): Item {
  const item = items.find((candidate) => candidate.key === key)
  if (!item) throw new Error(`the instrument has no ${what} ${key}`)
  return item
}
