import { describe, expect, it } from 'vitest'
import { catalogueOf } from '../../../../shared/report/build/catalogue'
import { chartOf } from '../../../../shared/report/build/chart-of'
import type { ReportSource } from '../../../../shared/report/build/report-source'
import { type ChartSubject, chartKey, chartSubject } from '../../../../shared/report/chart/chart-key'
import type { ReportChart } from '../../../../shared/report/chart/report-chart'
import { reportSource } from '../../../support/report-source'

function chart(subject: ChartSubject, source: ReportSource = reportSource()): ReportChart {
  const found = chartOf(source, chartKey(subject))
  if (!found) throw new Error(`no ${chartKey(subject)}`)
  return found
}

const texts = ({ tables }: ReportChart, table = 0) =>
  tables[table]?.rows.map((row) => row.map(({ text }) => text.replace(/\s/g, ' ')))
const everyKey = (source: ReportSource) => catalogueOf(source).flatMap(({ charts }) => charts.map(({ key }) => key))

describe('the key of a chart', () => {
  it.each<ChartSubject>([
    { kind: 'rates' },
    { kind: 'form', form: 'personal' },
    { kind: 'theme', theme: 'A' },
    { kind: 'measure', measure: 'M01' },
    { kind: 'trend', measure: 'M01' },
    { kind: 'insats', form: 'personal', question: 'personal.1' },
    { kind: 'kon', form: 'personal', question: 'personal.1' },
    { kind: 'register', indicator: 7 },
  ])('of $kind is read as it was written', (subject) => {
    expect(chartSubject(chartKey(subject))).toEqual(subject)
  })

  it('that is none, as from a newer program, has no chart', () => {
    expect(chartSubject('hologram:1')).toBeNull()
    for (const key of [
      'hologram:1',
      'form:gone',
      'theme:gone',
      'measure:gone',
      'trend:gone',
      'insats:personal:gone',
      'register:99',
    ]) {
      expect(chartOf(reportSource(), key)).toBeNull()
    }
  })
})

describe('every chart of the catalogue', () => {
  const source = reportSource()

  it.each(everyKey(source))('%s has a title, a subject, what it is about, a table and words', (key) => {
    const found = chartOf(source, key)
    expect(found).toMatchObject({ key })
    expect([found?.title, found?.subject, found?.alternative, ...(found?.about ?? [])].every((text) => text)).toBe(true)
    expect(found?.about.length).toBeGreaterThan(0)
    expect(found?.tables.length).toBeGreaterThan(0)
    for (const table of found?.tables ?? []) {
      for (const row of table.rows) expect(row).toHaveLength(table.columns.length)
    }
    expect(JSON.stringify(found)).not.toMatch(/undefined|NaN|\?\.|\? \./)
  })
})

describe('the chart of response rates', () => {
  it('says how many answered of how many asked, from the lowest to the highest, and what is not shown', () => {
    const rates = chart({ kind: 'rates' })
    expect(rates.title.replace(/\s/g, ' ')).toBe('Svarsandelen är från 62 % till 85 %')
    expect(texts(rates)).toEqual([
      ['Deltagare – pågående', '24', '39', '15', '62 %', ''],
      ['Deltagare – avslut', '', '', '', '', 'Färre än 5 svar. Visas inte.'],
      ['Personal', '17', '20', '–', '85 %', ''],
      ['Parternas chefsgrupp', '', '', '', '', 'Färre än 5 svar. Visas inte.'],
      ['Styrelse', '', '', '', '', 'Färre än 5 svar. Visas inte.'],
    ])
  })
})

