import { expect, it } from 'vitest'
import { textWidth } from '../../../shared/drawing/text-width'

/** Measured in Chromium 130 with Inter 4 from @fontsource-variable/inter 5.2: the widths at 100 px, weight 400 and 600. */
const measured: readonly (readonly [text: string, regular: number, semibold: number])[] = [
  ['Deltagare – pågående', 1036, 1052],
  ['Parternas chefsgrupp', 1027, 1054],
  ['62 % (18 av 29)', 743, 749],
  ['7 av 9', 286, 286],
  ['Får du det stöd du behöver, när du behöver det?', 2275, 2311],
  ['oläslig/dubbelmarkerad', 1113, 1147],
  ['Samordningsförbundet Västra Mälardalen', 1965, 2020],
  ['6 Helt och hållet', 768, 782],
  ['Illinois lilla illitteralitet', 989, 1032],
  ['MWMWMW', 567, 583],
  ['1\u202F246,5', 338, 348],
  ['Åsa Ödén, Örnsköldsvik', 1132, 1161],
]

it.each(measured)('%s is measured a little wider than it is drawn, and never narrower', (text, regular, semibold) => {
  for (const [estimate, drawn] of [
    [textWidth(text, 100, 400), regular],
    [textWidth(text, 100, 600), semibold],
  ] as const) {
    expect(estimate).toBeGreaterThanOrEqual(drawn)
    expect(estimate).toBeLessThan(1.17 * drawn)
  }
})

it('a text is as wide as its letters, however it is put together', () => {
  expect(textWidth('a\u030A', 16)).toBe(textWidth('å', 16))
  expect(textWidth('dubbel\u00ADmarkerad\u200B', 16)).toBe(textWidth('dubbelmarkerad', 16))
  expect(textWidth('', 16)).toBe(0)
  expect(textWidth('abc', 32)).toBeCloseTo(2 * textWidth('abc', 16))
})

it('a sign that the table does not have has more room than most', () => {
  expect(textWidth('😀', 16)).toBeGreaterThan(textWidth('W', 16))
  expect(textWidth('þ', 16)).toBeGreaterThan(textWidth('p', 16))
})
