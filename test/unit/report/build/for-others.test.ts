import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { noChoices } from '../../../../shared/delivery/delivery-choices'
import { pageDrawing } from '../../../../shared/document/page-drawing'
import { svgText } from '../../../../shared/drawing/svg-text'
import { bundledInstrument } from '../../../../shared/instrument/bundled'
import type { InsatsId } from '../../../../shared/model/id'
import { buildReport } from '../../../../shared/report/build/build-report'
import { catalogueOf } from '../../../../shared/report/build/catalogue'
import { chartOf } from '../../../../shared/report/build/chart-of'
import { defaultPresentation } from '../../../../shared/report/build/default-presentation'
import type { ReportChart } from '../../../../shared/report/chart/report-chart'
import { tableCsv } from '../../../../shared/report/chart/table-csv'
import { showRound } from '../../../../shared/report/shown/shown-round'
import { trendRoundsOf } from '../../../../shared/report/shown/shown-trend-rounds'
import { measureTrends } from '../../../../shared/report/trend'
import { trendCsv } from '../../../../shared/report/trend-csv'
import { countResponses } from '../../../support/count-responses'
import {
  accountingOf,
  coaching,
  type People,
  reception,
  responsesOf,
  roundOf,
  versionOf,
  work,
} from '../../../support/made-responses'
import { reportSource, shownRound } from '../../../support/report-source'

const [before, reported] = [roundOf(1, 2023), roundOf(2, 2024)]
const few: readonly People[] = [{ count: 3, form: 'deltagare_pagaende', insats: coaching, all: 5 }]
const many: readonly People[] = [{ count: 12, form: 'deltagare_pagaende', insats: coaching, all: 4 }]
const hiddenYear = reportSource({ rounds: [shownRound(before, few), shownRound(reported, many)] })

describe('a year of which too few have answered', () => {
  const chart = chartOf(hiddenYear, 'trend:M01')!
  it('has no n under its gap in any picture: that nobody answered is not so', () => {
    if (chart.body.kind !== 'trend') throw new Error('no trend')
    expect(chart.body.lines[0]?.marks.map(({ year, n }) => [year, n])).toEqual([
      [2023, null],
      [2024, 12],
    ])
    const texts = [...svgText(pageDrawing(chart)).matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text)
    expect(texts).not.toContain('0')
  })

  it('has no n in the trend file', () => {
    const csv = trendCsv(measureTrends(trendRoundsOf(hiddenYear.rounds)), hiddenYear.forbund, { targets: [], references: [] })
    const rows = Papa.parse<string[]>(csv.slice(1), { delimiter: ';' }).data
    const row = rows.find((one) => one[1] === 'M01' && one[2] === 'Deltagare – pågående' && one[5] === '2023')
    expect(row?.[6]).toBe('')
  })
})

describe('a trend after a year that is hidden', () => {
  it('does not call its next value the first one', () => {
    const trend = chartOf(hiddenYear, 'trend:M01')!
    expect(changesOf(trend)).toEqual(['', 'Kan inte jämföras med 2023: värdet det året visas inte.'])
    expect(trend.title).toBe('Kan inte jämföras med 2023')
  })
})

describe('a year of which fewer than ten have answered', () => {
  const classed: readonly People[] = [
    { count: 5, form: 'deltagare_pagaende', insats: coaching, all: 5 },
    { count: 3, form: 'deltagare_pagaende', insats: coaching, all: 2 },
  ]
  const source = reportSource({ rounds: [shownRound(before, classed), shownRound(reported, many)] })

  it.each(['share46', 'mean'] as const)('is a gap in the line of %s, with its n and why', (statistic) => {
    const trend = chartOf({ ...source, statistic }, 'trend:M01')!
    if (trend.body.kind !== 'trend') throw new Error('no trend')
    expect(trend.body.lines[0]?.marks.map(({ year, value, n }) => [year, value === null, n])).toEqual([
      [2023, true, 8],
      [2024, false, 12],
    ])
    expect(trend.tables[0]?.rows[0]?.map(({ text }) => text).slice(2, 6)).toEqual([
      '8',
      'Färre än 10 svar: svarsalternativen är sammanslagna.',
      '',
      '',
    ])
    expect(changesOf(trend)[1]).toBe('Kan inte jämföras med 2023: värdet det året visas inte.')
    expect(trend.notes).toContain('Lucka i linjen: inga svar det året, eller för få för att värdet ska visas.')
  })

  it('has its share 5–6, and is compared by it', () => {
    const trend = chartOf({ ...source, statistic: 'share56' }, 'trend:M01')!
    expect(trend.tables[0]?.rows[0]?.map(({ text }) => text).slice(2, 4)).toEqual(['8', '5 av 8'])
    expect(changesOf(trend)).toEqual(['första värdet', 'Minskning sedan 2023'])
  })

  it('has in the trend file n and share 5–6, no mean and no share 4–6, and why', () => {
    const csv = trendCsv(measureTrends(trendRoundsOf(source.rounds)), source.forbund, { targets: [], references: [] })
    const [columns = [], ...others] = Papa.parse<string[]>(csv.slice(1), { delimiter: ';' }).data
    const row = others.find((one) => one[1] === 'M01' && one[2] === 'Deltagare – pågående' && one[5] === '2023')
    const field = (name: string) => row?.[columns.indexOf(name)]
    expect(['n', 'Medelvärde', 'Andel 4–6 (%)', 'Andel 5–6 (%)'].map(field)).toEqual(['8', '', '', '62,5'])
    expect(field('Anmärkning')).toBe('Färre än 10 svar: svarsalternativen är sammanslagna.')
  })

  it('is followed by share 5–6 where there is no other figure of any year', () => {
    const only = { ...source, rounds: [shownRound(before, classed), shownRound(reported, classed)] }
    const trend = chartOf(only, 'trend:M01')!
    expect(trend.subject).toContain('Andel 5–6')
    expect(trend.tables[0]?.rows.map((row) => row[3]?.text)).toEqual(['5 av 8', '5 av 8'])
  })

  it('is said to have only share 5–6 where others have more', () => {
    const staff: readonly People[] = [{ count: 12, form: 'deltagare_avslut', insats: coaching, all: 4 }]
    const both = { ...source, rounds: [shownRound(reported, [...classed, ...staff])] }
    expect(chartOf(both, 'trend:M01')!.notes).toContain(
      'Deltagare – pågående visas inte: av färre än 10 svar visas bara andel 5–6.',
    )
  })

  it('says by share 5–6, in the title of a form, what can be said of all its questions', () => {
    const form = chartOf(reportSource({ rounds: [shownRound(reported, classed)] }), 'form:deltagare_pagaende')!
    expect(form.title).toMatch(/svarar minst hälften 5–6/)
    expect(form.alternative).not.toMatch(/undefined|NaN/)
  })
})

