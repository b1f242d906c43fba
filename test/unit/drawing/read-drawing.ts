import { type Box, boxAround } from '../../../shared/drawing/boxes'
import type { Drawing, SvgNode } from '../../../shared/drawing/drawing'
import { textWidth, type Weight } from '../../../shared/drawing/text-width'

/** All elements of a drawing, in the order that they are drawn. */
export function nodesOf({ root }: Drawing): readonly SvgNode[] {
  const within = (node: SvgNode): readonly SvgNode[] => [
    node,
    ...node.children.flatMap((child) => (typeof child === 'string' ? [] : within(child))),
  ]
  return within(root)
}

/** A text as it is drawn. */
export interface ReadText {
  readonly text: string
  readonly box: Box
  readonly fill: string
  readonly size: number
}

/** All texts with the places that they take: as wide as they are measured, and as high as capitals with what hangs below. */
export function textsOf(drawing: Drawing): readonly ReadText[] {
  return nodesOf(drawing)
    .filter(({ tag }) => tag === 'text')
    .map((node) => {
      const [x, base, size] = ['x', 'y', 'font-size'].map((name) => Number(node.attributes[name])) as [number, number, number]
      const text = node.children.join('')
      const width = textWidth(text, size, Number(node.attributes['font-weight']) as Weight)
      const middle = base - 0.364 * size
      const shift = { start: width / 2, middle: 0, end: -width / 2 }[String(node.attributes['text-anchor'])] ?? Number.NaN
      const { transform } = node.attributes
      const onEnd = transform !== undefined
      const turned = /^rotate\(-90 ([\d.]+) ([\d.]+)\)$/.exec(String(transform))
      const aroundMiddle = Number(turned?.[1]) === x && Math.abs(Number(turned?.[2]) - middle) < 0.1
      if (onEnd && !aroundMiddle) throw new Error(`${text} is not turned around its middle: ${transform}`)
      const box = onEnd ? boxAround(x, middle, size, width) : boxAround(x + shift, middle, width, size)
      return { text, box, fill: String(node.attributes.fill), size }
    })
}

/** The elements of a kind that are painted in a colour, with their places. */
export function rectsIn(drawing: Drawing, fill: string): readonly Box[] {
  return nodesOf(drawing)
    .filter(({ tag, attributes }) => tag === 'rect' && attributes.fill === fill)
    .map(rectBox)
}

export function rectBox({ attributes }: SvgNode): Box {
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) => Number(attributes[name])) as [
    number,
    number,
    number,
    number,
  ]
  return { left: x, top: y, right: x + width, bottom: y + height }
}

/** The place of a path, by the points that it goes through; of a circle by its left and right ends and its radius. */
export function pathBox({ attributes }: SvgNode): Box {
  const d = String(attributes.d)
  const points = [...d.matchAll(/(?:[ML]|A[\d.]+ [\d.]+ 0 1 1 )(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)])
  const round = Number(/A([\d.]+)/.exec(d)?.[1] ?? 0)
  const [xs, ys] = [points.map(([x]) => x ?? 0), points.map(([, y]) => y ?? 0)]
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys) - round,
    bottom: Math.max(...ys) + round,
  }
}

/** The markers of lines: the only paths with round corners. */
export function markersOf(drawing: Drawing): readonly { readonly box: Box; readonly colour: string; readonly hollow: boolean }[] {
  return nodesOf(drawing)
    .filter(({ attributes }) => attributes['stroke-linejoin'] === 'round')
    .map((node) => {
      const { fill, stroke } = node.attributes
      return { box: pathBox(node), colour: String(stroke), hollow: fill !== stroke }
    })
}

export function middleOf({ left, right, top, bottom }: Box) {
  return { x: (left + right) / 2, y: (top + bottom) / 2 }
}
