import { type Answer, isMissing } from '../model/answer'
import { type ItemKey, konItem } from '../model/response'
import type { Form, InstrumentDefinition, OpenField, Question, Scale } from './definition'

export const konScale = 'kon'

export function findForm(instrument: InstrumentDefinition, form: string): Form {
  return found(instrument.forms, form, 'form')
}

export function findScale(instrument: InstrumentDefinition, scale: string): Scale {
  return found(instrument.scales, scale, 'scale')
}

/** The question with this key, in whichever form it stands; throws where the instrument has none. */
export function findQuestion(instrument: InstrumentDefinition, question: string): Question {
  for (const { questions } of instrument.forms) {
    const own = questions.find(({ key }) => key === question)
    if (own) return own
  }
  throw new Error(`the instrument has no question ${question}`)
}

export function scaleOf(instrument: InstrumentDefinition, question: Question): Scale {
  return findScale(instrument, question.scale)
}

/** The scale of every item of a form, kön included, by the item's key. */
export function scalesOf(instrument: InstrumentDefinition, form: string): ReadonlyMap<ItemKey, Scale> {
  const questions = findForm(instrument, form).questions.map((question) => [question.key, scaleOf(instrument, question)] as const)
  return new Map([[konItem, findScale(instrument, konScale)], ...questions])
}

/** Where free words can be written on the form; empty where nowhere. */
export function openFieldsOf(form: Form): readonly OpenField[] {
  return form.openFields ?? []
}

/** Whether the scale has a box for this answer; a missing status fits every scale. */
export function fitsScale(scale: Scale, answer: Answer): boolean {
  return isMissing(answer) || scale.codes.some(({ code }) => code === answer)
}

/**
 * Throws where there is no such item, or its scale has no such box, which only a bug can ask for.
 * The answer itself is not in the message, which may be logged.
 */
export function assertFits(scales: ReadonlyMap<ItemKey, Scale>, item: ItemKey, answer: Answer): void {
  const scale = scales.get(item)
  if (!scale) throw new Error(`the form has no item ${item}`)
  if (!fitsScale(scale, answer)) throw new RangeError(`the scale ${scale.key} has no such box`)
}

function found<Item extends { readonly key: string }>(items: readonly Item[], key: string, what: string): Item {
  const item = items.find((candidate) => candidate.key === key)
  if (!item) throw new Error(`the instrument has no ${what} ${key}`)
  return item
}
