import { axesXml } from './axes-xml'
import type { NativeChart, NativePoint, NativeSeries } from './native-chart'
import { escapeXml, filled, lineXml, textProperties } from './xml'

const namespaces =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'

/** Right of the plot and its last labels, from the top. */
const legendPlace =
  '<c:layout><c:manualLayout><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="0.77"/><c:y val="0.02"/><c:w val="0.23"/><c:h val="0.9"/></c:manualLayout></c:layout>'

/**
 * The part of a presentation that says how a chart looks (ECMA-376, DrawingML charts), with a copy of its numbers; the workbook that
 * they are edited in is the part's first relation. pptxgenjs writes such parts too, but all series alike: no dashed or hollow ones,
 * no gaps, no own labels.
 */
export function chartXml(chart: NativeChart): string {
  const { kind, plot, legend, series, fontSize } = chart
  const unnamed = series.flatMap(({ named }, index) =>
    named ? [] : [`<c:legendEntry><c:idx val="${index}"/><c:delete val="1"/></c:legendEntry>`],
  )
  const layout = `<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="${plot.x}"/><c:y val="${plot.y}"/><c:w val="${plot.width}"/><c:h val="${plot.height}"/></c:manualLayout></c:layout>`
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    `<c:chartSpace ${namespaces}><c:date1904 val="0"/><c:lang val="sv-SE"/><c:roundedCorners val="0"/>`,
    `<c:chart><c:autoTitleDeleted val="1"/><c:plotArea>${layout}`,
    kind === 'bars' ? barsXml(chart) : linesXml(chart),
    axesXml(chart),
    '<c:spPr><a:noFill/></c:spPr></c:plotArea>',
    legend
      ? `<c:legend><c:legendPos val="r"/>${unnamed.join('')}${legendPlace}<c:overlay val="0"/>${textProperties(fontSize)}</c:legend>`
      : '',
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>',
    '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>',
    textProperties(fontSize),
    '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>',
  ].join('')
}

function barsXml(chart: NativeChart): string {
  const series = chart.series.map((one, index) =>
    seriesXml(chart, index, `${barLook(one)}<c:invertIfNegative val="0"/>`, chart.stacked ? 'ctr' : 'outEnd', ''),
  )
  const grouping = chart.stacked ? 'stacked' : 'clustered'
  return `<c:barChart><c:barDir val="bar"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>${series.join('')}<c:gapWidth val="45"/><c:overlap val="${chart.stacked ? 100 : 0}"/>${axisIds}</c:barChart>`
}

/** A thin line between the parts of a bar tells neighbours apart. */
function barLook({ colour }: NativeSeries): string {
  return `<c:spPr>${filled(colour)}${lineXml(0.75, 'FFFFFF')}</c:spPr>`
}

function linesXml(chart: NativeChart): string {
  const series = chart.series.map((one, index) => seriesXml(chart, index, lineLook(one), 'r', '<c:smooth val="0"/>'))
  return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series.join('')}<c:marker val="1"/>${axisIds}</c:lineChart>`
}

const axisIds = '<c:axId val="1"/><c:axId val="2"/>'

function lineLook({ colour, line, points }: NativeSeries): string {
  if (!line) return ''
  const look = `<c:spPr>${lineXml(line.width, colour, line.dash)}</c:spPr>`
  const hollow = points.flatMap(({ hollow: isHollow }, index) =>
    isHollow
      ? [`<c:dPt><c:idx val="${index}"/>${markerXml(line.marker, 'FFFFFF', colour)}<c:bubble3D val="0"/>${look}</c:dPt>`]
      : [],
  )
  return `${look}${markerXml(line.marker, colour, colour)}${hollow.join('')}`
}

function markerXml(symbol: string, fill: string, edge: string): string {
  if (symbol === 'none') return '<c:marker><c:symbol val="none"/></c:marker>'
  return `<c:marker><c:symbol val="${symbol}"/><c:size val="10"/><c:spPr>${filled(fill)}${lineXml(1.75, edge)}</c:spPr></c:marker>`
}

function seriesXml(chart: NativeChart, index: number, look: string, labelPosition: string, end: string): string {
  const { categories, series } = chart
  const one = series[index]
  if (!one) throw new Error(`there is no series ${index}`)
  const column = columnName(index + 1)
  const lastRow = categories.length + 1
  const values = one.points.flatMap(({ value }, at) => (value === null ? [] : [`<c:pt idx="${at}"><c:v>${value}</c:v></c:pt>`]))
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>`,
    `<c:tx>${strings(`Sheet1!$${column}$1`, [one.name])}</c:tx>`,
    look,
    labelsXml(one, labelPosition, chart.fontSize),
    reachXml(one),
    `<c:cat>${strings(`Sheet1!$A$2:$A$${lastRow}`, categories)}</c:cat>`,
    `<c:val><c:numRef><c:f>Sheet1!$${column}$2:$${column}$${lastRow}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${categories.length}"/>${values.join('')}</c:numCache></c:numRef></c:val>`,
    `${end}</c:ser>`,
  ].join('')
}

