import type { Form, InstrumentDefinition } from '../instrument/definition'
import { normalise } from './normalise'

/** A header that is only a question's number: `F3`, `q03`, `Fr. 3`, `Fråga 3`. */
const shortCode = /^(f|fr|fråga|q|question)[. _-]*0*([1-9]\d?)$/u

/** The columns whose headers are short codes of one kind, by the number they give. */
export type ShortCodes = ReadonlyMap<number, number>

/**
 * The short codes among the headers: column by question number. Empty where two columns have the same number, or where
 * there are codes of two kinds (`F1` beside `Q1`), since one of them is then something else.
 */
export function shortCodes(headers: readonly string[]): ShortCodes {
  const columns = new Map<number, number>()
  const kinds = new Set<string>()
  for (const [column, header] of headers.entries()) {
    const [, kind, number] = shortCode.exec(normalise(header)) ?? []
    if (!kind || !number) continue
    if (columns.has(Number(number))) return new Map()
    kinds.add(kind)
    columns.set(Number(number), column)
  }
  return kinds.size === 1 ? columns : new Map()
}

/** Whether every code is the number of a question of the form. */
export function areOf(codes: ShortCodes, form: Form): boolean {
  const numbers = new Set(form.questions.map(({ number }) => number))
  return [...codes.keys()].every((number) => numbers.has(number))
}

/** The only form that has these questions and no others; null where there is none or more than one. */
export function formOfCodes(codes: ShortCodes, instrument: InstrumentDefinition): Form | null {
  const [form, another] = instrument.forms.filter((some) => some.questions.length === codes.size && areOf(codes, some))
  return form && !another ? form : null
}
