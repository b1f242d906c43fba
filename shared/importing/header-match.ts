import type { InstrumentDefinition } from '../instrument/definition'
import { normalise } from './normalise'

/**
 * How a header is a question. `exact`: it is the question's wording, or its key, perhaps with a number before it.
 * `start`: the wording cut off. `similar`: the wording but for a word or two. `contains`: the wording among other words,
 * as in a column of comments to the question.
 */
export type MatchStrength = 'exact' | 'start' | 'similar' | 'contains'

export interface HeaderMatch {
  readonly form: string
  readonly question: string
  readonly strength: MatchStrength
}

interface Wording {
  readonly form: string
  readonly question: string
  readonly text: string
  readonly words: readonly string[]
}

export type WordingIndex = readonly Wording[]

/** Shorter beginnings than this are shared by too many sentences to say which one is meant. */
const shortestStart = 25
/** With fewer words than this, one other word is too much of the sentence. */
const fewestWordsToCompare = 5

/** The instrument's questions, prepared for comparing headers with them. */
export function wordingIndex(instrument: InstrumentDefinition): WordingIndex {
  return instrument.forms.flatMap((form) =>
    form.questions.map((question) => {
      const text = normalise(question.text)
      return { form: form.key, question: question.key, text, words: text.split(' ') }
    }),
  )
}

/**
 * The questions that a header may be, each at its best strength; questions asked in several forms give one match a form.
 * A number before the wording (`3.`, `Fråga 3:`, `G01Q03.`, `[Q3]`) is passed over, whatever number it is, and so is a
 * common title before a wording in square brackets, as Google writes the rows of a grid.
 */
export function matchHeader(header: string, index: WordingIndex): readonly HeaderMatch[] {
  const whole = normalise(header)
  const byKey = index.filter(({ question }) => question.toLowerCase() === whole)
  if (byKey.length > 0) return byKey.map(({ form, question }) => ({ form, question, strength: 'exact' }))
  const texts = new Set([whole, withoutNumber(whole), bracketed(whole)].filter((text) => text !== ''))
  const words = [...texts].map((text) => text.split(' '))
  return index.flatMap((wording) => {
    const strength = strengthOf(wording, texts, words)
    return strength ? [{ form: wording.form, question: wording.question, strength }] : []
  })
}

function strengthOf(wording: Wording, texts: ReadonlySet<string>, words: readonly (readonly string[])[]): MatchStrength | null {
  if (texts.has(wording.text)) return 'exact'
  for (const text of texts) {
    if (text.length >= shortestStart && wording.text.startsWith(text)) return 'start'
  }
  for (const text of texts) {
    if (text.includes(wording.text)) return 'contains'
  }
  return words.some((some) => areSimilar(some, wording.words)) ? 'similar' : null
}

/** `3. får stödet`, `3 får stödet`, `fråga 3: får stödet`, `g01q03. får stödet`, `[q3] får stödet` without the number. */
function withoutNumber(text: string): string {
  return text.replace(/^[[(]?(?:fråga |question )?(?:[a-z]{0,4}\d{1,4}[._-]?){1,3}[\])]?(?:\s*[-.:)]\s*|\s+)(?=\p{L})/u, '')
}

function bracketed(text: string): string {
  return normalise(/\[([^[\]]+)\]$/u.exec(text)?.[1] ?? '')
}

function areSimilar(some: readonly string[], others: readonly string[]): boolean {
  if (others.length < fewestWordsToCompare) return false
  const allowed = Math.max(1, Math.floor(others.length / 6))
  return Math.abs(some.length - others.length) <= allowed && wordDistance(some, others) <= allowed
}

/** How many words must be added, taken away or changed to make one of the other. */
function wordDistance(some: readonly string[], others: readonly string[]): number {
  let previous = Array.from({ length: others.length + 1 }, (_, column) => column)
  for (const [row, word] of some.entries()) {
    const current = [row + 1]
    for (const [column, other] of others.entries()) {
      const replaced = (previous[column] ?? 0) + (word === other ? 0 : 1)
      current.push(Math.min(replaced, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1))
    }
    previous = current
  }
  return previous[others.length] ?? 0
}
