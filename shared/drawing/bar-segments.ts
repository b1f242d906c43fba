import type { CategorySummary, QuestionSummary } from '../report/question-summary'
import { type AnswerLook, answerLooks, type Side } from './answer-colours'

/** One part of a bar, in per cent of the answers with a code. */
export interface BarSegment extends AnswerLook {
  readonly category: CategorySummary
  readonly from: number
  readonly to: number
}

/** How far the bars of a page reach from the middle, in per cent, so that all are drawn to the same measure. */
export interface BarReach {
  readonly left: number
  readonly right: number
  readonly missing: number
}

/** The gap between a bar and what is missing, in per cent of the answers. */
const missingGap = 3

/** How much of a part lies left of the middle: half of what is told of both sides together. */
const leftOfMiddle: Readonly<Record<Side, number>> = { worse: 1, middle: 0.5, better: 0 }

/**
 * The parts of a bar that is centred on the middle of the scale: 0 lies between 3 and 4 (between Nej and Ja), the better answers right of it.
 * A class with answers from both sides lies across it. Boxes that nobody chose have no width.
 */
export function barSegments(summary: QuestionSummary): readonly BarSegment[] {
  const parts = answerParts(summary)
  let at = -parts.reduce((sum, { side, width }) => sum + leftOfMiddle[side] * width, 0)
  return parts.map(({ width, ...part }) => {
    const from = at
    at += width
    return { ...part, from, to: at }
  })
}

/** Each box or class with its look, from the least good answer to the best. */
export function answerParts({
  scale,
  categories,
  inClasses,
}: Pick<QuestionSummary, 'scale' | 'categories' | 'inClasses'>): readonly (AnswerLook & {
  readonly category: CategorySummary
  readonly width: number
})[] {
  return answerLooks(scale, inClasses ? categories : undefined).flatMap((look) => {
    const category = categories.find(({ from }) => from === look.code)
    return category ? [{ ...look, category, width: 100 * (category.share.value ?? 0) }] : []
  })
}

/** Whether the line in the middle of the scale can be drawn: it would divide a class that nobody can divide. */
export function hasMiddle(segments: readonly BarSegment[]): boolean {
  return segments.every(({ side }) => side !== 'middle')
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
