import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { bundledInstrument } from '../../../shared/instrument/bundled'
import { findQuestion } from '../../../shared/instrument/lookup'
import { measureTrends } from '../../../shared/report/trend'
import { trendCsv } from '../../../shared/report/trend-csv'
import { withQuestion } from '../../support/changed-instrument'
import { countResponses } from '../../support/count-responses'
import { responsesOf, roundOf, versionOf } from '../../support/made-responses'

const first = 'deltagare_pagaende.1'
const forbund = { name: 'Samordningsförbundet Prov', demo: false }
const nothing = { targets: [], references: [] }

function trendsOf(definition = bundledInstrument, version = 2) {
  const [before, after] = [roundOf(1, 2023, 1), roundOf(2, 2024, version)]
  const people = [
    { count: 1, form: 'deltagare_pagaende', answers: { [first]: 4 } },
    { count: 2, form: 'deltagare_pagaende', answers: { [first]: 6 } },
  ]
  return measureTrends([
    {
      round: before,
      instrumentVersion: versionOf(1),
      asked: {},
      table: countResponses(before.id, responsesOf(people, before.id), bundledInstrument),
    },
    {
      round: after,
      instrumentVersion: versionOf(version, definition),
      asked: {},
      table: countResponses(after.id, responsesOf(people, after.id, definition), definition),
    },
  ])
}

function parse(csv: string): readonly (readonly string[])[] {
  return Papa.parse<string[]>(csv.slice(1), { delimiter: ';', newline: '\r\n', skipEmptyLines: true }).data
}

