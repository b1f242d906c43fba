import { describe, expect, it } from 'vitest'
import { drawChart } from '../../../shared/drawing/draw-chart'
import { svgText } from '../../../shared/drawing/svg-text'
import { answerRow, chartWith } from './samples'

const options = { width: 900, fontSize: 16, scheme: 'light' } as const
const dangerous = `</text><script>alert("1")</script> & 'Tid'`

/** The tags of a text in order, to see that each that is opened is closed. */
function unclosed(svg: string): readonly string[] {
  const open: string[] = []
  for (const [, end, name, self] of svg.matchAll(/<(\/?)([a-z]+)[^>]*?(\/?)>/g)) {
    if (self) continue
    if (!end) open.push(name!)
    else if (open.at(-1) === name) open.pop()
    else return [...open, `/${name}`]
  }
  return open
}

describe('a drawing as a file', () => {
  const chart = chartWith({ kind: 'distribution', rows: [answerRow(dangerous, 'frekvens', [1, 2, 3, 4, 5, 6])] })

  it('is a whole SVG, with a size, a font and a title and description for those who do not see it', () => {
    const svg = svgText(drawChart({ ...chart, title: 'Fler svarar 4–6', alternative: 'Alla figurer i ord.' }, options))
    expect(svg).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="900" height="\d+" viewBox="0 0 900 \d+" role="img" font-family="[^"]*Inter[^"]*sans-serif">/,
    )
    expect(svg).toContain('<title>Fler svarar 4–6</title><desc>Alla figurer i ord.</desc>')
    expect(svg.endsWith('</svg>')).toBe(true)
    expect(unclosed(svg)).toEqual([])
  })

  it('holds any text as text: nothing in it becomes a tag or an attribute', () => {
    const svg = svgText(drawChart({ ...chart, title: dangerous, alternative: `\u0000${dangerous}\uD800` }, options))
    expect(svg).not.toContain('<script')
    expect(unclosed(svg)).toEqual([])
    expect(svg).toContain('&amp;')
    expect(svg).not.toMatch(/[\u{D800}-\u{DFFF}]/u)
    expect(svg).not.toContain('\u0000')
  })

  it('has no style sheet, no style attribute, no script, no reference and no name that another drawing on the page could have', () => {
    expect(svgText(drawChart(chart, options))).not.toMatch(/ style=|<style|<script| href=| id=|url\(/)
  })
})
