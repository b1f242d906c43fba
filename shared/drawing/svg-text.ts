import { escapeMarkup } from '../text/markup'
import type { Drawing, SvgNode } from './drawing'
import { svgNode } from './svg-node'

/** Where Inter is absent, fonts that are no wider, so that what was measured still has room. */
const fontFamily = "'Inter Variable', Inter, Arial, 'Liberation Sans', sans-serif"

/**
 * A drawing as a whole SVG file, or as an element to put in a page: the same text for the same drawing. What it shows stands in
 * its title and description, for those who do not see it.
 */
export function svgText({ root, title, description }: Drawing): string {
  const words = [svgNode('title', {}, [title]), svgNode('desc', {}, [description])]
  const attributes = { xmlns: 'http://www.w3.org/2000/svg', ...root.attributes, role: 'img', 'font-family': fontFamily }
  return nodeText({ ...root, attributes, children: [...words, ...root.children] })
}

function nodeText({ tag, attributes, children }: SvgNode): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeMarkup(String(value))}"`)
  const inside = children.map((child) => (typeof child === 'string' ? escapeMarkup(child) : nodeText(child))).join('')
  return inside === '' ? `<${tag}${written.join('')}/>` : `<${tag}${written.join('')}>${inside}</${tag}>`
}
