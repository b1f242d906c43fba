import { roundNumber } from '../../statistics/round-number'

/** What people read at the beginning of a text, where it is a number: "62 % (18 av 29)", "−1 234,5". Not the count of "7 av 9". */
const leadingNumber = /^(−?)([\d\u00A0\u202F]+)(?:,(\d+))?(?=$|[\s\u00A0]%|[\s\u00A0]\()/u

/**
 * A value for a file that other programs compute with: as it is rounded in its text, so that no file says more than the screen.
 * Where the text is no number ("7 av 9"), rounded to whole units.
 */
export function shownNumber(text: string, value: number): number {
  const [, minus, whole, decimals] = leadingNumber.exec(text) ?? []
  if (whole === undefined) {
    const { units } = roundNumber(value)
    return units
  }
  return Number(`${minus === '' ? '' : '-'}${whole.replace(/\D/gu, '')}.${decimals ?? '0'}`)
}
