import type { Form, InstrumentDefinition, Scale } from '../../../shared/instrument/definition'
import { findScale, konScale, scaleOf } from '../../../shared/instrument/lookup'
import type { Answer } from '../../../shared/model/answer'
import { konWithoutQuestion } from '../../../shared/model/kon'
import { konItem } from '../../../shared/model/response'
import { missingTexts } from '../../../shared/text/entry'
import { columnTexts, previewTexts, problemTexts } from '../../../shared/text/import'

export type AnswerOptions = ReturnType<typeof optionsOn>

/** What a cell can be said to be, for each item of a form: why there is no answer, or one of the boxes of its scale. */
export function answerOptions(form: Form, instrument: InstrumentDefinition): ReadonlyMap<string, AnswerOptions> {
  const konBoxes = findScale(instrument, konScale).codes.filter(({ code }) => code !== konWithoutQuestion)
  const questions = form.questions.map((question) => [question.key, optionsOn(scaleOf(instrument, question).codes)] as const)
  return new Map([[konItem, optionsOn(konBoxes)], ...questions])
}

function optionsOn(boxes: Scale['codes']) {
  const statuses = (['blank', 'double-marked', 'illegible'] as const).map((status) => ({
    value: status as string,
    label: missingTexts[status],
  }))
  const answers = boxes.map(({ code, label }) => ({ value: String(code), label: previewTexts.code(code, label) }))
  return [
    { group: problemTexts.withoutAnswer, items: statuses },
    { group: problemTexts.answers, items: answers },
  ]
}

/** The answer that an option stands for. */
export function answerOf(option: string): Answer {
  if (option === 'blank' || option === 'double-marked' || option === 'illegible') return option
  return Number(option)
}

/** What a cell is an answer to, in words; null is a date. */
export function itemName(item: string | null, form: Form): string {
  if (item === null) return columnTexts.name('date')
  const question = form.questions.find(({ key }) => key === item)
  return question ? columnTexts.question(question.number, question.text) : columnTexts.name('kon')
}
