import { fewestPhoneFigures, personalPatterns } from '../model/personal-patterns'
import { type Mask, tidyMasks, unmaskPassage } from './masks'

const { email, phone, personNumber } = personalPatterns
const address = new RegExp(String.raw`(?<![\p{L}\d])${email}`, 'giu')
const figures = new RegExp(String.raw`(?<![\p{L}\d/-])(?:${personNumber})(?!\d)`, 'giu')
const telephone = new RegExp(String.raw`(?<![\p{L}\d/-])(?:${phone})(?!\d)`, 'giu')
const capitalWord = /(?<![\p{L}\d])\p{Lu}\p{Ll}[\p{L}\p{M}’'-]*/gu

/** The authorities behind every samordningsförbund: who names them has named nobody. */
const authority = /^(?:Arbetsförmedling|Försäkringskass|Samordningsförbund|Socialtjänst|Kommun|Region)/u

/** Words that often begin a sentence before a name, and are no name themselves. */
const ordinary =
  /^(?:Att|Av|Både|De|Den|Det|Du|Efter|En|Ett|Från|För|Hej|Hos|Inte|Jag|Med|Men|Min|Mina|Mitt|Ni|När|Och|Om|På|Tack|Till|Utan|Vi|Vår|Även)$/u

/** Where one sentence or point ends, so that the next begins with a capital anyway; `t.ex.` and its like end none. */
const sentenceEnd = /(?:^|[.!?:…\n•*]|^\s*-|\n\s*-)[\s"”'’(]*$/u
/** No abbreviation, and no run of marks and spaces between two sentences, is longer. */
const nearest = 40
const abbreviation = /(?:^|[\s(])\p{Ll}+\.\p{Ll}+\.\s*$/u

/**
 * Passages, not masked already, that may tell who somebody is: e-mail addresses, telephone numbers, personnummer, and words
 * with a capital letter inside a sentence, which are likely names. Only a hint: it finds too much, and misses a name that
 * begins a sentence unless the name stands inside one too.
 */
export function suggestMasks(content: string, masks: readonly Mask[]): readonly Mask[] {
  const found = [...passagesOf(content, address), ...passagesOf(content, figures), ...telephones(content), ...names(content)]
  const left = masks.reduce((passages, mask) => unmaskPassage(content, passages, mask), tidyMasks(content, found))
  return left.filter(([start, end]) => /[\p{L}\d]/u.test(content.slice(start, end)))
}

function telephones(content: string): readonly Mask[] {
  return passagesOf(content, telephone)
    .map(([start, end]): Mask => [start, start + content.slice(start, end).replace(/\D+$/u, '').length])
    .filter(([start, end]) => content.slice(start, end).replace(/\D/gu, '').length >= fewestPhoneFigures)
}

/** Likely names: each alone, and those that follow each other as one. */
function names(content: string): readonly Mask[] {
  const textOf = ([start, end]: Mask) => content.slice(start, end)
  const words = passagesOf(content, capitalWord).filter((word) => !authority.test(textOf(word)) && !ordinary.test(textOf(word)))
  const inside = words.filter(([start]) => isInsideSentence(content, start))
  const known = new Set(inside.map(textOf))
  const likely = words.filter((word, index) => known.has(textOf(word)) || isFollowedBy(content, word, words[index + 1], inside))
  return likely.map((word): Mask => {
    const next = likely.find(([start]) => start === word[1] + 1)
    return next && content[word[1]] === ' ' ? [word[0], next[1]] : word
  })
}

/** `Anna` of `Anna Berg`, also where it begins a sentence. */
function isFollowedBy(content: string, [, end]: Mask, next: Mask | undefined, inside: readonly Mask[]): boolean {
  return next !== undefined && next[0] === end + 1 && content[end] === ' ' && inside.includes(next)
}

function isInsideSentence(content: string, start: number): boolean {
  // The nearest letters tell; before them stands something, unless the text begins there.
  const before = start > nearest ? `x${content.slice(start - nearest, start)}` : content.slice(0, start)
  return !sentenceEnd.test(before) || abbreviation.test(before)
}

function passagesOf(content: string, pattern: RegExp): readonly Mask[] {
  return [...content.matchAll(pattern)].map(({ 0: match, index }) => [index, index + match.length])
}
