/** One element of a drawing, as plain data: no DOM. Attributes have SVG's own names; a child that is a string is text. */
export interface SvgNode {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string | number>>
  readonly children: readonly (SvgNode | string)[]
}

/** A chart as an SVG tree. Width and height in px, also the root's own; the root is an `svg` element with a view box. */
export interface Drawing {
  readonly width: number
  readonly height: number
  /** What the chart shows, as a finding. */
  readonly title: string
  /** All of it in words, for those who do not see it. */
  readonly description: string
  readonly root: SvgNode
}

/** What a kind of chart is drawn as: its elements, and how high they are in px. */
export interface DrawnBody {
  readonly height: number
  readonly nodes: readonly SvgNode[]
}

export type Scheme = 'light' | 'dark'

/** How a chart is to be drawn. Lengths in px. */
export interface DrawingOptions {
  readonly width: number
  /** The room there is. Without it the drawing takes what it needs; where it is too little, the drawing is higher. */
  readonly height?: number | undefined
  /** No text of the drawing is smaller. */
  readonly fontSize: number
  readonly scheme: Scheme
}
