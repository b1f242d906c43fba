import { notesWithoutDrawing } from '../../shared/report/chart/notes-without-drawing'
import type { ReportSlide } from '../../shared/report/chart/report'
import { reportFileTexts } from '../../shared/text/report-files'
import { textHeight } from './fit-text'

/** What stands below a chart. */
export interface WordsBelow {
  readonly comment: string
  readonly lines: readonly string[]
  readonly size: number
  /** In inches. */
  readonly height: number
  /** The comment has no room here and takes a slide of its own. */
  readonly commentApart: boolean
}

export const spaceBetween = 0.25
const sizes = [18, 16, 14] as const

/**
 * The comment, what the chart is of and what has to be known to read it, in the largest size that there is room for. Where all of
 * it has no room, the notes of the slide have what is left out, and a long comment a slide of its own.
 */
export function wordsBelow({ chart, comment }: ReportSlide, width: number, room: number): WordsBelow {
  const notes = notesWithoutDrawing(chart)
  const more = notes.length > 0 ? [reportFileTexts.moreInNotes] : []
  const forms = [[...chart.about, ...notes], [...chart.about, ...more], [[...chart.about, ...more].join(' ')]]
  const comments = comment === '' ? [''] : [comment, '']
  const candidates = comments.flatMap((own) =>
    forms.flatMap((lines) => sizes.map((size) => measured({ comment: own, lines }, size, width))),
  )
  const found = candidates.find(({ height }) => height <= room) ?? measured({ comment: '', lines: forms.at(-1) ?? [] }, 12, width)
  return { ...found, commentApart: comment !== '' && found.comment === '' }
}

function measured({ comment, lines }: Pick<WordsBelow, 'comment' | 'lines'>, size: number, width: number) {
  const paragraphs = comment === '' ? lines : [reportFileTexts.commentIs(comment), ...lines]
  return { comment, lines, size, height: textHeight(paragraphs, width, size, 400, spaceBetween) + 0.1 }
}
