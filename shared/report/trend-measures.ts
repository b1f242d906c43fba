import type { InstrumentDefinition, Measure, Theme } from '../instrument/definition'

/** A measure under the working title of its theme; NNS's own names and numbers of the indicators are not known. */
export interface MeasureInTheme {
  readonly measure: string
  readonly theme: Theme
}

/**
 * All measures of several versions of an instrument (oldest first), by theme. What a later version says of
 * a measure's theme or a theme's title holds; themes and measures that only older ones have come last.
 */
export function measuresByTheme(definitions: readonly InstrumentDefinition[]): readonly MeasureInTheme[] {
  const latestFirst = [...definitions].reverse()
  const themes = firstByKey(latestFirst.flatMap((definition) => definition.themes))
  const measures = firstByKey<Measure>(latestFirst.flatMap((definition) => definition.measures))
  return themes.flatMap((theme) =>
    measures.filter((measure) => measure.theme === theme.key).map(({ key }) => ({ measure: key, theme })),
  )
}

function firstByKey<Item extends { readonly key: string }>(items: readonly Item[]): readonly Item[] {
  return items.filter((item, index) => items.findIndex(({ key }) => key === item.key) === index)
}
