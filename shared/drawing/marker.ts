import type { Point } from './boxes'
import type { SvgNode } from './drawing'
import { type Pen, pathThrough, strokeWidth } from './pen'
import type { SeriesLook } from './series-look'
import { hundredths, svgNode } from './svg-node'

/** How far the markers reach from their middles at most, in font sizes. */
export const markerReach = 0.45

/** A line's marker: filled, or hollow where the answers are few. */
export function markerNode(pen: Pen, look: SeriesLook, at: Point, few = false): SvgNode {
  const colour = look.colour[pen.scheme]
  const fill = few ? pen.colours.page : colour
  const attributes = { fill, stroke: colour, 'stroke-width': strokeWidth(pen, 2), 'stroke-linejoin': 'round' }
  return svgNode('path', { d: markerPath(look, at, (look.markerRadius / 16) * pen.fontSize), ...attributes })
}

/** The outline of a line's marker around its middle. */
export function markerPath({ marker, markerRotation }: SeriesLook, { x, y }: Point, radius: number): string {
  if (marker === 'circle') {
    const [left, right, round] = [x - radius, x + radius, radius].map(hundredths)
    const arc = `A${round} ${round} 0 1 1`
    return `M${left} ${hundredths(y)}${arc} ${right} ${hundredths(y)}${arc} ${left} ${hundredths(y)}Z`
  }
  const corners = marker === 'triangle' ? [0, 120, 240] : marker === 'rectRot' ? [0, 90, 180, 270] : [45, 135, 225, 315]
  const points = corners.map((corner) => {
    const angle = ((corner + markerRotation - 90) * Math.PI) / 180
    return { x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) }
  })
  return `${pathThrough(points)}Z`
}

/** The strokes of the markers of references, each from the middle outwards, in degrees: ×, +, * and more. */
const strokes: readonly (readonly number[])[] = [
  [45, 135, 225, 315],
  [0, 90, 180, 270],
  [30, 90, 150, 210, 270, 330],
  [90, 210, 330],
]

/** The marker of a reference: grey strokes, as no line's own marker has. */
export function referenceMarker(pen: Pen, index: number, { x, y }: Point): SvgNode {
  const radius = 0.34 * pen.fontSize
  const rays = strokes[index % strokes.length] ?? []
  const d = rays.map((degrees) => {
    const angle = (degrees * Math.PI) / 180
    return pathThrough([
      { x, y },
      { x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) },
    ])
  })
  return svgNode('path', { d: d.join(''), fill: 'none', stroke: pen.colours.quietInk, 'stroke-width': strokeWidth(pen, 2) })
}
