import { describe, expect, it } from 'vitest'
import { bundledInstrument } from '../../../../shared/instrument/bundled'
import { findForm } from '../../../../shared/instrument/lookup'
import type { ReferenceValue } from '../../../../shared/model/target'
import { referenceLines, referenceNotes, yearsWith } from '../../../../shared/report/chart/reference-lines'

const ongoing = findForm(bundledInstrument, 'deltagare_pagaende')
const ending = findForm(bundledInstrument, 'deltagare_avslut')

function reference(changes: Partial<ReferenceValue>): ReferenceValue {
  const usual = { measure: 'M01', form: ongoing.key, statistic: 'share46', name: 'Riket', year: 2024 } as const
  return { ...usual, value: 0.62, source: 'Årsrapport 2024, s. 12.', ...changes }
}

describe('what others have, beside our own lines', () => {
  it('is a line for each of them, in order of time and in per cent', () => {
    const published = [reference({}), reference({ year: 2022, value: 0.585 }), reference({ name: 'Grannförbundet', value: 0.7 })]
    expect(referenceLines(published, 'M01', [ongoing], 'share46')).toEqual([
      {
        id: 'deltagare_pagaende Grannförbundet',
        label: 'Grannförbundet',
        points: [{ year: 2024, value: 70, text: '70\u00A0%' }],
      },
      {
        id: 'deltagare_pagaende Riket',
        label: 'Riket',
        points: [
          { year: 2022, value: 58.5, text: '58,5\u00A0%' },
          { year: 2024, value: 62, text: '62\u00A0%' },
        ],
      },
    ])
  })

  it('is that of the measure, the forms and the figure that are shown', () => {
    const others = [
      reference({ measure: 'M02' }),
      reference({ form: ending.key }),
      reference({ statistic: 'share56' }),
      reference({ statistic: 'mean', value: 4.5 }),
    ]
    expect(referenceLines(others, 'M01', [ongoing], 'share46')).toEqual([])
    expect(referenceLines(others, 'M01', [ongoing], 'mean')).toMatchObject([{ points: [{ value: 4.5, text: '4,5' }] }])
  })

  it('names the form where the chart has several, and keeps them apart', () => {
    const published = [reference({ form: ending.key, value: 0.8 }), reference({})]
    expect(referenceLines(published, 'M01', [ongoing, ending], 'share46')).toMatchObject([
      { label: `Riket, ${ongoing.title}`, points: [{ value: 62 }] },
      { label: `Riket, ${ending.title}`, points: [{ value: 80 }] },
    ])
  })

  it('says in words whose it is and where it was published, once for each source', () => {
    const published = [
      reference({ year: 2022, value: 0.585, source: 'Årsrapport 2022' }),
      reference({ year: 2023, value: 0.6 }),
      reference({}),
    ]
    expect(referenceNotes(published, 'M01', [ongoing], 'share46')).toEqual([
      'Jämförelse med Riket: 2022 58,5\u00A0%. Källa: Årsrapport 2022.',
      'Jämförelse med Riket: 2023 60\u00A0% och 2024 62\u00A0%. Källa: Årsrapport 2024, s. 12.',
    ])
  })

  it('has years of its own that the chart must have room for', () => {
    const lines = referenceLines([reference({ year: 2025 }), reference({ year: 2021 })], 'M01', [ongoing], 'share46')
    expect(yearsWith([2022, 2024], lines)).toEqual([2021, 2022, 2024, 2025])
    expect(yearsWith([2022, 2024], [])).toEqual([2022, 2024])
  })
})