function strings(address: string, texts: readonly string[]): string {
  const points = texts.map((text, index) => `<c:pt idx="${index}"><c:v>${escapeXml(text)}</c:v></c:pt>`)
  return `<c:strRef><c:f>${address}</c:f><c:strCache><c:ptCount val="${texts.length}"/>${points.join('')}</c:strCache></c:strRef>`
}

const shows = (value: boolean) =>
  `<c:showLegendKey val="0"/><c:showVal val="${value ? 1 : 0}"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`

/** A label that is moved a little needs no line to its point; a part of the format since Office 2013. */
const noLeaders =
  '<c:extLst><c:ext uri="{CE6537A1-D6FC-4f65-9D91-7224C49458BB}" xmlns:c15="http://schemas.microsoft.com/office/drawing/2012/chart"><c15:showLeaderLines val="0"/></c:ext></c:extLst>'

/** A figure is never divided. */
const oneLine = '<a:bodyPr rot="0" wrap="none"/>'

function labelsXml({ points, labelColour, labelFormat }: NativeSeries, position: string, fontSize: number): string {
  const looks = `<c:numFmt formatCode="${escapeXml(labelFormat)}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textProperties(fontSize, labelColour, oneLine)}<c:dLblPos val="${position}"/>`
  const own = points.map((one, index) => labelXml(one, index, looks, fontSize, labelColour))
  return `<c:dLbls>${own.join('')}${looks}${shows(true)}${noLeaders}</c:dLbls>`
}

/** A label of its own for what has other words than its value, stands elsewhere, or has none. */
function labelXml(
  { label, labelDown, value }: NativePoint,
  index: number,
  looks: string,
  fontSize: number,
  colour: string,
): string {
  if (label === 'none' || value === null) return `<c:dLbl><c:idx val="${index}"/><c:delete val="1"/></c:dLbl>`
  if (label === 'value' && labelDown === 0) return ''
  const layout =
    labelDown === 0
      ? '<c:layout/>'
      : `<c:layout><c:manualLayout><c:x val="0.001"/><c:y val="${labelDown.toFixed(4)}"/></c:manualLayout></c:layout>`
  const words =
    label === 'value'
      ? ''
      : `<c:tx><c:rich>${oneLine}<a:lstStyle/><a:p><a:r><a:rPr lang="sv-SE" sz="${fontSize * 100}">${filled(colour)}</a:rPr><a:t>${escapeXml(label.text)}</a:t></a:r></a:p></c:rich></c:tx>`
  return `<c:dLbl><c:idx val="${index}"/>${layout}${words}${looks}${shows(true)}</c:dLbl>`
}

/** Where the values can be assumed to lie, as lines up and down from their points. */
function reachXml({ points, colour }: NativeSeries): string {
  if (points.every(({ reach }) => reach === null)) return ''
  const numbers = (ends: readonly number[]) =>
    `<c:numLit><c:formatCode>General</c:formatCode><c:ptCount val="${ends.length}"/>${ends.map((end, index) => `<c:pt idx="${index}"><c:v>${end}</c:v></c:pt>`).join('')}</c:numLit>`
  return `<c:errBars><c:errDir val="y"/><c:errBarType val="both"/><c:errValType val="cust"/><c:noEndCap val="0"/><c:plus>${numbers(points.map(({ reach }) => reach?.up ?? 0))}</c:plus><c:minus>${numbers(points.map(({ reach }) => reach?.down ?? 0))}</c:minus><c:spPr>${lineXml(1.25, colour)}</c:spPr></c:errBars>`
}

/** A, B … Z, AA … of a column counted from 0. */
function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : `${columnName(Math.floor(index / 26) - 1)}${letter}`
}
