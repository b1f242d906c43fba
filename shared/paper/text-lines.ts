/** How wide the signs of Inter are, in parts of the letter size, each rounded up to the widest of its group. */
const widths: readonly (readonly [signs: RegExp, width: number])[] = [
  [/[ijlíI !,.:;'’·]/, 0.3],
  [/[tfr()/|[\]-]/, 0.39],
  [/[s?–”"*]/, 0.53],
  [/[avxykzåäJL]/, 0.57],
  [/[cehnouöéèü]/, 0.6],
  [/[bdgpqß0-9EFÉ#$&BPRSTZ+<=>]/, 0.66],
  [/[mwMæ]/, 0.92],
  [/[A-VX-ZÅÄÖÜ…]/, 0.86],
]
const widestSign = 1
const millimetresAPoint = 25.4 / 72

/** How many lines a text takes at a letter size (points) in a column (millimetres), at most. A longer word than the column is cut. */
export function linesOf(text: string, points: number, millimetres: number): number {
  let lines = 1
  let left = millimetres
  for (const word of text.split(/\s+/)) {
    const width = widthOf(word, points)
    if (width > left && left < millimetres) {
      lines += 1
      left = millimetres
    }
    lines += Math.max(0, Math.ceil(width / millimetres) - 1)
    left -= (width % millimetres) + widthOf(' ', points)
  }
  return lines
}

/** How wide a text is on one line, in millimetres, at most. */
export function widthOf(text: string, points: number): number {
  const parts = [...text].reduce((sum, sign) => sum + (widths.find(([signs]) => signs.test(sign))?.[1] ?? widestSign), 0)
  return parts * points * millimetresAPoint
}
