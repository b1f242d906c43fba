import { textWidth, type Weight } from '../../shared/drawing/text-width'
import { wrapText } from '../../shared/drawing/wrap-text'

const pointsPerInch = 72
const lineHeight = 1.2

/** How high the paragraphs become in this width, both in inches, at a size in points. `between`: the space after each, in lines. */
export function textHeight(
  paragraphs: readonly string[],
  width: number,
  size: number,
  weight: Weight = 400,
  between = 0,
): number {
  const lines = paragraphs.map((text) => Math.max(1, linesOf(text, width, size, weight)) + between)
  return (lines.reduce((sum, count) => sum + count, 0) * size * lineHeight) / pointsPerInch
}

export function linesOf(text: string, width: number, size: number, weight: Weight = 400): number {
  return wrapText(text, width * pointsPerInch, size, weight).length
}

/** In inches. */
export function widthOf(text: string, size: number): number {
  return textWidth(text, size) / pointsPerInch
}

/** The largest of the sizes, the last where none fits. */
export function largestSize(sizes: readonly number[], fits: (size: number) => boolean): number {
  return sizes.find(fits) ?? sizes.at(-1) ?? 12
}
