/** The sheet and its parts, in millimetres; letters in points. The style sheet and the division into pages both follow these. */
export const sheet = { width: 210, height: 297, top: 10, side: 14, bottom: 8 } as const
export const contentWidth = sheet.width - 2 * sheet.side
export const measures = {
  /** The parts of a form's first page over its questions: name, title (on one line) and löpnummer, the line for insats, the hint. */
  title: 22,
  titlePoints: 20,
  runningNumber: 42,
  headGap: 8,
  insats: 9,
  hint: 8,
  /** Over the questions of a page that continues a form: its name and löpnummer. */
  laterHead: 18,
  foot: 6.5,
  /** Over each block. */
  gap: 3,
  box: 5,
  codeColumn: 14,
  number: 7,
  cellPadding: 0.8,
  /** Of an answer beside its box: the box, its code and the room round them. */
  besideBox: 13,
  openHeading: 6,
  openRoom: 18,
} as const
export const lineHeight = 1.28

/** How large a form is set. */
export interface Setting {
  readonly key: 'roomy' | 'compact'
  readonly question: number
  readonly label: number
  /** Over and under each row. */
  readonly rowPadding: number
}

/** Large letters where the form then still takes one page; otherwise the smallest that are easily read on paper. */
export const settings: readonly Setting[] = [
  { key: 'roomy', question: 12, label: 9.5, rowPadding: 2 },
  { key: 'compact', question: 11, label: 9, rowPadding: 0.9 },
]

const millimetresAPoint = 25.4 / 72
const columnsInLine = 6

/**
 * How wide the column of questions is beside so many columns of boxes. Up to six of them begin at the same place, so that
 * the boxes of one table stand under those of another.
 */
export function questionColumn(choices: number): number {
  return contentWidth - Math.max(columnsInLine, choices) * measures.codeColumn
}

/** How high so many lines are, in millimetres. */
export function linesHigh(lines: number, points: number): number {
  return lines * points * lineHeight * millimetresAPoint
}
