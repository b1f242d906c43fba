/** Where slides are shown: its size in px, and the px of a unit, of which a screen of 1920 × 1080 has one for each of its own. */
export interface Stage {
  readonly width: number
  readonly height: number
  readonly unit: number
}

/** The stage in a window of this size. Units shrink with the side that is scarcer, so that text keeps its part of the screen. */
export function stageOf(width: number, height: number): Stage {
  return { width, height, unit: Math.min(width / 1920, height / 1080) }
}

/**
 * Lengths on a slide, in units. No text is under `text`: 28 px on a screen of 1920 × 1080 can be read at five metres, and one
 * more leaves room for rounding.
 */
export const lengths = {
  side: 72,
  top: 40,
  band: 56,
  foot: 72,
  gap: 24,
  smallGap: 12,
  text: 29,
  subject: 32,
  comment: 34,
  heading: 46,
  cover: 88,
  coverText: 40,
  rowPadding: 16,
  columnGap: 32,
} as const

/** Titles are as large as they can be on two lines, and never smaller than the last of these. */
export const titleSizes = [56, 50, 44, 38, 34] as const
/** The text of a drawing, from the largest; the last is the smallest there may be. */
export const figureSizes = [38, 35, 32, 29] as const

/** Words that have a screen to themselves, from the largest; the last is the smallest there may be. */
export const wordSizes = [40, 36, 32, 29] as const

/** Lines of text stand at this distance, in parts of the letter size; titles closer. */
export const lineHeight = 1.4
export const titleLineHeight = 1.2
