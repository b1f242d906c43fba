import { drawChart } from '../../../shared/drawing/draw-chart'
import type { ReportSlide } from '../../../shared/report/chart/report'
import type { ReportChart } from '../../../shared/report/chart/report-chart'
import { dividedRows } from './divided-rows'
import type { FigureScreen, Screen } from './screens'
import { figureSizes, lengths, type Stage } from './stage'
import { contentWidth, textHeight, titleLayout } from './words-layout'
import { type Words, wordsScreens } from './words-screens'

/** A line to be drawn among needs some height to rise and fall in, in units, whatever less it could be drawn in. */
const leastTrend = 420
/** Words that would take more than this of a slide, in units, have a screen of their own: the drawing is what is to be seen. */
const mostComment = 200
const mostNotes = 260

const noWords: Words = { comment: '', notes: [] }

/**
 * A slide on as few screens as leave its text readable: the drawing as large as it can be with the words beside it. Where there is
 * no room for them the notes, then the comment, go to a screen after it; and where the drawing alone is too high its rows are
 * divided, the comment then at the first of them and the notes at the last where they have room.
 */
export function slideScreens({ chart, comment }: ReportSlide, stage: Stage, demo: boolean): readonly Screen[] {
  const all = { comment, notes: chart.notes }
  const whole = figureWithWords(chart, all, stage, demo) ?? figureScreen(chart, noWords, stage, demo)
  if (whole) return withWordsLeft([whole], all, stage, demo)
  const parts = dividedRows(chart, (part) => figureScreen(part, noWords, stage, demo) !== null)
  const screens = parts.map((part, index) => {
    const own = { comment: index === 0 ? comment : '', notes: index === parts.length - 1 ? chart.notes : [] }
    return figureWithWords(part, own, stage, demo) ?? figureScreen(part, noWords, stage, demo) ?? tooHighFigure(part, stage)
  })
  return withWordsLeft(screens, all, stage, demo)
}

/** The drawing with as many of the words as there is room for; null where there is no room for any. */
function figureWithWords(chart: ReportChart, words: Words, stage: Stage, demo: boolean): FigureScreen | null {
  const plans: readonly Words[] = [words, { comment: words.comment, notes: [] }, { comment: '', notes: words.notes }]
  for (const plan of plans) {
    if (notesHeight(plan.notes, stage) > mostNotes * stage.unit || commentHeight(plan.comment, stage) > mostComment * stage.unit)
      continue
    const screen = figureScreen(chart, plan, stage, demo)
    if (screen) return screen
  }
  return null
}

function withWordsLeft(
  figures: readonly FigureScreen[],
  { comment, notes }: Words,
  stage: Stage,
  demo: boolean,
): readonly Screen[] {
  const [first] = figures
  if (!first) return []
  const left = {
    comment: figures.some((figure) => figure.comment !== '') ? '' : comment,
    notes: figures.some((figure) => figure.notes.length > 0) ? [] : notes,
  }
  return [...figures, ...wordsScreens(first.chart, left, bodyHeight(first.chart, stage, demo), stage)]
}

/** The drawing at the largest letters that it fits with; null where it does not fit at the smallest. */
function figureScreen(chart: ReportChart, words: Words, stage: Stage, demo: boolean): FigureScreen | null {
  const room = bodyHeight(chart, stage, demo) - wordsHeight(chart, words, stage)
  const fontSize = figureSizes.map((size) => size * stage.unit).find((size) => leastHeight(chart, size, stage) <= room)
  return fontSize === undefined
    ? null
    : { kind: 'figure', chart, fontSize, height: Math.floor(room), about: chart.about, ...words }
}

/** One row alone, or a line chart, that is higher than the screen, which then scrolls. */
function tooHighFigure(chart: ReportChart, stage: Stage): FigureScreen {
  const fontSize = lengths.text * stage.unit
  return {
    kind: 'figure',
    chart,
    fontSize,
    height: Math.ceil(leastHeight(chart, fontSize, stage)),
    about: chart.about,
    ...noWords,
  }
}

function leastHeight(chart: ReportChart, fontSize: number, stage: Stage): number {
  const options = { width: Math.floor(contentWidth(stage)), fontSize, scheme: 'light' as const }
  if (chart.body.kind !== 'trend') return drawChart(chart, options).height
  return Math.max(leastTrend * stage.unit, drawChart(chart, { ...options, height: 1 }).height)
}

/** What is left under a slide's title and subject, down to its foot, in px. */
export function bodyHeight({ title, subject }: ReportChart, stage: Stage, demo: boolean): number {
  const { unit } = stage
  const frame = lengths.top + lengths.smallGap + lengths.gap + lengths.foot + (demo ? lengths.band : 0)
  return stage.height - frame * unit - titleLayout(title, stage).height - textHeight(subject, lengths.subject, stage)
}

function wordsHeight({ about }: ReportChart, { comment, notes }: Words, stage: Stage): number {
  const { unit } = stage
  const aboutHeight = textHeight(about.join(' '), lengths.text, stage)
  return lengths.gap * unit + commentHeight(comment, stage) + aboutHeight + notesHeight(notes, stage)
}

function commentHeight(comment: string, stage: Stage): number {
  return comment === '' ? 0 : textHeight(comment, lengths.comment, stage, lengths.gap) + lengths.gap * stage.unit
}

function notesHeight(notes: readonly string[], stage: Stage): number {
  return notes.length === 0 ? 0 : textHeight(notes.join(' '), lengths.text, stage) + lengths.smallGap * stage.unit
}
