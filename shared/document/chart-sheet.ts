import { drawingColours } from '../drawing/colours'
import { drawChart } from '../drawing/draw-chart'
import type { Drawing, SvgNode } from '../drawing/drawing'
import { linesHeight, type Pen, rectNode, type TextLook, textLines } from '../drawing/pen'
import { svgNode } from '../drawing/svg-node'
import { wrapText } from '../drawing/wrap-text'
import type { Report } from '../report/chart/report'
import type { ReportChart } from '../report/chart/report-chart'
import { roundTitle } from '../text/delivery'
import { demoMark } from '../text/statistics'

/** In px. */
const width = 960
const margin = 32
const colours = drawingColours.light

/** Words under each other on the sheet. */
interface Words {
  readonly texts: readonly string[]
  readonly fontSize: number
  /** Over the first of them, in px. */
  readonly above: number
  readonly look: TextLook
}

/**
 * A chart with all that has to be known to read it, as a drawing that can be put anywhere: what it shows and is about, how many
 * answered, the chart, what to note, and whose it is. Black on white, 960 px wide.
 */
export function chartSheet(chart: ReportChart, { forbund, year, demo }: Pick<Report, 'forbund' | 'year' | 'demo'>): Drawing {
  const quiet = { fill: colours.quietInk }
  const plain = { fill: colours.ink }
  const before: readonly Words[] = [
    { texts: [chart.title], fontSize: 24, above: 0, look: { ...plain, weight: 600 } },
    { texts: [chart.subject], fontSize: 17, above: 6, look: plain },
    { texts: chart.about, fontSize: 14, above: 4, look: quiet },
  ]
  const after: readonly Words[] = [
    ...chart.notes.map((note, index) => ({ texts: [note], fontSize: 14, above: index === 0 ? 16 : 5, look: plain })),
    { texts: [[roundTitle(forbund, year), ...(demo ? [demoMark] : [])].join(' · ')], fontSize: 14, above: 16, look: quiet },
  ]
  const head = wordsNodes(before, margin)
  const drawing = drawChart(chart, { width: width - 2 * margin, fontSize: 16, scheme: 'light' })
  const top = head.bottom + 16
  const foot = wordsNodes(after, top + drawing.height)
  const height = Math.ceil(foot.bottom + margin)
  const ground = rectNode({ left: 0, top: 0, right: width, bottom: height }, colours.page)
  const placed = svgNode('g', { transform: `translate(${margin} ${top})` }, drawing.root.children)
  const root = svgNode('svg', { width, height, viewBox: `0 0 ${width} ${height}` }, [
    ground,
    ...head.nodes,
    placed,
    ...foot.nodes,
  ])
  return { ...drawing, width, height, root }
}

/** Lines that are as wide as the sheet allows, and where they end. */
function wordsNodes(words: readonly Words[], top: number): { readonly nodes: readonly SvgNode[]; readonly bottom: number } {
  let bottom = top
  const nodes = words.flatMap(({ texts, fontSize, above, look }) => {
    const pen: Pen = { fontSize, colours, scheme: 'light' }
    const lines = texts.flatMap((text) => wrapText(text, width - 2 * margin, fontSize, look.weight))
    if (lines.length === 0) return []
    const height = linesHeight(pen, lines)
    const middle = bottom + above + height / 2
    bottom += above + height
    return textLines(pen, lines, { x: margin, y: middle }, look)
  })
  return { nodes, bottom: Math.ceil(bottom) }
}