describe('the chart of a form', () => {
  // By hand: 14 of 24 is 58.33 %; Wilson's interval with 39 asked (an effective n of 60.8) is 45.8 to 69.9 %.
  it('has every question with its figures, by scale, and its finding', () => {
    const form = chart({ kind: 'form', form: 'deltagare_pagaende' })
    expect(form.title).toBe('På alla 7 frågor svarar minst hälften 4–6 eller Ja')
    expect(form.tables.map(({ rows }) => rows.length)).toEqual([4, 1, 2])
    expect(texts(form)?.[0]).toEqual(
      ['1. Får du stöd på ett sätt som är till stor nytta för dig?', '0', '0', '10', '0', '0', '14', '24', '0', '0'].concat([
        '4,8',
        '4,4',
        '5,1',
        '58 %',
        '46 %',
        '70 %',
        '58 %',
        '46 %',
        '70 %',
      ]),
    )
    expect(texts(form, 1)).toEqual([
      [expect.stringMatching(/^4\. Har du en person/), '14', '10', '24', '0', '0', '58 %', '46 %', '70 %'],
    ])
    expect(form.about[0]?.replace(/\s/g, ' ')).toBe('Deltagare – pågående: 24 svar av 39 tillfrågade (62 %), 15 har tackat nej.')
  })

  it('follows the statistic that is asked for', () => {
    const subject: ChartSubject = { kind: 'form', form: 'personal' }
    expect(chart(subject, reportSource({ statistic: 'share56' })).title).toBe('På alla 9 frågor svarar minst hälften 5–6')
    expect(chart(subject, reportSource({ statistic: 'mean' })).title).toBe('Medelvärdena ligger från 3,7 till 4,6')
  })

  it('says no more of a form with too few answers than that', () => {
    const form = chart({ kind: 'form', form: 'styrelse' })
    expect(form.title).toBe('För få svar för att visas')
    expect(texts(form)).toEqual([['Styrelse', 'Färre än 5 svar. Visas inte.']])
  })
})

describe('the chart of groups', () => {
  const subject: ChartSubject = { kind: 'insats', form: 'personal', question: 'personal.2' }

  it('joins small insatser for others, with the reason, and shows every group to the förbund itself', () => {
    const displayed = chart(subject)
    expect(texts(displayed)?.map(([label]) => label)).toEqual(['Coachingteam', 'Arbetsspåret och Mottagningsteam'])
    expect(displayed.notes.join()).toContain('Arbetsspåret och Mottagningsteam visas tillsammans: minst en')
    const internal = chart(subject, reportSource({}, 'internal'))
    expect(texts(internal)?.map(([label]) => label)).toEqual(['Arbetsspåret', 'Coachingteam', 'Mottagningsteam'])
  })

  // Of groups of fewer than ten only share 5–6 is told: 7 of 9 and 2 of 8 (Newcombe's formula, computed apart in Python: from 0.06 to 0.77).
  it('says which group answers higher, where that is more than chance, by what the others may see', () => {
    expect(chart(subject).title).toBe('Coachingteam svarar högre än Arbetsspåret och Mottagningsteam')
  })

  it('has the answers of a group of fewer than ten in classes, and says which figures that leaves out', () => {
    const displayed = chart(subject)
    expect(displayed.tables[0]?.columns.slice(1, 5).map(({ header }) => header)).toEqual([
      '1–2 Inte alls eller till liten del',
      '3–4 Delvis eller till stor del',
      '5–6 Till mycket stor del eller helt och hållet',
      'n',
    ])
    const remark = 'Färre än 10 svar: svarsalternativen är sammanslagna, och medelvärde och andel 4–6 visas inte.'
    expect(texts(displayed)?.map((row) => row.slice(0, 5))).toEqual([
      ['Coachingteam', '2', '0', '7', '9'],
      ['Arbetsspåret och Mottagningsteam', '6', '0', '2', '8'],
    ])
    expect(displayed.tables[0]?.caption).toContain(remark)
    expect(displayed.notes).toContain(remark)
    expect(displayed.notes.join()).not.toContain('Vid staplarna')
    expect(displayed.body).toMatchObject({ rows: [{ figure: 'n 9' }, { figure: 'n 8' }] })
    expect(chart(subject, reportSource({ statistic: 'share56' })).body).toMatchObject({
      rows: [{ figure: '7 av 9' }, { figure: '2 av 8' }],
    })
    expect(displayed.alternative).toContain(
      '9 svar: 1–2 Inte alls eller till liten del 2, 3–4 Delvis eller till stor del 0 och 5–6',
    )
  })

  it('shows all together, and why, where too few have answered the question in a group', () => {
    const undivided = chart({ ...subject, question: 'personal.1' })
    expect(undivided.title).toBe('Kan inte delas upp per insats')
    expect(undivided.notes).toContain('Frågan visas inte per insats: annars skulle man kunna räkna ut vad någon har svarat.')
    expect(texts(undivided)?.map(([label]) => label)).toEqual(['Personal'])
  })

  it('shows all together, and says so, where the form cannot be divided', () => {
    const undivided = chart({ kind: 'insats', form: 'deltagare_pagaende', question: 'deltagare_pagaende.1' })
    expect(undivided.title).toBe('Kan inte delas upp per insats')
    expect(texts(undivided)?.map(([label, ...rest]) => [label, rest[6]])).toEqual([['Deltagare – pågående', '24']])
  })
})

