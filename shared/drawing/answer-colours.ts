import type { Scale } from '../instrument/definition'
import type { CategorySummary } from '../report/question-summary'
import { answerColours, middleColour, noColour, textOnAnswerColours, yesColour } from './colours'

/** On which side of the middle of its scale an answer lies; `middle`: in a class that has answers from both. */
export type Side = 'worse' | 'middle' | 'better'

/** How one box of a scale, or one class of boxes, is coloured, and where it lies. */
export interface AnswerLook {
  /** The lowest, of a class. */
  readonly code: number
  readonly colour: string
  readonly textColour: string
  readonly side: Side
}

type Codes = Pick<CategorySummary, 'from' | 'to'>

/** The looks of a scale's boxes from the least good answer to the best, left to right; of these classes where they are told so. */
export function answerLooks(scale: Scale, classes?: readonly Codes[]): readonly AnswerLook[] {
  const codes = scale.codes.map(({ code }) => code)
  if (scale.kind === 'yes-no') return yesNoLooks(codes)
  const looks = codes.map((code, index) => codeLook(code, index, codes.length))
  return classes ? classes.map((own) => classLook(own, looks)) : looks
}

function codeLook(code: number, index: number, codes: number): AnswerLook {
  // The box in the middle of an odd number of boxes is neither good nor bad.
  if (index === (codes - 1) / 2) return { code, ...middleLook }
  const step = Math.round((index * (answerColours.length - 1)) / Math.max(1, codes - 1))
  return {
    code,
    colour: answerColours[step] ?? noColour,
    textColour: textOnAnswerColours[step] ?? textOnAnswerColours[0],
    side: index >= Math.floor(codes / 2) ? 'better' : 'worse',
  }
}

const middleLook = { colour: middleColour, textColour: textOnAnswerColours[0], side: 'middle' } as const

/** Of the box in it that is nearest the middle; of neither side where it has boxes from both. */
function classLook({ from, to }: Codes, looks: readonly AnswerLook[]): AnswerLook {
  const own = looks.filter(({ code }) => code >= from && code <= to)
  const [first, last] = [own.at(0), own.at(-1)]
  if (!first || !last) throw new Error(`the scale has no codes from ${from} to ${to}`)
  if (first.side !== last.side || first.side === 'middle') return { code: from, ...middleLook }
  return { ...(first.side === 'better' ? first : last), code: from }
}

// Code 1 is Ja, the better answer: the codes of this scale run the other way.
function yesNoLooks(codes: readonly number[]): readonly AnswerLook[] {
  return [...codes].reverse().map((code) => {
    const better = code === codes[0]
    const colour = better ? yesColour : noColour
    return { code, colour, textColour: textOnAnswerColours[better ? 4 : 2], side: better ? 'better' : 'worse' }
  })
}
