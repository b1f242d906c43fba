import { type Box, contains, crosses, distanceTo, overlaps, type Point } from './boxes'
import type { SvgNode } from './drawing'
import { type Pen, rectNode, textBox, textNode } from './pen'
import type { Weight } from './text-width'

/** A text that is to stand at one of several places, the best first. */
export interface Wish {
  readonly text: string
  readonly fill: string
  readonly weight: Weight
  /** What it belongs to: it stands nowhere where it is nearer to another point. */
  readonly owner?: Point
  /** The middles of the places. */
  readonly places: readonly Point[]
}

/** What lies in the way: no text stands on `boxes`, and it rather stands on none of the `lines`. All stand within `bounds`. */
export interface Obstacles {
  readonly bounds: Box
  readonly boxes: readonly Box[]
  readonly points: readonly Point[]
  readonly lines: readonly (readonly [from: Point, to: Point])[]
}

export interface PlacedText {
  readonly wish: Wish
  readonly box: Box
  readonly nodes: readonly SvgNode[]
}

/** The texts that have room, those first in the list first. One that has none is left out: a table beside the chart has it. */
export function placeTexts(
  pen: Pen,
  wishes: readonly Wish[],
  { bounds, boxes, points, lines }: Obstacles,
): readonly PlacedText[] {
  const placed: PlacedText[] = []
  for (const wish of wishes) {
    const taken = [...boxes, ...placed.map(({ box }) => box)]
    const choices = wish.places
      .map((at) => ({ at, box: textBox(pen, wish.text, at, wish.weight) }))
      .filter(
        ({ box }) =>
          contains(bounds, box) && !taken.some((other) => overlaps(box, other)) && isNearest(pen, wish.owner, box, points),
      )
      .map((choice) => ({ ...choice, crossed: lines.filter(([from, to]) => crosses(choice.box, from, to)).length }))
    const fewest = Math.min(...choices.map(({ crossed }) => crossed))
    const choice = choices.find(({ crossed }) => crossed === fewest)
    if (choice) placed.push({ wish, box: choice.box, nodes: nodesOf(pen, wish, choice.at, choice.box, choice.crossed > 0) })
  }
  return placed
}

/** By so much, in font sizes, has a figure to be nearer to its own point than to any other. */
const clearlyNearer = 0.6

function isNearest({ fontSize }: Pen, owner: Point | undefined, box: Box, points: readonly Point[]): boolean {
  if (!owner) return true
  const own = distanceTo(box, owner)
  const isOwner = ({ x, y }: Point) => x === owner.x && y === owner.y
  return points.every((point) => isOwner(point) || distanceTo(box, point) > own + clearlyNearer * fontSize)
}

/** On a ground of the page's colour where it stands on a line, so that it can be read. */
function nodesOf(pen: Pen, { text, fill, weight }: Wish, at: Point, box: Box, onLine: boolean): readonly SvgNode[] {
  return [...(onLine ? [rectNode(box, pen.colours.page)] : []), textNode(pen, text, at, { fill, anchor: 'middle', weight })]
}
