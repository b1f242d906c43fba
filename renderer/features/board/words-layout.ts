import { wrapText } from '../../../shared/drawing/wrap-text'
import { lengths, lineHeight, type Stage, titleLineHeight, titleSizes } from './stage'

/** The room that text and drawings have from side to side, in px. */
export function contentWidth({ width, unit }: Stage): number {
  return width - 2 * lengths.side * unit
}

/** How high a text becomes at a letter size in units, in px: somewhat more than it needs, never less. Nothing for an empty text. */
export function textHeight(text: string, size: number, stage: Stage, indent = 0): number {
  const width = contentWidth(stage) - indent * stage.unit
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, wrapText(line, width, size * stage.unit).length), 0)
  return text === '' ? 0 : lines * size * lineHeight * stage.unit
}

/** The letter size of a slide's title, in units, and how high it becomes, in px. */
export function titleLayout(title: string, stage: Stage): { readonly size: number; readonly height: number } {
  const most = 2
  const linesAt = (size: number) => wrapText(title, contentWidth(stage), size * stage.unit, 600).length
  const size = titleSizes.find((candidate) => linesAt(candidate) <= most) ?? titleSizes[titleSizes.length - 1] ?? lengths.text
  return { size, height: linesAt(size) * size * titleLineHeight * stage.unit }
}

/**
 * Paragraphs on as many pages as they need, in order. A paragraph that is higher than a page is divided between its lines; each
 * page has something, whatever the height. `indent` is taken from the width, in units.
 */
export function packWords(
  paragraphs: readonly string[],
  size: number,
  height: number,
  stage: Stage,
  indent = 0,
): readonly (readonly string[])[] {
  const gap = lengths.smallGap * stage.unit
  const pages: string[][] = []
  let left = 0
  for (const paragraph of paragraphs.flatMap((text) => dividedToFit(text, size, height, stage, indent))) {
    const needed = textHeight(paragraph, size, stage, indent) + gap
    const page = pages.at(-1)
    if (page && needed <= left) page.push(paragraph)
    else {
      pages.push([paragraph])
      left = height
    }
    left -= needed
  }
  return pages
}

interface Line {
  readonly text: string
  /** The writer ended it here; otherwise it was wrapped and goes on as running text. */
  readonly ends: boolean
}

function dividedToFit(text: string, size: number, height: number, stage: Stage, indent: number): readonly string[] {
  if (textHeight(text, size, stage, indent) + lengths.smallGap * stage.unit <= height) return [text]
  const width = contentWidth(stage) - indent * stage.unit
  const lines = text.split('\n').flatMap((line): readonly Line[] => {
    const wrapped = wrapText(line, width, size * stage.unit)
    return wrapped.length === 0
      ? [{ text: '', ends: true }]
      : wrapped.map((part, index) => ({ text: part, ends: index === wrapped.length - 1 }))
  })
  const most = Math.max(1, Math.floor((height - lengths.smallGap * stage.unit) / (size * lineHeight * stage.unit)))
  const parts = Math.ceil(lines.length / most)
  // Even parts, so that the last is not a line alone.
  const ends = Array.from({ length: parts + 1 }, (_, index) => Math.round((index * lines.length) / parts))
  return ends.slice(1).map((end, index) => joined(lines.slice(ends[index], end)))
}

function joined(lines: readonly Line[]): string {
  return lines.map(({ text, ends }, index) => `${text}${index === lines.length - 1 ? '' : ends ? '\n' : ' '}`).join('')
}
