import { textWidth, type Weight } from './text-width'

/** Where a line may end: after a space, a hyphen or a stroke, and at the invisible places that a text names itself. */
const pieces = /[^ \u00AD\u200B/-]*(?:[ \u00AD\u200B]|[/-]+|$)/g
const softHyphen = '\u00AD'

/**
 * A text in lines that are at most so wide, in px. A word that is wider than a line is divided, since nothing may be cut off.
 * An empty text is no line.
 */
export function wrapText(text: string, width: number, fontSize: number, weight: Weight = 400): readonly string[] {
  const fits = (line: string) => textWidth(line, fontSize, weight) <= width
  const lines: string[] = []
  let line = ''
  for (const piece of text.match(pieces) ?? []) {
    if (fits(ended(line + piece))) {
      line += piece
      continue
    }
    if (line.trim() !== '') lines.push(ended(line))
    const parts = fits(ended(piece)) ? [piece] : divided(piece, fits)
    lines.push(...parts.slice(0, -1))
    line = parts.at(-1) ?? ''
  }
  if (line.trim() !== '') lines.push(ended(line))
  return lines
}

/** A line as it is drawn: a hyphen where the word goes on, and nothing else that is invisible. */
function ended(line: string): string {
  const hyphen = line.endsWith(softHyphen) ? '-' : ''
  return line.trimEnd().replace(/[\u00AD\u200B\u2060]/g, '') + hyphen
}

/** A word in parts that fit, each but the last with a hyphen; at least one character each. */
function divided(word: string, fits: (line: string) => boolean): readonly string[] {
  const parts: string[] = []
  let part = ''
  for (const character of word) {
    if (part !== '' && !fits(`${part}${character}-`)) {
      parts.push(`${part}-`)
      part = ''
    }
    part += character
  }
  return [...parts, part]
}
