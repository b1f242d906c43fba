/** A place in a drawing, in px from its upper left corner. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Whether two boxes have any of their area in common; those that only touch have not. */
export function overlaps(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
}

export function contains(outer: Box, inner: Box): boolean {
  return inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom
}

/** The box of this size around a middle. */
export function boxAround(x: number, y: number, width: number, height: number): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 }
}

export interface Point {
  readonly x: number
  readonly y: number
}

/** How far a point is from the nearest part of a box; 0 inside it. */
export function distanceTo({ left, top, right, bottom }: Box, { x, y }: Point): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom))
}

/** Whether a straight line from one point to another goes through a box. */
export function crosses(box: Box, from: Point, to: Point): boolean {
  // The part of the line, from 0 to 1, that lies between the box's sides, and then between its top and bottom.
  let [start, end] = [0, 1]
  for (const [at, toward, low, high] of [
    [from.x, to.x - from.x, box.left, box.right],
    [from.y, to.y - from.y, box.top, box.bottom],
  ] as const) {
    if (toward === 0) {
      if (at <= low || at >= high) return false
      continue
    }
    const [one, other] = [(low - at) / toward, (high - at) / toward]
    start = Math.max(start, Math.min(one, other))
    end = Math.min(end, Math.max(one, other))
  }
  return start < end
}
