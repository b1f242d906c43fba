import type { Scale } from '../instrument/definition'
import { answerColours, noColour, textOnAnswerColours, yesColour } from './colours'

/** How one box of a scale is coloured, and whether it lies right of the middle (the better answers). */
export interface AnswerLook {
  readonly code: number
  readonly colour: string
  readonly textColour: string
  readonly better: boolean
}

/** The looks of a scale's boxes from the least good answer to the best, left to right. */
export function answerLooks(scale: Scale): readonly AnswerLook[] {
  const codes = scale.codes.map(({ code }) => code)
  if (scale.kind === 'yes-no') return yesNoLooks(codes)
  return codes.map((code, index) => {
    const step = Math.round((index * (answerColours.length - 1)) / Math.max(1, codes.length - 1))
    return {
      code,
      colour: answerColours[step] ?? noColour,
      textColour: textOnAnswerColours[step] ?? textOnAnswerColours[0],
      better: index >= Math.floor(codes.length / 2),
    }
  })
}

// Code 1 is Ja, the better answer: the codes of this scale run the other way.
function yesNoLooks(codes: readonly number[]): readonly AnswerLook[] {
  return [...codes].reverse().map((code) => {
    const better = code === codes[0]
    const colour = better ? yesColour : noColour
    return { code, colour, textColour: textOnAnswerColours[better ? 4 : 2], better }
  })
}
