import type { ReportChart } from '../../../shared/report/chart/report-chart'
import type { WordsScreen } from './screens'
import { lengths, type Stage, wordSizes } from './stage'
import { packWords, textHeight } from './words-layout'

/** What the chef says of a chart, and what has to be known of it. */
export interface Words {
  readonly comment: string
  readonly notes: readonly string[]
}

/**
 * The words that the drawing leaves no room for, the comment first: on one screen as large as they fit, or on several as small as
 * they may be. `height` is the room that a screen has for them, in px.
 */
export function wordsScreens(
  chart: ReportChart,
  { comment, notes }: Words,
  height: number,
  stage: Stage,
): readonly WordsScreen[] {
  const said = comment.split(/\n+/).filter((paragraph) => paragraph.trim() !== '')
  if (said.length + notes.length === 0) return []
  const size = wordSizes.find((candidate) => wordsHeight(said, notes, candidate, stage) <= height)
  if (size !== undefined) return [{ kind: 'words', chart, comment: said, notes, fontSize: size * stage.unit }]
  const common = { kind: 'words', chart } as const
  const ofComment = largestPages(said, height, stage, lengths.gap)
  const ofNotes = largestPages(notes, height, stage, 0)
  return [
    ...ofComment.pages.map((page) => ({ ...common, comment: page, notes: [], fontSize: ofComment.fontSize })),
    ...ofNotes.pages.map((page) => ({ ...common, comment: [], notes: page, fontSize: ofNotes.fontSize })),
  ]
}

/** The words on as few pages as there can be, as large as those pages have room for. */
export function largestPages(texts: readonly string[], height: number, stage: Stage, indent: number) {
  const packed = (size: number) => packWords(texts, size, height, stage, indent)
  const fewest = packed(lengths.text).length
  const size = wordSizes.find((candidate) => packed(candidate).length <= fewest) ?? lengths.text
  return { pages: packed(size), fontSize: size * stage.unit }
}

function wordsHeight(said: readonly string[], notes: readonly string[], size: number, stage: Stage): number {
  const { unit } = stage
  const high = (texts: readonly string[], gap: number, indent: number) =>
    texts.reduce((sum, text) => sum + textHeight(text, size, stage, indent) + gap * unit, 0)
  return high(said, lengths.gap, lengths.gap) + high(notes, lengths.smallGap, 0)
}
