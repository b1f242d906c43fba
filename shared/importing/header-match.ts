import type { InstrumentDefinition } from '../instrument/definition'
import { normalise } from './normalise'

/**
 * How a header is a question. `exact`: it is the question's wording, or its key, perhaps with a number before it.
 * `start`: the wording cut off. `similar`: the wording but for a word or two. `end`: the wording after the title of a grid
 * (`Stödet - …`), or after another word (`Kommentar: …`). `contains`: the wording among other words.
 */
export type MatchStrength = 'exact' | 'start' | 'similar' | 'end' | 'contains'

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

/** The wordings, and what headers have been found to be: the same few texts are asked about again and again. */
export interface WordingIndex {
  readonly wordings: readonly Wording[]
  readonly found: Map<string, readonly HeaderMatch[]>
}

/** Shorter beginnings than this are shared by too many sentences to say which one is meant. */
const shortestStart = 25
/** With fewer words than this, one other word is too much of the sentence. */
const fewestWordsToCompare = 5

/** The instrument's questions, prepared for comparing headers with them. */
export function wordingIndex(instrument: InstrumentDefinition): WordingIndex {
  const wordings = instrument.forms.flatMap((form) =>
    form.questions.map((question) => {
      const text = normalise(question.text)
      return { form: form.key, question: question.key, text, words: text.split(' ') }
    }),
  )
  return { wordings, found: new Map() }
}

/**
 * The questions that a header may be, each at its best strength; questions asked in several forms give one match a form.
 * A number before the wording (`3.`, `Fråga 3:`, `G01Q03.`, `[Q3]`) is passed over, whatever number it is, and so is a
 * common title before a wording in square brackets, as Google writes the rows of a grid.
 */
export function matchHeader(header: string, { wordings, found }: WordingIndex): readonly HeaderMatch[] {
  const known = found.get(header)
  if (known) return known
  const matches = header === '' ? [] : matchesOf(header, wordings)
  found.set(header, matches)
  return matches
}

function matchesOf(header: string, wordings: readonly Wording[]): readonly HeaderMatch[] {
  const whole = normalise(header)
  const byKey = wordings.filter(({ question }) => question.toLowerCase() === whole)
  if (byKey.length > 0) return byKey.map(({ form, question }) => ({ form, question, strength: 'exact' }))
  const texts = new Set([whole, withoutNumber(whole), bracketed(whole)].filter((text) => text !== ''))
  const words = [...texts].map((text) => text.split(' '))
  return wordings.flatMap((wording) => {
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
    if (text.includes(wording.text)) return endsWith(text, wording.text) ? 'end' : 'contains'
  }
  return words.some((some) => areSimilar(some, wording.words)) ? 'similar' : null
}

/** Whether the wording is what stands last, and a mark parts it from what stands before it. */
function endsWith(text: string, wording: string): boolean {
  return text.endsWith(wording) && /(?:\s[-|]|[:/>»→])\s*$/u.test(text.slice(0, -wording.length))
}

/** `3. får stödet`, `3 får stödet`, `fråga 3: får stödet`, `g01q03. får stödet`, `[q3] får stödet` without the number; of a normalised header. */
export function withoutNumber(text: string): string {
  return text.replace(
    /^[[(]?(?:fråga |question )?(?:[a-z]{0,4}\d{1,4}[._-]?){1,3}[\])]?(?:\s*[-.:)_]\s*|(?<=_)|\s+)(?=\p{L})/u,
    '',
  )
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
