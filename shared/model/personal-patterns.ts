/**
 * What personal data look like when they are written, as the source of regular expressions (flags `iu`): the same whether it
 * fills a cell in a file or stands in the middle of a text.
 */
export const personalPatterns = {
  email: String.raw`[^\s@<>()[\]"”]+@[^\s@]+\.\p{L}{2,}`,
  ipNumber: String.raw`(?:\d{1,3}\.){3}\d{1,3}|(?:[\da-f]{0,4}:){3,7}[\da-f]{0,4}`,
  phone: String.raw`(?:\+|00|0)[1-9][\d\s()/-]{5,16}`,
  /** Year, month and day, and four figures; the day of a samordningsnummer is 60 more. */
  personNumber: String.raw`(?:19|20)?\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])[-+ ]?\d{4}`,
} as const

/** A telephone number has so many figures; what looks like one and has fewer is something else. */
export const fewestPhoneFigures = 8
