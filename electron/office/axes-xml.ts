import { drawingColours } from '../../shared/drawing/colours'
import { hex, type NativeChart } from './native-chart'
import { escapeXml, lineXml, textProperties } from './xml'

const { ink, line } = drawingColours.light

/** The axes of a native chart: bars have their categories at the left, the first on top, and lines theirs at the bottom. */
export function axesXml(chart: NativeChart): string {
  return chart.kind === 'bars' ? categoriesAtLeft(chart) : categoriesAtBottom(chart)
}

function categoriesAtLeft({ fontSize, axis, stacked }: NativeChart): string {
  // The axis is the middle between the worse answers and the better, and its names stand left of all bars.
  const middle = stacked ? lineXml(1.5, hex(ink)) : lineXml(1, hex(line))
  return `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/>${categoryParts(middle, fontSize)}</c:catAx><c:valAx><c:axId val="2"/>${scaling(axis)}<c:delete val="1"/><c:axPos val="t"/>${valueParts(axis, fontSize)}</c:valAx>`
}

function categoriesAtBottom({ fontSize, axis }: NativeChart): string {
  const grid = `<c:majorGridlines><c:spPr>${lineXml(0.75, hex(line))}</c:spPr></c:majorGridlines>`
  return `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/>${categoryParts(lineXml(1, hex(line)), fontSize)}</c:catAx><c:valAx><c:axId val="2"/>${scaling(axis)}<c:delete val="0"/><c:axPos val="l"/>${grid}${valueParts(axis, fontSize)}</c:valAx>`
}

function scaling({ min, max }: NativeChart['axis']): string {
  return `<c:scaling><c:orientation val="minMax"/><c:max val="${max}"/><c:min val="${min}"/></c:scaling>`
}

/** Every category has its name, however many there are. */
function categoryParts(axisLine: string, fontSize: number): string {
  return `<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr>${axisLine}</c:spPr>${textProperties(fontSize)}<c:crossAx val="2"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="1"/>`
}

function valueParts({ step, format }: NativeChart['axis'], fontSize: number): string {
  return `<c:numFmt formatCode="${escapeXml(format)}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${textProperties(fontSize)}<c:crossAx val="1"/><c:crosses val="autoZero"/><c:crossBetween val="between"/><c:majorUnit val="${step}"/>`
}
