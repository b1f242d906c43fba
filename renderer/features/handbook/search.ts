import { sumOf } from '../../../shared/model/sum-of'
import type { HandbookAddress } from '../../../shared/text/handbook/addresses'
import type { Block, HandbookPage, HandbookSection } from '../../../shared/text/handbook/blocks'
import { handbookTitle } from '../../../shared/text/handbook/handbook'
import { tellingNothing, wordEndings } from '../../../shared/text/handbook/search-words'
import { plainWords, type Words } from '../../../shared/text/handbook/words'

/** A place in the handbook that answers to what was looked for. */
export interface Hit {
  readonly address: HandbookAddress
  readonly pageTitle: string
  /** Null for the beginning of a page. */
  readonly heading: string | null
  /** A piece of its text round the first word that was found. */
  readonly excerpt: string
}

/** What is looked through: the beginning of a page, or one of its sections. */
interface Entry {
  readonly address: HandbookAddress
  readonly pageTitle: string
  readonly heading: string | null
  /** The other words it goes by. */
  readonly alsoCalled: string
  readonly text: string
}

const shortestStem = 4
const mostHits = 20

/** How much it says where a word is found. */
const weights = { heading: 8, alsoCalled: 6, pageTitle: 4, text: 1 } as const
type Field = keyof typeof weights

/** Everything in the handbook, ready to be looked through. */
export function searchEntries(pages: readonly HandbookPage[]): readonly Entry[] {
  return pages.flatMap((page) => {
    const start = {
      address: { page: page.id, section: null },
      pageTitle: page.title,
      heading: null,
      alsoCalled: page.question,
      text: plain(page.answer),
    }
    return [start, ...page.sections.map((section) => sectionEntry(page, section))]
  })
}

/**
 * The places where the words are found, the likeliest first. Endings are left out, so that `ångrar` finds `ångra`, and words
 * like `hur` and `jag`. Where no place has all of the words, those that have most of them are given.
 */
export function searchHandbook(entries: readonly Entry[], query: string): readonly Hit[] {
  const stems = stemsOf(query)
  if (stems.length === 0) return []
  const scored = entries
    .map((entry) => ({ entry, found: stems.map((stem) => score(entry, stem)) }))
    .map(({ entry, found }) => ({ entry, words: found.filter((points) => points > 0).length, points: sumOf(found) }))
  const mostWords = Math.max(...scored.map(({ words }) => words))
  return scored
    .filter(({ words }) => words > 0 && words === mostWords)
    .sort((one, other) => other.points - one.points)
    .slice(0, mostHits)
    .map(({ entry }) => hitOf(entry, stems))
}

/** A text in pieces, in order, with what was looked for apart. */
export function markFound(text: string, query: string): readonly { readonly text: string; readonly found: boolean }[] {
  const stems = stemsOf(query)
  if (stems.length === 0) return [{ text, found: false }]
  const anyStem = new RegExp(`(${stems.join('|')})`, 'giu')
  return text
    .split(anyStem)
    .map((piece, index) => ({ text: piece, found: index % 2 === 1 }))
    .filter((piece) => piece.text !== '')
}

/** The words that tell, without their endings: letters, figures, % and hyphens, none of which means more than itself in a pattern. */
function stemsOf(query: string): readonly string[] {
  const words = query
    .toLocaleLowerCase('sv')
    .split(/[^\p{L}\p{N}%–-]+/u)
    .filter(Boolean)
  const telling = words.filter((word) => !tellingNothing.has(word))
  return [...new Set((telling.length > 0 ? telling : words).map(stemOf))]
}

function stemOf(word: string): string {
  const stem = word.replace(wordEndings, '')
  return stem.length >= shortestStem ? stem : word
}

function score(entry: Entry, stem: string): number {
  const fields = Object.keys(weights) as Field[]
  return sumOf(fields.map((field) => (contains(entry[field] ?? '', stem) ? weights[field] : 0)))
}

/** Short words begin a word; longer ones may stand inside a compound. */
function contains(text: string, stem: string): boolean {
  const start = stem.length < shortestStem ? '(?<![\\p{L}\\p{N}])' : ''
  return new RegExp(start + stem, 'iu').test(text)
}

const excerptLength = 160

function hitOf({ address, pageTitle, heading, text }: Entry, stems: readonly string[]): Hit {
  const places = stems.map((stem) => text.search(new RegExp(stem, 'iu'))).filter((place) => place >= 0)
  const first = places.length === 0 ? 0 : Math.min(...places)
  return { address, pageTitle, heading, excerpt: excerptRound(text, first) }
}

/** The text from the beginning of the sentence that the place is in. */
function excerptRound(text: string, place: number): string {
  const sentence = Math.max(0, ...[...text.slice(0, place).matchAll(/[.?!] /gu)].map(({ index }) => index + 2))
  const from = place - sentence > excerptLength / 2 ? text.indexOf(' ', place - excerptLength / 2) + 1 : sentence
  const to = text.length - from > excerptLength ? text.lastIndexOf(' ', from + excerptLength) : text.length
  return `${from > sentence ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`
}

function sectionEntry(page: HandbookPage, { id, heading, alsoCalled, blocks }: HandbookSection): Entry {
  return {
    address: { page: page.id, section: id },
    pageTitle: page.title,
    heading,
    alsoCalled: alsoCalled.join(', '),
    text: blocks.map(blockText).join(' '),
  }
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return plain(block.words)
    case 'steps':
    case 'list':
      return block.items.map(plain).join(' ')
    case 'keys':
      return block.rows.map(({ keys, text }) => `${keys} ${text}.`).join(' ')
    case 'example':
      return block.example.kind === 'numbers' ? block.example.given : ''
  }
}

function plain(words: Words): string {
  return plainWords(words, handbookTitle)
}