describe('trendCsv', () => {
  const csv = trendCsv(trendsOf(), forbund, nothing)

  it('begins with a byte order mark, and has CRLF after every line', () => {
    expect(csv.charCodeAt(0)).toBe(0xfeff)
    expect(csv.endsWith('\r\n')).toBe(true)
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  it('has a row a series and round, with decimal commas, and as many fields as columns', () => {
    const [header, ...rows] = parse(csv)
    expect(header?.[0]).toBe('Område (arbetsnamn)')
    expect(rows).toHaveLength(2 * 33)
    expect(rows.every((row) => row.length === header?.length)).toBe(true)
    // (4 + 6 + 6) / 3 = 5.333; all three chose 4 to 6; two of three chose 5 to 6. By scipy 1.17 and statsmodels 0.15 the mean's
    // interval is 2.4649 to 8.2018, cut off at 6, those of 3 and 2 of 3 are 0.4385 to 1 and 0.2077 to 0.9385.
    expect(rows[0]).toEqual([
      'Stöd till nytta',
      'M01',
      'Deltagare – pågående',
      '1',
      'Får du stöd på ett sätt som är till stor nytta för dig?',
      '2023',
      '3',
      '5,33',
      '2,46',
      '6,00',
      '',
      '100,0',
      '43,9',
      '100,0',
      '',
      'Ofta, För det mesta, Alltid',
      '66,7',
      '20,8',
      '93,9',
      '',
      'För det mesta, Alltid',
      ...Array.from({ length: 5 + 4 * 3 }, () => ''),
    ])
  })

  it('says whether each figure has changed', () => {
    const change = parse(csv)[0]?.indexOf('Medelvärde, förändring') ?? -1
    expect(parse(csv)[1]?.[change]).toBe('')
    const reworded = parse(trendCsv(trendsOf(withQuestion(first, { text: 'Annat?' })), forbund, nothing))
    expect(reworded[2]?.[change]).toBe('Kan inte jämföras med 2023: frågan har fått ändrad ordalydelse.')
    const same = parse(trendCsv(trendsOf(bundledInstrument, 1), forbund, nothing))
    expect(same[2]?.[change]).toBe('Kan inte jämföras med 2023: det behövs minst 5 svar i varje mätomgång.')
    const header = parse(csv)[0] ?? []
    expect(header.filter((name) => name.endsWith('förändring'))).toHaveLength(4)
  })

  it('says what cannot be compared, and where nobody answered', () => {
    const rows = parse(csv)
    const remark = rows[0]?.indexOf('Anmärkning') ?? -1
    expect(rows[2]?.[remark]).toBe('')
    const reworded = parse(trendCsv(trendsOf(withQuestion(first, { text: 'Annat?' })), forbund, nothing))
    expect(reworded[2]?.[remark]).toBe('Kan inte jämföras med 2023: frågan har fått ändrad ordalydelse.')
    const { text } = findQuestion(bundledInstrument, first)
    const continued = withQuestion(first, { text: 'Annat?', earlierWordings: [text] })
    expect(parse(trendCsv(trendsOf(continued), forbund, nothing))[2]?.[remark]).toBe(
      'Frågan har fått ändrad ordalydelse sedan 2023. Den har bedömts gälla samma sak, så serien fortsätter.',
    )
    expect(rows.at(-1)?.[remark]).toBe('Inga svar.')
    expect(rows.at(-1)?.[6]).toBe('0')
    const without = parse(trendCsv(trendsOf(withQuestion(first, null)), forbund, nothing))
    expect(without[2]?.[remark]).toBe('Frågan ställdes inte.')
  })

  it('has the målnivå of each figure, how it stands to that, and what others have the same year, last in the row', () => {
    const target = { subject: 'measure', subjectKey: 'M01', near: 0.1, fromYear: 2024 } as const
    const reference = { measure: 'M01', form: 'deltagare_pagaende', name: 'Riket', source: 'Rapport; s. 3' } as const
    const rows = parse(
      trendCsv(trendsOf(), forbund, {
        targets: [
          { ...target, statistic: 'mean', level: 5.5 },
          { ...target, statistic: 'share56', level: 0.7 },
          { ...target, statistic: 'shareJa', level: 0.7 },
        ],
        references: [
          { ...reference, statistic: 'share46', year: 2024, value: 0.625 },
          { ...reference, statistic: 'share46', year: 2022, value: 0.5 },
          { ...reference, form: 'deltagare_avslut', statistic: 'share46', year: 2024, value: 0.9 },
        ],
      }),
    )
    const beside = (row: number) => rows[row]?.slice((rows[0]?.indexOf('Anmärkning') ?? 0) + 1)
    expect(beside(0)).toEqual([
      ...['Medelvärde, målnivå', 'Medelvärde, läge', 'Medelvärde, jämförelse'],
      ...['Andel 4–6, målnivå (%)', 'Andel 4–6, läge', 'Andel 4–6, jämförelse'],
      ...['Andel 5–6, målnivå (%)', 'Andel 5–6, läge', 'Andel 5–6, jämförelse'],
      ...['Andel Ja, målnivå (%)', 'Andel Ja, läge', 'Andel Ja, jämförelse'],
    ])
    expect(beside(1)?.join('')).toBe('')
    // 5.33 is below 5.5 by more than 0.1; two of three, 0.667, is below 0.7 by less.
    expect(beside(2)).toEqual([
      ...['5,5', 'når inte målnivån', ''],
      ...['', '', 'Riket 62,5\u00A0% (Rapport; s. 3)'],
      ...['70', 'nära målnivån', ''],
      ...['', '', ''],
    ])
  })

  it('marks demo data in the first line, and only those', () => {
    const [mark, header] = parse(trendCsv(trendsOf(), { ...forbund, demo: true }, nothing))
    expect(mark).toEqual(['DEMODATA – påhittade svar, inte ett riktigt förbunds'])
    expect(header?.[0]).toBe('Område (arbetsnamn)')
    expect(csv).not.toContain('DEMODATA')
  })

  it('quotes what would break a row, and disarms what would act as a formula', () => {
    const hostile = trendCsv(trendsOf(withQuestion(first, { text: '=HYPERLINK("x";"y")\r\n;' })), forbund, nothing)
    expect(hostile).toContain(`;"'=HYPERLINK(""x"";""y"")\r\n;";`)
    expect(parse(hostile)[1]?.[4]).toBe(`'=HYPERLINK("x";"y")\r\n;`)
  })
})
