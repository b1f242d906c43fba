import type { Form, InstrumentDefinition } from '../instrument/definition'
import { openFieldsOf } from '../instrument/lookup'
import { type Column, toBeAsked, type Understood } from './background-columns'
import { cellText } from './cell-text'
import { shareOfAnswers } from './column-values'
import { isOwnHeader } from './failed-rows'
import { normalise, tidy } from './normalise'

/** So many words are a sentence, whatever is asked; a box of an answer or a name seldom has as many. */
const wordsOfSentence = 3
/** Under a header that invites free words, even a short thanks is. */
const wordsWhereInvited = 2
const invitation =
  /kommentar|synpunkt|tillägg|berätta|beskriv|motiver|fritext|övrig|\bannat\b|\bmed egna ord\b|\b(?:vill (?:du|ni)|(?:du|ni) vill) säga\b/u

/** A column is an open field of the form only where its header is the field's own label, and only one is. */
export function openTextColumns(columns: readonly Column[], form: Form): ReadonlyMap<number, Understood> {
  const found = new Map<number, Understood>()
  for (const { key, label } of openFieldsOf(form)) {
    const same = columns.filter(({ header }) => normalise(header) === normalise(label))
    for (const { column } of same) {
      found.set(column, same.length > 1 ? toBeAsked : { role: { kind: 'open-text', field: key }, certainty: 'certain' })
    }
  }
  return found
}

/**
 * Columns of sentences that nothing is known of, while the form has an open field that no column is: what people have written
 * must not be lost without a word. The field is suggested where it is the only one and so is the column, and else it is asked.
 */
export function perhapsOpenTexts(
  columns: readonly Column[],
  understood: ReadonlyMap<number, Understood>,
  form: Form,
  instrument: InstrumentDefinition,
): ReadonlyMap<number, Understood> {
  const found = new Set([...understood.values()].map(({ role }) => (role.kind === 'open-text' ? role.field : null)))
  const [field, another] = openFieldsOf(form).filter(({ key }) => !found.has(key))
  if (!field) return new Map()
  const likely = columns.filter((column) => {
    const isOpen = !understood.has(column.column) && !column.known && !isOwnHeader(column.header)
    return isOpen && haveSentences(column, instrument)
  })
  const only = likely.length === 1 && !another
  const asked: Understood = only ? { role: { kind: 'open-text', field: field.key }, certainty: 'uncertain' } : toBeAsked
  return new Map(likely.map(({ column }) => [column, asked]))
}

/** Whether most filled cells are sentences, mostly different ones: the same few over and over are choices, not free words. */
function haveSentences({ header, values }: Column, { scales }: InstrumentDefinition): boolean {
  const texts = values.filter((value) => typeof value === 'string').map((value) => tidy(cellText(value)))
  const fewest = invitation.test(normalise(header)) ? wordsWhereInvited : wordsOfSentence
  const sentences = texts.filter((text) => text.split(' ').filter(isWord).length >= fewest)
  return (
    sentences.length * 2 > values.length &&
    new Set(texts).size * 2 > texts.length &&
    scales.every((scale) => shareOfAnswers(values, scale) <= 0.5)
  )
}

function isWord(text: string): boolean {
  return /\p{L}/u.test(text)
}
