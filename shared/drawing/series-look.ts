import { bundledInstrument } from '../instrument/bundled'
import type { ChartLine } from '../report/chart/report-chart'

/** The names are chart.js's own. */
export type MarkerShape = 'circle' | 'rect' | 'triangle' | 'rectRot'

/** How one line of a trend is told from the others: by colour and by marker. Its name stands at its end. */
export interface SeriesLook {
  readonly colour: { readonly light: string; readonly dark: string }
  readonly marker: MarkerShape
  readonly markerRotation: number
  readonly markerRadius: number
}

/** Five looks: more lines than that cannot be told apart. All have 4.5:1 against the page, in light and in dark. */
const seriesLooks: readonly SeriesLook[] = [
  { colour: { light: '#005c8e', dark: '#84c3e8' }, marker: 'circle', markerRotation: 0, markerRadius: 5 },
  { colour: { light: '#b04e0f', dark: '#f0a267' }, marker: 'rect', markerRotation: 0, markerRadius: 6 },
  { colour: { light: '#0c7355', dark: '#62c9a6' }, marker: 'triangle', markerRotation: 0, markerRadius: 6.5 },
  { colour: { light: '#8b3b7e', dark: '#dd97d1' }, marker: 'rectRot', markerRotation: 0, markerRadius: 6.5 },
  { colour: { light: '#1b2328', dark: '#e6eaed' }, marker: 'triangle', markerRotation: 180, markerRadius: 6.5 },
]

/** How many lines a chart can have. */
export const mostLines = seriesLooks.length

/**
 * The looks of some of the forms, in the order given. A form has the same look in every chart, by its place among all forms;
 * one that would repeat another's takes the first that is free.
 */
export function looksOf(forms: readonly string[], allForms: readonly string[]): readonly SeriesLook[] {
  const taken: SeriesLook[] = []
  for (const form of forms.slice(0, mostLines)) {
    const own = seriesLooks[allForms.indexOf(form)]
    const look = own && !taken.includes(own) ? own : seriesLooks.find((candidate) => !taken.includes(candidate))
    if (look) taken.push(look)
  }
  return taken
}

/** The looks of a chart's lines, in their order. The id of a line that is of a form begins with the form's key. */
export function looksOfLines(lines: readonly Pick<ChartLine, 'id'>[]): readonly SeriesLook[] {
  return looksOf(
    lines.map(({ id }) => id.split(' ')[0] ?? ''),
    bundledInstrument.forms.map(({ key }) => key),
  )
}
