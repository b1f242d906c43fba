import type { Block, HandbookPage, HandbookSection } from '../../../shared/text/handbook/blocks'
import type { Example } from '../../../shared/text/handbook/examples'
import { handbook, handbookTitle } from '../../../shared/text/handbook/handbook'
import { type Piece, plainWords, type Words } from '../../../shared/text/handbook/words'

/** All sections of the handbook, with the page that each stands on. */
export const everySection: readonly (readonly [HandbookPage, HandbookSection])[] = handbook.flatMap((page) =>
  page.sections.map((section) => [page, section] as const),
)

export const everyExample: readonly Example[] = everySection.flatMap(([, { blocks }]) =>
  blocks.flatMap((block) => (block.kind === 'example' ? [block.example] : [])),
)

/** What stands in the sentences of the handbook beside letters: of one kind, with the page it stands on. */
export function everyPiece<Kind extends Piece['kind']>(
  kind: Kind,
): readonly (readonly [string, Extract<Piece, { kind: Kind }>])[] {
  return handbook.flatMap((page) =>
    [page.answer, ...page.sections.flatMap(({ blocks }) => blocks.flatMap(wordsOf))]
      .flatMap((words): readonly (string | Piece)[] => (typeof words === 'string' ? [] : words))
      .filter((piece): piece is Extract<Piece, { kind: Kind }> => typeof piece !== 'string' && piece.kind === kind)
      .map((piece) => [page.id, piece] as const),
  )
}

/** All that is written on a page, without its looks. */
export function textOf(page: HandbookPage): string {
  return [page.answer, ...page.sections.flatMap(({ blocks }) => blocks.flatMap(wordsOf))]
    .map((words) => plainWords(words, handbookTitle))
    .join(' ')
}

function wordsOf(block: Block): readonly Words[] {
  if (block.kind === 'paragraph') return [block.words]
  return block.kind === 'steps' || block.kind === 'list' ? block.items : []
}
