import type { QuestionSummary } from '../report/question-summary'
import { shortShareText } from '../report/share-text'
import { type BarReach, type BarSegment, barSegments, hasMiddle, missingStart, missingWidth } from './bar-segments'
import type { Box } from './boxes'
import { textOnAnswerColours } from './colours'
import type { SvgNode } from './drawing'
import { hatchNodes } from './hatch'
import { lineNode, outlineNode, type Pen, rectNode, textNode } from './pen'
import { textWidth } from './text-width'

/** The room that a text needs beside it to be read as lying inside its segment, in font sizes. */
const besideText = 0.5
/** How far the line in the middle goes beyond the bar, above and below, in font sizes. */
const beyond = 0.2

/** One question's bar in its place: its segments, the line in the middle of the scale, and what is missing outside it. */
export function barNodes(pen: Pen, summary: QuestionSummary, reach: BarReach, place: Box): readonly SvgNode[] {
  const whole = reach.missing > 0 ? missingStart(reach) + reach.missing : reach.right
  const scale = (place.right - place.left) / (reach.left + whole || 1)
  const at = (value: number) => place.left + (value + reach.left) * scale
  const segments = barSegments(summary)
  const parts = segments
    .filter(({ from, to }) => to > from)
    .map((segment) => ({ segment, box: { ...place, left: at(segment.from), right: at(segment.to) } }))
  const missing = missingWidth(summary)
  const missingBox = { ...place, left: at(missingStart(reach)), right: at(missingStart(reach) + missing) }
  return [
    ...parts.map(({ segment, box }) => rectNode(box, segment.colour)),
    ...parts.slice(1).map(({ segment, box }, index) => separator(segment, parts[index]?.segment, box)),
    ...outline(
      pen,
      parts.map(({ box }) => box),
    ),
    ...(parts.length > 0 && hasMiddle(segments) ? middleLine(pen, at(0), place) : []),
    ...parts.flatMap(({ segment, box }) => valueNodes(pen, segment, box)),
    ...(missing > 0 ? hatchNodes(pen, missingBox) : []),
  ]
}

const [darkText, , , lightText] = textOnAnswerColours

/** Between two segments, a line that stands out from both: white where one of them is dark, dark between two light ones. */
function separator(segment: BarSegment, before: BarSegment | undefined, { left, top, bottom }: Box): SvgNode {
  const light = [segment, before].every((one) => one?.textColour === darkText)
  return lineNode({ x: left, y: top }, { x: left, y: bottom }, light ? darkText : lightText, 1)
}

function outline(pen: Pen, boxes: readonly Box[]): readonly SvgNode[] {
  const [first, last] = [boxes.at(0), boxes.at(-1)]
  return first && last ? [outlineNode({ ...first, right: last.right }, pen.colours.controlLine, 1)] : []
}

/** On an edge of the page's colour, so that it stands out from the segments in light and in dark. */
function middleLine(pen: Pen, x: number, { top, bottom }: Box): readonly SvgNode[] {
  const [from, to] = [
    { x, y: top - beyond * pen.fontSize },
    { x, y: bottom + beyond * pen.fontSize },
  ]
  return [lineNode(from, to, pen.colours.page, 3.5), lineNode(from, to, pen.colours.ink, 1.5)]
}

function valueNodes(pen: Pen, segment: BarSegment, box: Box): readonly SvgNode[] {
  const text = shortShareText(segment.category.share)
  const room = box.right - box.left - besideText * pen.fontSize
  if (textWidth(text, pen.fontSize, 600) > room) return []
  const middle = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 }
  return [textNode(pen, text, middle, { fill: segment.textColour, anchor: 'middle', weight: 600 })]
}
