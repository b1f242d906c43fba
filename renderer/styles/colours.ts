import { drawingColours } from '../../shared/drawing/colours'

const { light, dark } = drawingColours

/** The names of the tokens as style sheets and charts use them; the values differ between light and dark. */
export const tokens = {
  light: {
    '--page': light.page,
    '--quiet-surface': '#f4f6f7',
    '--raised': '#ffffff',
    '--ink': light.ink,
    '--quiet-ink': light.quietInk,
    '--line': light.line,
    '--control-line': light.controlLine,
    '--accent': light.accent,
    '--accent-surface': '#e8f2f8',
    '--focus': '#005c8e',
    '--warning': '#8a4208',
    '--warning-surface': '#fff3e6',
    '--danger': '#a3261b',
    '--danger-surface': '#fdeeec',
    '--missing-stripe': light.missingStripe,
    '--missing-ground': light.missingGround,
    '--segment-line': light.segmentLine,
    '--demo': '#1b2328',
    '--demo-surface': '#ffe3c6',
  },
  dark: {
    '--page': dark.page,
    '--quiet-surface': '#1f262b',
    '--raised': '#232b31',
    '--ink': dark.ink,
    '--quiet-ink': dark.quietInk,
    '--line': dark.line,
    '--control-line': dark.controlLine,
    '--accent': dark.accent,
    '--accent-surface': '#1d3442',
    '--focus': '#84c3e8',
    '--warning': '#f7ba88',
    '--warning-surface': '#36291d',
    '--danger': '#ffa197',
    '--danger-surface': '#3a2220',
    '--missing-stripe': dark.missingStripe,
    '--missing-ground': dark.missingGround,
    '--segment-line': dark.segmentLine,
    '--demo': '#ffe3c6',
    '--demo-surface': '#43331f',
  },
} as const
