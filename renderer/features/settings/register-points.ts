import type { RegisterValue } from '../../../shared/model/register-indicator'
import { numberText } from '../../../shared/text/typed-number'

/** A value and where it stands in the picture. */
export interface LinePoint extends RegisterValue {
  readonly x: number
  readonly y: number
}

/** Room for a value above the highest point, and under the lowest for the years. */
const above = 32
const below = 40
/** Half of the widest text at either end. */
const beside = 40
/** About what a digit takes, in pixels. */
const digit = 9

/** Years in proportion to time, and all from zero, so that a small difference does not look large. `zero` is where zero stands. */
export function linePoints(
  values: readonly RegisterValue[],
  width: number,
  height: number,
): { readonly points: readonly LinePoint[]; readonly zero: number } {
  const [years, figures] = [values.map(({ year }) => year), values.map(({ value }) => value)]
  const [first, last] = [Math.min(...years), Math.max(...years)]
  const [low, high] = [Math.min(0, ...figures), Math.max(0, ...figures)]
  const span = high - low || 1
  const yOf = (value: number) => above + ((high - value) / span) * (height - above - below)
  const xOf = (year: number) => beside + ((year - first) / Math.max(last - first, 1)) * (width - 2 * beside)
  return { points: values.map((value) => ({ ...value, x: xOf(value.year), y: yOf(value.value) })), zero: yOf(0) }
}

/** The runs of points that a line joins: none reaches over a year without a value. */
export function segmentsOf(points: readonly LinePoint[]): readonly (readonly LinePoint[])[] {
  const segments: LinePoint[][] = []
  for (const point of points) {
    const run = segments.at(-1)
    if (run?.at(-1)?.year === point.year - 1) run.push(point)
    else segments.push([point])
  }
  return segments
}

/** The years that are written out: all where there is room, otherwise as many as there is room for, the last always. */
export function labelledYears(values: readonly RegisterValue[], width: number): readonly number[] {
  const widest = Math.max(4, ...values.map(({ value }) => numberText(value).length))
  const [first, last] = [values.at(0)?.year ?? 0, values.at(-1)?.year ?? 0]
  const perYear = (width - 2 * beside) / Math.max(last - first, 1)
  const step = Math.max(1, Math.ceil((widest * digit + 8) / Math.max(perYear, 1)))
  return values.map(({ year }) => year).filter((year) => (last - year) % step === 0)
}
