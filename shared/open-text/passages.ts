import { type Mask, piecesOf, type TextPiece } from './masks'

/** What pressing the key for masking does to a selection: masks it, or shows again what is masked. */
export interface PassageChange {
  readonly kind: 'mask' | 'unmask'
  readonly passage: Mask
}

/**
 * What a selection stands for, white space round it left out: a part of what is masked is shown again, anything else is
 * masked. A selection of nothing is the masked passage or the word that the caret stands in or next to; null where there is none.
 */
export function changeOf(content: string, masks: readonly Mask[], selection: Mask): PassageChange | null {
  const [start, end] = withoutEdges(content, selection, /\s/u)
  if (start < end) return { kind: isWithin(masks, start, end) ? 'unmask' : 'mask', passage: [start, end] }
  const [caret] = selection
  const masked = masks.find((mask) => mask[0] <= caret && caret <= mask[1])
  if (masked) return { kind: 'unmask', passage: masked }
  const word = wordAt(content, caret)
  return word && { kind: 'mask', passage: word }
}

/** A piece of a text as it is shown to the one who reads it through. */
export interface ReviewPiece extends Pick<TextPiece, 'text' | 'start'> {
  readonly kind: 'plain' | 'masked' | 'suggested'
}

/** A text in pieces, in order. What is suggested is shown only where it is not masked. */
export function reviewPieces(content: string, masks: readonly Mask[], suggestions: readonly Mask[]): readonly ReviewPiece[] {
  return piecesOf(content, masks).flatMap(({ text, start, masked }): readonly ReviewPiece[] => {
    if (masked) return [{ text, start, kind: 'masked' }]
    const here = suggestions.map(([from, to]): Mask => [from - start, to - start])
    return piecesOf(text, here).map((piece) => ({
      text: piece.text,
      start: start + piece.start,
      kind: piece.masked ? 'suggested' : 'plain',
    }))
  })
}

function isWithin(masks: readonly Mask[], start: number, end: number): boolean {
  return masks.some((mask) => mask[0] <= start && end <= mask[1])
}

/** The run of letters, figures and marks at a place, without the punctuation round it. */
function wordAt(content: string, place: number): Mask | null {
  const before = /\S*$/u.exec(content.slice(0, place))?.[0].length ?? 0
  const after = /^\S*/u.exec(content.slice(place))?.[0].length ?? 0
  const [start, end] = withoutEdges(content, [place - before, place + after], /[^\p{L}\p{M}\p{N}]/u)
  return start < end ? [start, end] : null
}

function withoutEdges(content: string, [from, to]: Mask, edge: RegExp): Mask {
  let [start, end] = [from, to]
  while (start < end && edge.test(content.charAt(start))) start++
  while (start < end && edge.test(content.charAt(end - 1))) end--
  return [start, end]
}
