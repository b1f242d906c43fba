/** A passage that no report shows: from `start` up to, but not with, `end`, as JavaScript counts letters. */
export type Mask = readonly [start: number, end: number]

/**
 * The masks in order, within the text, and those that meet as one. Empty ones go. What stands outside the text, as after the
 * text was shortened, is cut off.
 */
export function tidyMasks(content: string, masks: readonly Mask[]): readonly Mask[] {
  const within = masks
    .map(([start, end]) => [Math.max(0, start), Math.min(content.length, end)] as const)
    .filter(([start, end]) => start < end)
    .sort(([one], [other]) => one - other)
  const tidy: [number, number][] = []
  for (const [start, end] of within) {
    const last = tidy.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else tidy.push([start, end])
  }
  return tidy
}

/** The masks with one passage more. */
export function maskPassage(content: string, masks: readonly Mask[], passage: Mask): readonly Mask[] {
  return tidyMasks(content, [...masks, passage])
}

/** The masks without whatever part of them lies in the passage. */
export function unmaskPassage(content: string, masks: readonly Mask[], [from, to]: Mask): readonly Mask[] {
  const left = masks.flatMap(([start, end]): Mask[] => [
    [start, Math.min(end, from)],
    [Math.max(start, to), end],
  ])
  return tidyMasks(content, left)
}

/** A text in pieces, in order: what is shown, and what is masked. */
export interface TextPiece {
  readonly text: string
  readonly masked: boolean
  readonly start: number
}

export function piecesOf(content: string, masks: readonly Mask[]): readonly TextPiece[] {
  const pieces: TextPiece[] = []
  let at = 0
  const add = (end: number, masked: boolean) => {
    if (end > at) pieces.push({ text: content.slice(at, end), masked, start: at })
    at = Math.max(at, end)
  }
  for (const [start, end] of tidyMasks(content, masks)) {
    add(start, false)
    add(end, true)
  }
  add(content.length, false)
  return pieces
}

/** The text as a report may show it: every masked passage as the same mark, so that not even its length is told. */
export function maskedText(content: string, masks: readonly Mask[], mark: string): string {
  return piecesOf(content, masks)
    .map(({ text, masked }) => (masked ? mark : text))
    .join('')
}
