import { lineHeight, type Pen } from './pen'
import { widestText } from './text-width'
import { wrapText } from './wrap-text'

/** What stands in a row: its name, its bar or a remark instead of one, and the figure that the bar shows. */
export interface BarRow {
  readonly label: string
  readonly figure: string
  /** Null where there is a bar. */
  readonly remark: string | null
}

/** A stretch from left to right, in px. */
export interface Stretch {
  readonly left: number
  readonly width: number
}

/** Where the parts of all rows stand: the label left of the bar or above it, the figure right of the bar or under it. */
export interface BarColumns {
  readonly labelBeside: boolean
  readonly label: Stretch
  readonly bar: Stretch
  /** Right of the bar; null where figures stand under their bars. */
  readonly figure: Stretch | null
  /** Where a remark stands: in the room of bar and figure. */
  readonly remark: Stretch
}

/** Between columns, in font sizes. */
const between = 1
/** A drawing narrower than this, in font sizes, has its labels above the bars; and one than that, its figures under them. */
const roomForLabels = 40
const roomForFigures = 22

/** The ways to place the columns in the width, the best first. Wider labels take fewer lines where height is short. */
export function columnChoices({ fontSize }: Pen, rows: readonly BarRow[], width: number): readonly BarColumns[] {
  const fontSizes = width / fontSize
  const gap = between * fontSize
  const figures = rows.map(({ figure }) => figure)
  const widestFigure = Math.min(widestText(figures, fontSize, 600), Math.max(0.26 * width, Math.min(0.4 * width, 11 * fontSize)))
  const figureRoom = widestFigure > 0 ? widestFigure + gap : 0
  const widestLabel = widestText(
    rows.map(({ label }) => label),
    fontSize,
  )
  const beside = [0.36, 0.44, 0.52].map((share): BarColumns => {
    const labelWidth = Math.min(widestLabel, share * width)
    const left = labelWidth + gap
    const barWidth = width - left - figureRoom
    return {
      labelBeside: true,
      label: { left: 0, width: labelWidth },
      bar: { left, width: barWidth },
      figure: { left: width - widestFigure, width: widestFigure },
      remark: { left, width: width - left },
    }
  })
  const whole = { left: 0, width }
  const above: BarColumns = {
    labelBeside: false,
    label: whole,
    bar: { left: 0, width: width - figureRoom },
    figure: { left: width - widestFigure, width: widestFigure },
    remark: whole,
  }
  const under: BarColumns = { labelBeside: false, label: whole, bar: whole, figure: null, remark: whole }
  if (fontSizes >= roomForLabels) return [...beside, above]
  return fontSizes >= roomForFigures ? [above] : [under]
}

/** The texts of a row, in lines. */
export interface RowTexts {
  readonly label: readonly string[]
  readonly figure: readonly string[]
  readonly remark: readonly string[]
}

export function rowTexts({ fontSize }: Pen, columns: BarColumns, { label, figure, remark }: BarRow): RowTexts {
  return {
    label: wrapText(label, columns.label.width, fontSize),
    figure: remark === null ? wrapText(figure, (columns.figure ?? columns.bar).width, fontSize, 600) : [],
    remark: remark === null ? [] : wrapText(remark, columns.remark.width, fontSize),
  }
}

/** Between a label and the bar under it, and a bar and the figure under it, in font sizes. */
const underLabel = 0.3
const underBar = 0.2

/** The heights of a row's parts, in px, where its bar is so thick; the row is as high as `whole`. */
export function rowHeights({ fontSize }: Pen, columns: BarColumns, texts: RowTexts, thickness: number) {
  const heightOf = (lines: readonly string[]) => lines.length * lineHeight * fontSize
  const [label, figure, remark] = [heightOf(texts.label), heightOf(texts.figure), heightOf(texts.remark)]
  const under = figure > 0 ? underBar * fontSize : 0
  const bar = texts.remark.length > 0 ? remark : columns.figure ? Math.max(thickness, figure) : thickness + under + figure
  const gap = columns.labelBeside || texts.label.length === 0 ? 0 : underLabel * fontSize
  return { label, bar, figure, gap, whole: columns.labelBeside ? Math.max(label, bar) : label + gap + bar }
}
