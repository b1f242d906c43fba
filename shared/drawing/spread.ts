/** Something that stands beside a height and takes room there, in px. */
export interface Spreadable {
  readonly middle: number
  readonly height: number
}

/** The middles of labels, from the highest down, as near their own heights as they can be without lying over each other. */
export function spread(labels: readonly Spreadable[], top: number, bottom: number): readonly number[] {
  const middles: number[] = []
  let free = top
  for (const label of labels) {
    const middle = Math.max(label.middle, free + label.height / 2)
    middles.push(middle)
    free = middle + label.height / 2
  }
  let limit = bottom
  for (let index = labels.length - 1; index >= 0; index--) {
    const half = (labels[index]?.height ?? 0) / 2
    middles[index] = Math.min(middles[index] ?? 0, limit - half)
    limit = (middles[index] ?? 0) - half
  }
  return middles
}
