export type Weight = 400 | 600

/**
 * How wide the characters of Inter are at weight 400, in thousandths of the font size: each class by its widest. Measured in
 * Chromium from the font that the program has. Accents add nothing.
 */
const classes: readonly (readonly [width: number, characters: string])[] = [
  [0, '\u00AD\u200B\u2060'],
  [150, '\u202F'],
  [190, '\u2009'],
  [243, 'ijlł'],
  [305, " \u00A0I.,:;!'’‘·"],
  [377, 'frt()[]/\\|'],
  [410, '1'],
  [430, '{}'],
  [490, '-"“”„°*'],
  [552, 'ksz?–_•'],
  [575, 'acvxyJL§'],
  [605, 'eghnouø'],
  [640, 'bdpqFPßµ'],
  [675, '023456789EKRSTBZ$€&+−=<>~#'],
  [690, 'AXYVĸ'],
  [765, 'CDGHNUOQ'],
  [830, 'w≤≥→½¼¾'],
  [915, 'mM…©'],
  [1005, 'W%@ÆŒæœ—'],
]

const widths = new Map(classes.flatMap(([width, characters]) => [...characters].map((character) => [character, width])))

/** Of a letter that the table does not have, and of a sign of another writing. */
const [otherLetter, otherSign] = [760, 1300]
const accents = /\p{M}/gu

/** Text is a little wider at weight 600, and other fonts than Inter, where it is absent, than Inter. */
const widening: Readonly<Record<Weight, number>> = { 400: 1.03, 600: 1.075 }

/** How wide a text becomes, in px: a few per cent more than Inter draws, so that what is measured has room. */
export function textWidth(text: string, fontSize: number, weight: Weight = 400): number {
  const plain = text.normalize('NFD').replace(accents, '')
  let sum = 0
  for (const character of plain) sum += widths.get(character) ?? (character < '\u0250' ? otherLetter : otherSign)
  return (sum / 1000) * fontSize * widening[weight]
}

/** The width of the widest. */
export function widestText(texts: readonly string[], fontSize: number, weight: Weight = 400): number {
  return Math.max(0, ...texts.map((text) => textWidth(text, fontSize, weight)))
}
