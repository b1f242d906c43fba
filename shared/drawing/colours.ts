import type { Scheme } from './drawing'

/**
 * The colours that carry meaning, the same in light and dark, so that a colour means the
 * same answer wherever the board meets it. Drawings read them from here, style sheets as variables.
 */
export const answerColours = ['#ffe3c6', '#f7ba88', '#e28f58', '#357da9', '#005c8e', '#003967'] as const

/** The text colour that can be read on each answer colour: dark on 1–3, white on 4–6. */
export const textOnAnswerColours = ['#1b2328', '#1b2328', '#1b2328', '#ffffff', '#ffffff', '#ffffff'] as const

/** Of answers from both sides of the middle, told as one: neither warm nor cold, and between the two in lightness. */
export const middleColour = '#a3abb1'

export const yesColour = answerColours[4]
export const noColour = answerColours[2]

/** What a drawing is made in besides: the page that it lies on, text, lines, and what is missing. */
export interface DrawingColours {
  readonly page: string
  readonly ink: string
  readonly quietInk: string
  readonly line: string
  readonly controlLine: string
  readonly segmentLine: string
  readonly missingStripe: string
  readonly missingGround: string
  /** Of a bar that stands for a number alone. */
  readonly accent: string
}

export const drawingColours: Readonly<Record<Scheme, DrawingColours>> = {
  light: {
    page: '#ffffff',
    ink: '#1b2328',
    quietInk: '#55616a',
    line: '#d9dfe3',
    controlLine: '#7f8b94',
    segmentLine: '#ffffff',
    missingStripe: '#b4bdc4',
    missingGround: '#eef1f3',
    accent: '#005c8e',
  },
  dark: {
    page: '#171c20',
    ink: '#e6eaed',
    quietInk: '#aab4bc',
    line: '#364049',
    controlLine: '#7b8790',
    segmentLine: '#171c20',
    missingStripe: '#5b6770',
    missingGround: '#2c353b',
    accent: '#84c3e8',
  },
}
