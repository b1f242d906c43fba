import type { Rounded } from '../statistics/round-half-up'
import { formatRounded, plainDecimal } from './format'

/** The most decimals that are kept of a typed number. */
const mostDecimals = 6

/**
 * A number as it is typed or copied from Excel in Swedish: decimal comma, spaces between thousands, a minus of either kind.
 * Null for anything else; a decimal point is not taken, since 1.234 can be two numbers. `powerOfTen` moves the decimal comma
 * without losing what binary would: `80` at −2 is exactly 0.8.
 */
export function readNumber(text: string, powerOfTen = 0): number | null {
  const typed = text.replace(/\s/g, '').replace('\u2212', '-').replace(',', '.')
  if (text.includes('.') || !/^-?\d{1,12}(?:\.\d{1,6})?$/.test(typed)) return null
  return Number(`${typed}e${powerOfTen}`)
}

/** A number with the decimals it has, at most six, the Swedish way. */
export function numberText(value: number): string {
  return formatRounded(asTyped(value))
}

/** The same as it stands in a field to be changed: nothing between thousands. */
export function plainNumber(value: number): string {
  return plainDecimal(asTyped(value))
}

function asTyped(value: number): Rounded {
  for (let decimals = 0; decimals < mostDecimals; decimals++) {
    const units = Math.round(value * 10 ** decimals)
    if (Number(`${units}e-${decimals}`) === Number(value.toFixed(mostDecimals))) return { units, decimals }
  }
  return { units: Math.round(value * 10 ** mostDecimals), decimals: mostDecimals }
}
