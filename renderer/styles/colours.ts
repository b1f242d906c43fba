/**
 * The colours that carry meaning, the same in light and dark, so that a colour means the
 * same answer wherever the board meets it. Charts read them from here, style sheets as variables.
 */
export const answerColours = ['#ffe3c6', '#f7ba88', '#e28f58', '#357da9', '#005c8e', '#003967'] as const

/** The text colour that can be read on each answer colour: dark on 1–3, white on 4–6. */
export const textOnAnswerColours = ['#1b2328', '#1b2328', '#1b2328', '#ffffff', '#ffffff', '#ffffff'] as const

export const yesColour = answerColours[4]
export const noColour = answerColours[2]

/** The names of the tokens as style sheets and charts use them; the values differ between light and dark. */
export const tokens = {
  light: {
    '--page': '#ffffff',
    '--quiet-surface': '#f4f6f7',
    '--raised': '#ffffff',
    '--ink': '#1b2328',
    '--quiet-ink': '#55616a',
    '--line': '#d9dfe3',
    '--control-line': '#7f8b94',
    '--accent': '#005c8e',
    '--accent-surface': '#e8f2f8',
    '--focus': '#005c8e',
    '--warning': '#8a4208',
    '--warning-surface': '#fff3e6',
    '--danger': '#a3261b',
    '--danger-surface': '#fdeeec',
    '--missing-stripe': '#b4bdc4',
    '--missing-ground': '#eef1f3',
    '--segment-line': '#ffffff',
    '--demo': '#1b2328',
    '--demo-surface': '#ffe3c6',
  },
  dark: {
    '--page': '#171c20',
    '--quiet-surface': '#1f262b',
    '--raised': '#232b31',
    '--ink': '#e6eaed',
    '--quiet-ink': '#aab4bc',
    '--line': '#364049',
    '--control-line': '#7b8790',
    '--accent': '#84c3e8',
    '--accent-surface': '#1d3442',
    '--focus': '#84c3e8',
    '--warning': '#f7ba88',
    '--warning-surface': '#36291d',
    '--danger': '#ffa197',
    '--danger-surface': '#3a2220',
    '--missing-stripe': '#5b6770',
    '--missing-ground': '#2c353b',
    '--segment-line': '#171c20',
    '--demo': '#ffe3c6',
    '--demo-surface': '#43331f',
  },
} as const
