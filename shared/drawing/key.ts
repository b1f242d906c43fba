import type { Box } from './boxes'
import type { SvgNode } from './drawing'
import { lineHeight, type Pen, textLines } from './pen'
import { textWidth } from './text-width'
import { wrapText } from './wrap-text'

/** What one sign of a drawing means. */
export interface KeyEntry {
  readonly text: string
  /** Draws the sign in this square. */
  readonly sign: (place: Box) => readonly SvgNode[]
}

/** A key in its place, from the left and top given. */
export interface Key {
  readonly height: number
  readonly draw: (left: number, top: number) => readonly SvgNode[]
}

/** The size of a sign, its distance to its text and that of one entry to the next, in font sizes. */
const signSize = 1
const afterSign = 0.45
const between = 1.4
const rowHeight = 1.55

/** Entries in as few rows as they have room in, in columns. `apart`: entries that stand last, on a row of their own where there are several rows. */
export function layKey(pen: Pen, entries: readonly KeyEntry[], apart: readonly KeyEntry[], width: number): Key {
  const all = [...entries, ...apart]
  if (all.length === 0) return { height: 0, draw: () => [] }
  const oneRow = gridOf(pen, all, all.length)
  if (oneRow.width <= width) return keyOf(pen, [oneRow])
  // All in a row, or half of them at most, so that the worse and the better answers of a scale stand in a row each.
  const half = Math.ceil(entries.length / 2)
  const columns = [entries.length, ...Array.from({ length: half }, (_, index) => half - index)]
  const grid = columns.map((count) => gridOf(pen, entries, count)).find((candidate) => candidate.width <= width)
  const rest = apart.map((entry) => gridOf(pen, [entry], 1, width))
  return keyOf(pen, [grid ?? gridOf(pen, entries, 1, width), ...rest])
}

interface Grid {
  readonly width: number
  readonly rows: readonly (readonly PlacedEntry[])[]
}

interface PlacedEntry {
  readonly entry: KeyEntry
  readonly left: number
  readonly lines: readonly string[]
}

function gridOf(pen: Pen, entries: readonly KeyEntry[], columns: number, limit = Number.POSITIVE_INFINITY): Grid {
  const { fontSize } = pen
  const beforeText = (signSize + afterSign) * fontSize
  const widthOf = ({ text }: KeyEntry) => Math.min(limit, beforeText + textWidth(text, fontSize))
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(0, ...entries.filter((_entry, index) => index % columns === column).map(widthOf)),
  )
  const lefts = widths.map((_, column) => widths.slice(0, column).reduce((left, width) => left + width + between * fontSize, 0))
  const rows = Array.from({ length: Math.ceil(entries.length / columns) }, (_, row) =>
    entries.slice(row * columns, (row + 1) * columns).map((entry, column) => {
      const lines = limit === Number.POSITIVE_INFINITY ? [entry.text] : wrapText(entry.text, limit - beforeText, fontSize)
      return { entry, left: lefts[column] ?? 0, lines }
    }),
  )
  return { width: (lefts.at(-1) ?? 0) + (widths.at(-1) ?? 0), rows }
}

function keyOf(pen: Pen, grids: readonly Grid[]): Key {
  const { fontSize } = pen
  const rows = grids.flatMap((grid) => grid.rows)
  const heights = rows.map(
    (row) => (Math.max(...row.map(({ lines }) => lines.length)) - 1) * lineHeight * fontSize + rowHeight * fontSize,
  )
  const tops = heights.map((_, index) => heights.slice(0, index).reduce((top, height) => top + height, 0))
  return {
    height: heights.reduce((sum, height) => sum + height, 0),
    draw: (left, top) =>
      rows.flatMap((row, index) =>
        row.flatMap((placed) => entryNodes(pen, placed, left, top + (tops[index] ?? 0), heights[index] ?? 0)),
      ),
  }
}

function entryNodes(
  pen: Pen,
  { entry, left, lines }: PlacedEntry,
  from: number,
  top: number,
  height: number,
): readonly SvgNode[] {
  const size = signSize * pen.fontSize
  const x = from + left
  const y = top + height / 2
  // Beside the first line, where the text has several.
  const signTop = y - ((lines.length - 1) / 2) * lineHeight * pen.fontSize - size / 2
  const place = { left: x, right: x + size, top: signTop, bottom: signTop + size }
  const at = { x: x + size + afterSign * pen.fontSize, y }
  return [...entry.sign(place), ...textLines(pen, lines, at, { fill: pen.colours.ink })]
}
