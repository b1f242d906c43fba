import type { Rounded } from '../statistics/round-half-up'
import { commonTexts } from './common'

const narrowNoBreakSpace = '\u202F'
const noBreakSpace = '\u00A0'
const minus = '\u2212'

/** A number the Swedish way: decimal comma, narrow no-break space between thousands, true minus. A dash where there is none. */
export function formatRounded(rounded: Rounded | null): string {
  if (rounded === null) return commonTexts.notGiven
  const digits = String(Math.abs(rounded.units)).padStart(rounded.decimals + 1, '0')
  const whole = digits.slice(0, digits.length - rounded.decimals)
  const decimals = digits.slice(digits.length - rounded.decimals)
  return (rounded.units < 0 ? minus : '') + withThousands(whole) + (rounded.decimals > 0 ? `,${decimals}` : '')
}

/** A count the Swedish way; a dash where it is not known. */
export function formatCount(count: number | null): string {
  return formatRounded(count === null ? null : { units: count, decimals: 0 })
}

/** A percentage with a no-break space before the sign; a dash where there is none. */
export function formatPercent(rounded: Rounded | null): string {
  return rounded === null ? commonTexts.notGiven : `${formatRounded(rounded)}${noBreakSpace}%`
}

/** A rounded number for a file that other programs compute with: decimal comma, nothing between thousands, a plain minus, empty for none. */
export function plainDecimal(rounded: Rounded | null): string {
  return rounded === null ? '' : formatRounded(rounded).replaceAll(narrowNoBreakSpace, '').replace(minus, '-')
}

/** From one ISO day to another, both included. */
export function formatPeriod(startsOn: string, endsOn: string): string {
  return `${startsOn} – ${endsOn}`
}

/** When something happened, by the computer's own clock: `2024-10-31 13:05`. */
export function formatMoment(moment: string): string {
  const at = new Date(moment)
  return `${formatDay(moment)} ${twoDigits(at.getHours())}:${twoDigits(at.getMinutes())}`
}

/**
 * The day on which something happened, by the computer's own clock: `2024-10-31`. Put together here: the first page needs it,
 * and reading in the languages of `Intl` for it would keep the start waiting.
 */
export function formatDay(moment: string): string {
  const at = new Date(moment)
  return [at.getFullYear(), twoDigits(at.getMonth() + 1), twoDigits(at.getDate())].join('-')
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}

/** Words as they are listed in a sentence: "a, b och c". */
export function listWords(words: readonly string[], conjunction: 'och' | 'eller'): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${conjunction} ${last}`
}

/** Words in a sentence where they can be many: cut after twelve. */
export function listSome(words: readonly string[]): string {
  const shown = 12
  return words.length <= shown ? listWords(words, 'och') : `${words.slice(0, shown).join(', ')} med flera`
}

function withThousands(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, narrowNoBreakSpace)
}
