import type { QuestionSummary } from '../report/question-summary'
import { answerLooks } from './answer-colours'

/** One part of a bar, in per cent of the answers with a code. */
export interface BarSegment {
  readonly code: number
  readonly from: number
  readonly to: number
  readonly colour: string
  readonly textColour: string
}

/** How far the bars of a page reach from the middle, in per cent, so that all are drawn to the same measure. */
export interface BarReach {
  readonly left: number
  readonly right: number
  readonly missing: number
}

/** The gap between a bar and what is missing, in per cent of the answers. */
const missingGap = 3

/**
 * The parts of a bar that is centred on the middle of the scale: 0 lies between 3 and 4 (between Nej and Ja),
 * the better answers right of it. Boxes that nobody chose have no width.
 */
export function barSegments(summary: QuestionSummary): readonly BarSegment[] {
  const looks = answerLooks(summary.scale)
  const widthOf = (code: number) => 100 * (summary.categories.find((category) => category.code === code)?.share.value ?? 0)
  let at = -looks.filter(({ better }) => !better).reduce((sum, { code }) => sum + widthOf(code), 0)
  return looks.map(({ code, colour, textColour }) => {
    const from = at
    at += widthOf(code)
    return { code, from, to: at, colour, textColour }
  })
}

/** How many gave no code although they were asked, in per cent of those who did: the same measure as the bar. */
export function missingWidth({ n, blank, unreadable }: QuestionSummary): number {
  return n === 0 ? 0 : (100 * (blank + unreadable)) / n
}

/** Where the hatched part begins: outside the bar, at the same place for all bars of the page. */
export function missingStart(reach: BarReach): number {
  return reach.right + missingGap
}

/** The reach that all these questions have room in. */
export function commonReach(summaries: readonly QuestionSummary[]): BarReach {
  const bars = summaries.filter(({ n }) => n > 0).map(barSegments)
  return {
    left: Math.max(0, ...bars.map((segments) => -(segments[0]?.from ?? 0))),
    right: Math.max(0, ...bars.map((segments) => segments.at(-1)?.to ?? 0)),
    missing: Math.max(0, ...summaries.map(missingWidth)),
  }
}
