/**
 * A chart as an office program draws it itself, from numbers that can be edited there. A value that is null leaves a gap. Lengths
 * in points, colours as six hexadecimal digits.
 */
export interface NativeChart {
  readonly kind: 'bars' | 'lines'
  /** Stacked on each other; else there is one bar a category. */
  readonly stacked: boolean
  readonly categories: readonly string[]
  readonly series: readonly NativeSeries[]
  readonly axis: NativeAxis
  /** All of it in words, for those who do not see it. */
  readonly alternative: string
  readonly fontSize: number
  /** Where the plot itself lies, in parts of the chart's width and height. */
  readonly plot: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  readonly legend: boolean
}

export interface NativeAxis {
  readonly min: number
  readonly max: number
  readonly step: number
  /** How its numbers are written, as a number format. Bars have theirs beside them and none at the axis. */
  readonly format: string
}

export interface NativeSeries {
  readonly name: string
  readonly points: readonly NativePoint[]
  readonly colour: string
  readonly labelColour: string
  /** How a value is written that stands at its point. */
  readonly labelFormat: string
  readonly line: NativeLine | null
  /** Whether the legend names it; a part of a line that it names already need not be. */
  readonly named: boolean
}

export interface NativeLine {
  readonly width: number
  readonly dash: 'solid' | 'dash'
  readonly marker: 'circle' | 'square' | 'triangle' | 'diamond' | 'x' | 'dash' | 'none'
}

export interface NativePoint {
  readonly value: number | null
  /** What stands at the point: its value, other words in its place, or nothing. */
  readonly label: 'value' | 'none' | { readonly text: string }
  /** How far the label is moved down, in parts of the chart's height, so that labels do not lie on each other. */
  readonly labelDown: number
  /** A marker that is not filled: few answers. */
  readonly hollow: boolean
  /** How far down and up from the value it may lie. */
  readonly reach: { readonly down: number; readonly up: number } | null
}

export function point(value: number | null, changes: Partial<NativePoint> = {}): NativePoint {
  return { value, label: 'none', labelDown: 0, hollow: false, reach: null, ...changes }
}

/** Per cent with a no-break space before the sign; what is below zero is only to the left. */
export const percentFormat = '0"\u00A0%";0"\u00A0%"'

/** A colour as files of Office write it. */
export function hex(colour: string): string {
  return colour.replace('#', '').toUpperCase()
}
