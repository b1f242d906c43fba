import type { SvgNode } from './drawing'

type Attributes = SvgNode['attributes']

/** An element; numbers are rounded to hundredths of a px, so that the same chart is the same text everywhere. */
export function svgNode(tag: string, attributes: Attributes, children: SvgNode['children'] = []): SvgNode {
  const rounded = Object.entries(attributes).map(([name, value]) => [name, typeof value === 'number' ? hundredths(value) : value])
  return { tag, attributes: Object.fromEntries(rounded), children }
}

/** A length in px, rounded to hundredths. */
export function hundredths(value: number): number {
  return Math.round(value * 100) / 100 + 0
}
