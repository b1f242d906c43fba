import type { Drawing } from '../drawing/drawing'
import { svgText } from '../drawing/svg-text'

/**
 * A page of HTML that is nothing but a drawing from its upper left corner, so many times as large. `fontFaces` are the rules that
 * give it its letters.
 */
export function pictureHtml({ root, ...drawing }: Drawing, times: number, fontFaces: string): string {
  const size = { width: drawing.width * times, height: drawing.height * times }
  const svg = svgText({ ...drawing, root: { ...root, attributes: { ...root.attributes, ...size } } })
  const style = `${fontFaces}html{background:#fff;font-feature-settings:'calt' 0}body{margin:0;overflow:hidden}svg{display:block}`
  return `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title></title><style>${style}</style></head><body>${svg}</body></html>`
}
