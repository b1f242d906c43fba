import { fail, ok, type Result } from '../model/result'

// Crockford's alphabet (https://www.crockford.com/base32.html): no I, L, O or U, which are taken for 1, 1, 0 and V.
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const groupLength = 4
const groupsInRow = 7
const rowLength = groupLength * groupsInRow
/** The two last signs of a row check the others. */
const checkLength = 2
const keyBits = 256
const signBits = 5

/** Why what was typed is no recovery key. Groups are counted from 1, as people do. */
export type RecoveryKeyProblem =
  | { readonly code: 'length'; readonly signs: number }
  | { readonly code: 'group'; readonly group: number }
  /** More than one sign is wrong, somewhere among these groups. */
  | { readonly code: 'groups'; readonly first: number; readonly last: number }

/** How many signs a recovery key has. */
export const recoveryKeyLength = 2 * rowLength

/**
 * A key of 64 hexadecimal digits as people can write and type it: 14 groups of four signs. Each half has two signs that check it: one
 * or two wrong signs in a half are always found, and of one wrong sign also the place (a Reed–Solomon code over 32 signs).
 */
export function recoveryGroups(key: string): readonly string[] {
  if (!/^[\da-f]{64}$/.test(key)) throw new TypeError('a key is 64 hexadecimal digits')
  const bits = [...key].map((digit) => Number.parseInt(digit, 16).toString(2).padStart(4, '0')).join('')
  const signs = (bits.padEnd(2 * (rowLength - checkLength) * signBits, '0').match(/.{5}/g) ?? []).map((five) =>
    Number.parseInt(five, 2),
  )
  const half = rowLength - checkLength
  const text = [signs.slice(0, half), signs.slice(half)]
    .flatMap(withCheck)
    .map((sign) => alphabet[sign])
    .join('')
  return text.match(/.{4}/g) ?? []
}

/** The key of a typed recovery key, as 64 hexadecimal digits. Small letters, spaces and hyphens are allowed, and O for 0, I and L for 1. */
export function readRecoveryKey(typed: string): Result<string, RecoveryKeyProblem> {
  const text = typed
    .toUpperCase()
    .replace(/[\s\p{Pd}.,]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
  const signs = [...text].map((sign) => alphabet.indexOf(sign))
  if (signs.length !== recoveryKeyLength) return fail({ code: 'length', signs: signs.length })
  const foreign = signs.indexOf(-1)
  if (foreign >= 0) return fail({ code: 'group', group: groupOf(foreign) })
  for (const start of [0, rowLength]) {
    const problem = problemIn(signs.slice(start, start + rowLength), start)
    if (problem) return fail(problem)
  }
  const data = [...signs.slice(0, rowLength - checkLength), ...signs.slice(rowLength, -checkLength)]
  const bits = data.map((sign) => sign.toString(2).padStart(signBits, '0')).join('')
  // What fills up the last sign is always nothing: another is no key of ours.
  if (bits.slice(keyBits).includes('1')) return fail({ code: 'groups', first: groupsInRow + 1, last: 2 * groupsInRow })
  return ok((bits.slice(0, keyBits).match(/.{4}/g) ?? []).map((four) => Number.parseInt(four, 2).toString(16)).join(''))
}

function groupOf(position: number): number {
  return Math.floor(position / groupLength) + 1
}

/** The powers of x among polynomials over two values, by x⁵ + x² + 1: every sign but 0 is one of them. */
const powers: readonly number[] = Array.from({ length: 31 }).reduce<number[]>((made) => {
  const next = (made.at(-1) ?? 0) << 1
  return made.length === 0 ? [1] : [...made, next > 31 ? next ^ 0b100101 : next]
}, [])

function times(a: number, b: number): number {
  return a === 0 || b === 0 ? 0 : (powers[(powers.indexOf(a) + powers.indexOf(b)) % 31] ?? 0)
}

/** The sum of the signs, and the sum of each times the power of its place: both are 0 of a row that is as it was written. */
function sums(row: readonly number[]): readonly [number, number] {
  return row.reduce<[number, number]>(
    ([sum, placed], sign, place) => [sum ^ sign, placed ^ times(sign, powers[place] ?? 0)],
    [0, 0],
  )
}

/** Adds the two signs, at the two last places, that make both sums 0. */
function withCheck(data: readonly number[]): readonly number[] {
  const [sum, placed] = sums(data)
  const [before, last] = [powers[rowLength - 2] ?? 0, powers[rowLength - 1] ?? 0]
  // a + b = sum and a·before + b·last = placed, where adding and taking away are the same.
  const b = times(placed ^ times(sum, before), inverse(before ^ last))
  return [...data, sum ^ b, b]
}

function inverse(sign: number): number {
  return powers[(31 - powers.indexOf(sign)) % 31] ?? 0
}

function problemIn(row: readonly number[], start: number): RecoveryKeyProblem | null {
  const [sum, placed] = sums(row)
  if (sum === 0 && placed === 0) return null
  const place = sum === 0 || placed === 0 ? -1 : (powers.indexOf(placed) - powers.indexOf(sum) + 31) % 31
  if (place >= 0 && place < rowLength) return { code: 'group', group: groupOf(start + place) }
  return { code: 'groups', first: groupOf(start), last: groupOf(start + rowLength - 1) }
}
