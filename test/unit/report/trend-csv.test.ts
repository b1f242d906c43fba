import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { bundledInstrument } from '../../../shared/instrument/bundled'
import { measureTrends } from '../../../shared/report/trend'
import { trendCsv } from '../../../shared/report/trend-csv'
import { withQuestion } from '../../support/changed-instrument'
import { countResponses } from '../../support/count-responses'
import { responsesOf, roundOf, versionOf } from '../../support/made-responses'

const first = 'deltagare_pagaende.1'
const forbund = { name: 'Samordningsförbundet Prov', demo: false }

function trendsOf(definition = bundledInstrument) {
  const [before, after] = [roundOf(1, 2023, 1), roundOf(2, 2024, 2)]
  const people = [
    { count: 1, form: 'deltagare_pagaende', answers: { [first]: 4 } },
    { count: 2, form: 'deltagare_pagaende', answers: { [first]: 6 } },
  ]
  return measureTrends([
    {
      round: before,
      instrumentVersion: versionOf(1),
      table: countResponses(before.id, responsesOf(people, before.id), bundledInstrument),
    },
    {
      round: after,
      instrumentVersion: versionOf(2, definition),
      table: countResponses(after.id, responsesOf(people, after.id, definition), definition),
    },
  ])
}

function parse(csv: string): readonly (readonly string[])[] {
  return Papa.parse<string[]>(csv.slice(1), { delimiter: ';', newline: '\r\n', skipEmptyLines: true }).data
}

describe('trendCsv', () => {
  const csv = trendCsv(trendsOf(), forbund)

  it('begins with a byte order mark, and has CRLF after every line', () => {
    expect(csv.charCodeAt(0)).toBe(0xfeff)
    expect(csv.endsWith('\r\n')).toBe(true)
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  it('has a row a series and round, with decimal commas, and as many fields as columns', () => {
    const [header, ...rows] = parse(csv)
    expect(header?.[0]).toBe('Tema (arbetsnamn)')
    expect(rows).toHaveLength(2 * 33)
    expect(rows.every((row) => row.length === header?.length)).toBe(true)
    // (4 + 6 + 6) / 3 = 5.333; all three chose 4 to 6; two of three chose 5 to 6.
    expect(rows[0]).toEqual([
      'Stöd till nytta',
      'M01',
      'Deltagare – pågående',
      '1',
      'Får du stöd på ett sätt som är till stor nytta för dig?',
      '2023',
      '3',
      '5,33',
      '100,0',
      'Ofta, För det mesta, Alltid',
      '66,7',
      'För det mesta, Alltid',
      '',
      '',
    ])
  })

  it('says what cannot be compared, and where nobody answered', () => {
    const rows = parse(csv)
    expect(rows[2]?.at(-1)).toBe('Kan inte jämföras med 2023: enkäterna har fått en ny version.')
    expect(rows.at(-1)?.at(-1)).toBe('Inga svar.')
    expect(rows.at(-1)?.[6]).toBe('0')
    const without = parse(trendCsv(trendsOf(withQuestion(first, null)), forbund))
    expect(without[2]?.at(-1)).toBe('Frågan ställdes inte.')
  })

  it('marks demo data in the first line, and only those', () => {
    const [mark, header] = parse(trendCsv(trendsOf(), { ...forbund, demo: true }))
    expect(mark).toEqual(['DEMODATA – påhittade svar, inte ett riktigt förbunds'])
    expect(header?.[0]).toBe('Tema (arbetsnamn)')
    expect(csv).not.toContain('DEMODATA')
  })

  it('quotes what would break a row, and disarms what would act as a formula', () => {
    const hostile = trendCsv(trendsOf(withQuestion(first, { text: '=HYPERLINK("x";"y")\r\n;' })), forbund)
    expect(hostile).toContain(`;"'=HYPERLINK(""x"";""y"")\r\n;";`)
    expect(parse(hostile)[1]?.[4]).toBe(`'=HYPERLINK("x";"y")\r\n;`)
  })
})
