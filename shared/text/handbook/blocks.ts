import type { HandbookPageId } from './addresses'
import type { Example } from './examples'
import type { Words } from './words'

/** A key and what it does. */
export interface KeyRow {
  readonly keys: string
  readonly text: string
}

/** A part of a section. `steps` are done in their order; `list` has none. */
export type Block =
  | { readonly kind: 'paragraph'; readonly words: Words }
  | { readonly kind: 'steps'; readonly items: readonly Words[] }
  | { readonly kind: 'list'; readonly items: readonly Words[] }
  | { readonly kind: 'keys'; readonly rows: readonly KeyRow[] }
  | { readonly kind: 'example'; readonly example: Example }

/** A part of a page that answers a question of its own. */
export interface HandbookSection {
  /** Its name in the window's address: letters a to z, figures and hyphens. */
  readonly id: string
  readonly heading: string
  /** Other words that one may look for it by. */
  readonly alsoCalled: readonly string[]
  readonly blocks: readonly Block[]
}

/** A page: the question it answers, the answer in a sentence or two, and the rest under headings. */
export interface HandbookPage {
  readonly id: HandbookPageId
  readonly title: string
  readonly question: string
  readonly answer: Words
  readonly sections: readonly HandbookSection[]
}

export function section(
  id: string,
  heading: string,
  blocks: readonly Block[],
  alsoCalled: readonly string[] = [],
): HandbookSection {
  return { id, heading, alsoCalled, blocks }
}

export function paragraph(words: Words): Block {
  return { kind: 'paragraph', words }
}

export function steps(...items: readonly Words[]): Block {
  return { kind: 'steps', items }
}

export function list(...items: readonly Words[]): Block {
  return { kind: 'list', items }
}

export function keyTable(rows: readonly KeyRow[]): Block {
  return { kind: 'keys', rows }
}
