import { keysText } from '../commands'
import type { PageId } from '../pages'
import type { HandbookAddress, HandbookPageId } from './addresses'
import { placeName } from './places'

/** A place in the window: a page, or a part of it by its name in the window's address. */
export interface Place {
  readonly page: PageId
  readonly part: string | null
}

/** A piece of a sentence that is more than letters: a way to a place, a name that stands in the window, or a key. */
export type Piece =
  | { readonly kind: 'place'; readonly place: Place }
  | { readonly kind: 'see'; readonly address: HandbookAddress }
  | { readonly kind: 'name'; readonly text: string }
  | { readonly kind: 'key'; readonly keys: string }

/** A sentence or a few. */
export type Words = string | readonly (string | Piece)[]

/** A sentence with pieces in it: say`Öppna ${at('import')} och tryck ${key('Ctrl+I')}.` */
export function say(texts: TemplateStringsArray, ...pieces: readonly (string | Piece)[]): Words {
  return texts.flatMap((text, index) => [text, pieces[index] ?? '']).filter((piece) => piece !== '')
}

/** A way to a page of the program, or to a part of it. */
export function at(page: PageId, part: string | null = null): Piece {
  return { kind: 'place', place: { page, part } }
}

/** A way to a page of the handbook, or to a section of it. */
export function see(page: HandbookPageId, section: string | null = null): Piece {
  return { kind: 'see', address: { page, section } }
}

/** What a button, a field or a choice is called in the window. Places where a long word may be divided are left out. */
export function named(text: string): Piece {
  return { kind: 'name', text: text.replaceAll(/[\u00AD\u200B]/gu, '') }
}

/** A key, written as commands write theirs: `Ctrl+Enter`. */
export function key(keys: string): Piece {
  return { kind: 'key', keys }
}

/** The words without their looks. `titleOf` names what the handbook links to. */
export function plainWords(words: Words, titleOf: (address: HandbookAddress) => string): string {
  return typeof words === 'string' ? words : words.map((piece) => plainPiece(piece, titleOf)).join('')
}

function plainPiece(piece: string | Piece, titleOf: (address: HandbookAddress) => string): string {
  if (typeof piece === 'string') return piece
  switch (piece.kind) {
    case 'place':
      return placeName(piece.place)
    case 'see':
      return titleOf(piece.address)
    case 'name':
      return piece.text
    case 'key':
      return keysText(piece.keys)
  }
}
