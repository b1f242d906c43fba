import { attribute, elements, numbered, officeParts, texts } from './read-office'

/** A chart of a presentation as its own file says that it is drawn. */
export interface DrawnChart {
  readonly xml: string
  readonly kind: 'stacked' | 'bars' | 'lines'
  readonly categories: readonly string[]
  readonly series: readonly DrawnSeries[]
}

export interface DrawnSeries {
  readonly xml: string
  readonly name: string
  readonly values: readonly (number | null)[]
  /** What stands at each point: a text of its own, its value as it is formatted (`value`), or null for nothing. */
  readonly labels: readonly (string | null)[]
}

/** The charts of a presentation in the order of its slides. */
export async function drawnCharts(bytes: Buffer): Promise<readonly DrawnChart[]> {
  return numbered(await officeParts(bytes), 'ppt/charts/chart').map((xml) => {
    const series = elements(xml, 'c:ser')
    const kind = xml.includes('<c:lineChart>') ? 'lines' : xml.includes('<c:grouping val="stacked"/>') ? 'stacked' : 'bars'
    const categories = texts(elements(series[0] ?? '', 'c:cat')[0] ?? '', 'c:v')
    return { xml, kind, categories, series: series.map((one) => drawnSeries(one, categories.length)) }
  })
}

function drawnSeries(xml: string, length: number): DrawnSeries {
  const values: (number | null)[] = Array.from({ length }, () => null)
  for (const point of elements(elements(xml, 'c:val')[0] ?? '', 'c:pt'))
    values[Number(attribute(point, 'idx'))] = Number(texts(point, 'c:v')[0])
  const own = new Map(elements(xml, 'c:dLbl').map((label) => [Number(attribute(label, 'val')), label]))
  const labels = values.map((_, index) => {
    const label = own.get(index)
    if (label?.includes('<c:delete val="1"/>')) return null
    return texts(label ?? '', 'a:t')[0] ?? 'value'
  })
  return { xml, name: texts(elements(xml, 'c:tx')[0] ?? '', 'c:v')[0] ?? '', values, labels }
}
