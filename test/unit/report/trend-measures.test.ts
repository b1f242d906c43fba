import { expect, it } from 'vitest'
import { bundledInstrument } from '../../../shared/instrument/bundled'
import { measuresByTheme } from '../../../shared/report/trend-measures'

it('lists all measures by theme, in the order of the themes', () => {
  const listed = measuresByTheme([bundledInstrument])
  expect(listed).toHaveLength(bundledInstrument.measures.length)
  expect(listed.slice(0, 4).map(({ measure, theme }) => [measure, theme.workingTitle])).toEqual([
    ['M01', 'Stöd till nytta'],
    ['M02', 'Medbestämmande'],
    ['M03', 'Stödet får ta den tid som behövs'],
    ['M11', 'Stödet får ta den tid som behövs'],
  ])
})

it('follows the latest version in titles and themes, and keeps what only older ones have', () => {
  const newer = {
    ...bundledInstrument,
    themes: [
      { key: 'Z', workingTitle: 'Nytt' },
      ...bundledInstrument.themes.map((theme) => ({ ...theme, workingTitle: 'Bytt' })),
    ],
    measures: bundledInstrument.measures.slice(1).map((measure) => ({ ...measure, theme: 'Z' })),
  }
  const listed = measuresByTheme([bundledInstrument, newer])
  expect(listed.at(0)).toEqual({ measure: 'M02', theme: { key: 'Z', workingTitle: 'Nytt' } })
  expect(listed.at(-1)).toEqual({ measure: 'M01', theme: { key: 'A', workingTitle: 'Bytt' } })
  expect(listed).toHaveLength(bundledInstrument.measures.length)
})
