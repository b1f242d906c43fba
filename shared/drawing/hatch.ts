import type { Box } from './boxes'
import type { SvgNode } from './drawing'
import { outlineNode, type Pen, pathThrough, rectNode, strokeWidth } from './pen'
import { svgNode } from './svg-node'

/**
 * The light grey hatching of what is missing. Its lines are drawn one by one: a pattern would need a name, which two drawings
 * on a page would share, and Word does not draw patterns.
 */
export function hatchNodes(pen: Pen, box: Box): readonly SvgNode[] {
  const { missingGround, missingStripe } = pen.colours
  const between = 0.5 * pen.fontSize
  const { left, top, right, bottom } = box
  const stripes: string[] = []
  // Each rises from the lower left, and is cut where it meets the sides.
  for (let sum = left + top + between; sum < right + bottom; sum += between) {
    const start = Math.max(left, sum - bottom)
    const end = Math.min(right, sum - top)
    stripes.push(
      pathThrough([
        { x: start, y: sum - start },
        { x: end, y: sum - end },
      ]),
    )
  }
  const lines = svgNode('path', {
    d: stripes.join(''),
    fill: 'none',
    stroke: missingStripe,
    'stroke-width': strokeWidth(pen, 1.5),
  })
  return [rectNode(box, missingGround), ...(stripes.length > 0 ? [lines] : []), outlineNode(box, pen.colours.controlLine, 1)]
}