/** What stands under Förändring. */
function changesOf({ tables }: ReportChart): readonly (string | undefined)[] {
  const [table] = tables
  const place = table?.columns.findIndex(({ header }) => header === 'Förändring') ?? -1
  return table?.rows.map((row) => row[place]?.text) ?? []
}

describe('the CSV file of a chart', () => {
  it('says what a joined group is of, as every other file does', () => {
    const chart = chartOf(reportSource(), 'insats:personal:personal.2')!
    expect(chart.notes.join(' ')).toContain('Mottagningsteam')
    expect(tableCsv(chart, false)).toContain('minst en av grupperna har färre än 5 svar')
  })
})

describe('two förbund of which a delivery says the same', () => {
  function everything(people: readonly People[], earlier: readonly People[], asked: number | null) {
    const accounting = [
      accountingOf('deltagare_pagaende', coaching, 39, 15),
      accountingOf('deltagare_pagaende', reception, 9, 1),
      accountingOf('deltagare_pagaende', work, 9, 1),
      accountingOf('styrelse', null, asked, asked),
    ]
    const source = reportSource({ rounds: [shownRound(before, earlier), shownRound(reported, people, accounting)] })
    return (['mean', 'share46', 'share56'] as const).map((statistic) => {
      const own = { ...source, statistic }
      const keys = catalogueOf(own).flatMap(({ charts }) => charts.map(({ key }) => key))
      return [
        catalogueOf(own),
        defaultPresentation(own),
        buildReport(own, { statistic, slides: keys.map((chart) => ({ chart, comment: '' })) }),
      ]
    })
  }
  const base = (a: number, b: number): readonly People[] => [
    { count: 20, form: 'deltagare_pagaende', insats: coaching, kon: 1, all: 6 },
    { count: 10, form: 'deltagare_pagaende', insats: coaching, kon: 2, all: 3 },
    { count: a, form: 'deltagare_pagaende', insats: reception, kon: 1, all: 2 },
    { count: b, form: 'deltagare_pagaende', insats: work, kon: 1, all: 2 },
  ]
  const styrelse = (count: number, all: number): People => ({ count, form: 'styrelse', all })
  it('have the same reports', () => {
    const one = everything([...base(4, 3), styrelse(4, 6)], [...base(4, 3), styrelse(1, 6)], 4)
    for (const [people, earlier, asked] of [
      [[...base(3, 4), styrelse(1, 1)], [...base(3, 4)], null],
      [[...base(4, 3)], [...base(4, 3), styrelse(4, 2)], 12],
    ] as const)
      expect(JSON.stringify(everything(people, earlier, asked))).toBe(JSON.stringify(one))
  })
})

function rows(names: readonly string[], sizes: readonly number[]) {
  const insatser = names.map((name, index) => ({ id: (index + 1) as InsatsId, name }))
  // Half of them otherwise than the others: what all say alike is not shown of so few.
  const people = sizes.flatMap((count, index): readonly People[] => {
    const own = { form: 'personal', insats: (index + 1) as InsatsId }
    return [
      { ...own, count: Math.floor(count / 2), all: 2 },
      { ...own, count: Math.ceil(count / 2), all: 4 },
    ]
  })
  const table = countResponses(reported.id, responsesOf(people, reported.id), bundledInstrument)
  const shown = showRound(
    { round: reported, instrumentVersion: versionOf(1), table, accounting: [], choices: noChoices },
    insatser,
    'display',
  )
  const chart = chartOf(reportSource({ rounds: [shown] }), 'insats:personal:personal.1')!
  if (chart.body.kind !== 'distribution') throw new Error('no rows')
  return chart.body.rows.map(({ key, label }) => ({ key, label }))
}

describe('a joined group', () => {
  it('is named by what is in it', () => {
    expect(rows(['Alfa', 'Beta', 'Gamma'], [9, 4, 3]).map(({ label }) => label)).toEqual(['Alfa', 'Beta och Gamma'])
  })

  it('is told from an insats of that name', () => {
    const keys = rows(['Övriga insatser', 'Beta', 'Gamma'], [9, 4, 3]).map(({ key }) => key)
    expect(new Set(keys).size).toBe(2)
  })
})
