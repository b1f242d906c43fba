import { type Box, boxAround, type Point } from './boxes'
import { type DrawingColours, drawingColours } from './colours'
import type { DrawingOptions, SvgNode } from './drawing'
import { hundredths, svgNode } from './svg-node'
import { textWidth, type Weight } from './text-width'

/** What everything in a drawing is made with. All measures are multiples of the font size, so that they grow with it. */
export interface Pen {
  readonly fontSize: number
  readonly colours: DrawingColours
  readonly scheme: DrawingOptions['scheme']
}

export function penOf({ fontSize, scheme }: DrawingOptions): Pen {
  return { fontSize, scheme, colours: drawingColours[scheme] }
}

/** From one line of text to the next, in font sizes. */
export const lineHeight = 1.3
/** The middle of a text's capitals and figures lies this much above its base line, in font sizes. */
const middleAboveBase = 0.364

export interface TextLook {
  readonly fill: string
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly weight?: Weight
}

/** A text in one line, its middle at the height given. */
export function textNode(pen: Pen, text: string, at: Point, { fill, anchor = 'start', weight = 400 }: TextLook): SvgNode {
  const attributes = { x: at.x, y: at.y + middleAboveBase * pen.fontSize, fill, 'font-size': pen.fontSize }
  return svgNode('text', { ...attributes, 'text-anchor': anchor, 'font-weight': weight }, [text])
}

/** Lines of text under each other, the middle of them all at the height given. */
export function textLines(pen: Pen, lines: readonly string[], at: Point, look: TextLook): readonly SvgNode[] {
  return lines.map((line, index) => {
    const y = at.y + (index - (lines.length - 1) / 2) * lineHeight * pen.fontSize
    return textNode(pen, line, { x: at.x, y }, look)
  })
}

/** How high so many lines of text are, in px. */
export function linesHeight({ fontSize }: Pen, lines: readonly string[]): number {
  return lines.length * lineHeight * fontSize
}

/** The place of a text around its middle. */
export function textBox({ fontSize }: Pen, text: string, { x, y }: Point, weight: Weight = 400): Box {
  return boxAround(x, y, textWidth(text, fontSize, weight), fontSize)
}

/** A stroke in px that grows with the text: so wide at 16 px. */
export function strokeWidth({ fontSize }: Pen, width: number): number {
  return Math.max(width * 0.75, (width * fontSize) / 16)
}

export function rectNode({ left, top, right, bottom }: Box, fill: string): SvgNode {
  return svgNode('rect', { x: left, y: top, width: right - left, height: bottom - top, fill })
}

export function lineNode(from: Point, to: Point, stroke: string, width: number): SvgNode {
  return svgNode('line', { x1: from.x, y1: from.y, x2: to.x, y2: to.y, stroke, 'stroke-width': width })
}

/** The outline of a box, drawn inside it. */
export function outlineNode({ left, top, right, bottom }: Box, stroke: string, width: number): SvgNode {
  const attributes = { x: left + width / 2, y: top + width / 2, width: right - left - width, height: bottom - top - width }
  return svgNode('rect', { ...attributes, fill: 'none', stroke, 'stroke-width': width })
}

/** The path through points, in the letters that SVG has for it. */
export function pathThrough(points: readonly Point[]): string {
  return points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${hundredths(x)} ${hundredths(y)}`).join('')
}
