import { drawingColours } from '../../shared/drawing/colours'
import { hex } from './native-chart'

/** A text as it stands in XML, in an attribute or between tags. */
export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

export function filled(colour: string): string {
  return `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`
}

/** A line, its width in points; an EMU is 1/12,700 of one. */
export function lineXml(width: number, colour: string, dash: 'solid' | 'dash' = 'solid'): string {
  return `<a:ln w="${Math.round(width * 12_700)}" cap="rnd">${filled(colour)}<a:prstDash val="${dash}"/><a:round/></a:ln>`
}

/** How text of a chart looks, its size in points. */
export function textProperties(size: number, colour: string = hex(drawingColours.light.ink), body = '<a:bodyPr/>'): string {
  return `<c:txPr>${body}<a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size * 100}" b="0">${filled(colour)}</a:defRPr></a:pPr><a:endParaRPr lang="sv-SE"/></a:p></c:txPr>`
}