describe('the chart of a trend', () => {
  it('says what has changed, with its level and what others have', () => {
    const trend = chart({ kind: 'trend', measure: 'M01' })
    expect(trend.title).toBe('Fler svarar 4–6 än 2023')
    expect(texts(trend)).toEqual([
      ['Deltagare – pågående', '2023', '20', '25 %', '11 %', '47 %', 'första värdet', '', ''],
      ['Deltagare – pågående', '2024', '24', '58 %', '46 %', '70 %', 'Ökning sedan 2023', '80 %', '✗ når inte målnivån'],
    ])
    expect(texts(trend, 1)).toEqual([['Riket', 'Deltagare – pågående', '2023', '70 %', 'Exempelrapport 2023']])
    expect(trend.body).toMatchObject({
      kind: 'trend',
      years: [2023, 2024],
      targets: [{ level: 80 }],
      references: [{ label: 'Riket' }],
    })
  })

  it('of Ja and Nej is the share Ja, whatever the report follows', () => {
    const trend = chart({ kind: 'trend', measure: 'M04' }, reportSource({ statistic: 'mean' }))
    expect(trend.title).toBe('Fler svarar Ja än 2023')
  })

  it('tells nothing of the years after the reported round', () => {
    const source = reportSource()
    const earlier = { ...source, roundId: source.rounds[0]?.round.id ?? source.roundId }
    expect(texts(chart({ kind: 'trend', measure: 'M01' }, earlier))).toEqual([
      ['Deltagare – pågående', '2023', '20', '25 %', '11 %', '47 %', 'första värdet'],
    ])
    expect(texts(chart({ kind: 'register', indicator: 1 }, earlier))).toEqual([['2023', '41', '']])
  })

  it('says that there are too few answers, where there are', () => {
    const trend = chart({ kind: 'trend', measure: 'M25' })
    expect([trend.title, ...trend.notes].join(' ')).toContain('för få svar')
  })
})

describe('the chart of a register indicator', () => {
  it('has its values as they were typed, with where they come from', () => {
    const register = chart({ kind: 'register', indicator: 1 })
    expect(register.title).toBe('Personer i arbete efter stödet: 46,5 personer 2024')
    expect(register.about.join()).toContain('Exempelregister')
    expect(texts(register)).toEqual([
      ['2023', '41', ''],
      ['2024', '46,5', 'Preliminärt'],
    ])
  })
})

describe('a report for others', () => {
  it('has nowhere a figure of the small groups that the förbund itself sees', () => {
    const source = reportSource()
    const everything = JSON.stringify(everyKey(source).map((key) => chartOf(source, key)))
    // The insatser are only named as members of the joined group, never with a figure.
    expect(everything).not.toMatch(/"(label|text)":"(Arbetsspåret|Mottagningsteam)"/)
    expect(everything).not.toContain('3 svar av 4')
    expect(everything).not.toMatch(/Styrelse: \d/)
  })
})
