import type { Form, InstrumentDefinition } from '../instrument/definition'
import { findForm } from '../instrument/lookup'
import { type HeaderMatch, type MatchStrength, matchHeader, type WordingIndex } from './header-match'
import { areOf, formOfCodes, type ShortCodes, shortCodes } from './short-codes'

/** What a column is as far as questions go: one question, or `open`: like these, but not surely any of them. */
export type QuestionColumn =
  | { readonly kind: 'question'; readonly question: string; readonly certainty: 'certain' | 'uncertain' }
  | { readonly kind: 'open'; readonly like: readonly string[] }

export interface QuestionColumns {
  readonly form: string | null
  readonly columns: ReadonlyMap<number, QuestionColumn>
}

const weights: Readonly<Record<MatchStrength, number>> = { exact: 10, start: 4, similar: 3, end: 3, contains: 0 }

/**
 * Which form the headers are of, and which column answers which of its questions. The form is the one most of whose
 * wordings are found; where two are as good there is none, and every column like a question is open. Short codes count
 * only where no wording is found. A hint is the user's own choice of form and is obeyed whatever the headers say.
 * No question gets two columns: where two have its wording, both are open.
 */
export function questionColumns(
  headers: readonly string[],
  instrument: InstrumentDefinition,
  index: WordingIndex,
  formHint: string | null,
): QuestionColumns {
  const matches = headers.map((header) => matchHeader(header, index))
  const hinted = formHint === null ? null : findForm(instrument, formHint)
  const worded = matches.some((some) => some.some(({ strength }) => strength !== 'contains'))
  if (!worded) return fromCodes(shortCodes(headers), instrument, hinted)
  const form = hinted ?? likeliestForm(matches, instrument)
  const columns = new Map<number, QuestionColumn>()
  for (const [column, some] of matches.entries()) {
    if (some.length > 0) columns.set(column, { kind: 'open', like: some.map(({ question }) => question) })
  }
  if (form) for (const [column, role] of assign(matches, form)) columns.set(column, role)
  return { form: form?.key ?? null, columns }
}

function fromCodes(codes: ShortCodes, instrument: InstrumentDefinition, hinted: Form | null): QuestionColumns {
  const form = hinted ?? formOfCodes(codes, instrument)
  const fits = form !== null && areOf(codes, form)
  const sure = fits && hinted !== null && codes.size === form.questions.length
  const columns = new Map<number, QuestionColumn>()
  for (const [number, column] of codes) {
    const question = fits ? form.questions.find((some) => some.number === number) : undefined
    const certainty = sure ? 'certain' : 'uncertain'
    columns.set(column, question ? { kind: 'question', question: question.key, certainty } : { kind: 'open', like: [] })
  }
  return { form: form?.key ?? null, columns }
}

function likeliestForm(matches: readonly (readonly HeaderMatch[])[], instrument: InstrumentDefinition): Form | null {
  const scored = instrument.forms.map((form) => {
    const best = new Map<string, number>()
    for (const { question, strength } of matches.flat().filter((match) => match.form === form.key)) {
      best.set(question, Math.max(best.get(question) ?? 0, weights[strength]))
    }
    return { form, score: [...best.values()].reduce((sum, weight) => sum + weight, 0) }
  })
  const most = Math.max(...scored.map(({ score }) => score))
  const [only, another] = scored.filter(({ score }) => score === most)
  return only && !another && most > 0 ? only.form : null
}

/** Each question to the one column that is most like it, where there is exactly one and it is like no other question. */
function assign(matches: readonly (readonly HeaderMatch[])[], form: Form): ReadonlyMap<number, QuestionColumn> {
  const inForm = matches.map((some) => some.filter((match) => match.form === form.key))
  const assigned = new Map<number, QuestionColumn>()
  for (const { key } of form.questions) {
    const exact = columnsWith(inForm, key, ['exact'])
    const like = exact.length > 0 ? exact : columnsWith(inForm, key, ['start', 'similar', 'end'])
    const [column, another] = like
    if (column === undefined || another !== undefined) continue
    assigned.set(column, { kind: 'question', question: key, certainty: exact.length > 0 ? 'certain' : 'uncertain' })
  }
  return assigned
}

function columnsWith(
  matches: readonly (readonly HeaderMatch[])[],
  question: string,
  strengths: readonly MatchStrength[],
): number[] {
  return [...matches.keys()].filter((column) => {
    const strongest = strongestOf(matches[column] ?? [])
    const [only, another] = strongest
    return only?.question === question && another === undefined && strengths.includes(only.strength)
  })
}

function strongestOf(matches: readonly HeaderMatch[]): readonly HeaderMatch[] {
  for (const strength of ['exact', 'start', 'similar', 'end'] as const) {
    const some = matches.filter((match) => match.strength === strength)
    if (some.length > 0) return some
  }
  return []
}
