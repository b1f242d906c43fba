import type { Report } from '../../shared/report/chart/report'
import type { ChartLine, ChartMark, ReportChart } from '../../shared/report/chart/report-chart'

/** A mark of a line in per cent, of 20 answers unless it is changed; no value is a gap. */
export function mark(year: number, value: number | null, changes: Partial<ChartMark> = {}): ChartMark {
  const text = value === null ? '' : `${Math.round(value)}\u00A0%`
  const interval = value === null ? null : { lower: value - 12.4, upper: value + 8.2 }
  return { year, value, text, interval, n: 20, few: false, breakBefore: false, ...changes }
}

/** Trends from 2021 to 2024 in per cent, with a level of 80 per cent from 2023 and one reference. */
export function trendOf(lines: readonly (Pick<ChartLine, 'label' | 'marks'> | readonly ChartMark[])[]): ReportChart {
  const named = lines.map((line, index) => ('label' in line ? line : { label: `Formulär ${index + 1}`, marks: line }))
  return {
    key: 'trend:M01',
    title: 'Fler svarar Ja än 2023',
    subject: 'Får du stöd?',
    about: ['Mätomgångar 2021–2024.'],
    notes: [],
    body: {
      kind: 'trend',
      unit: 'percent',
      axis: { min: 0, max: 100, step: 20 },
      years: [2021, 2022, 2023, 2024],
      lines: named.map((line) => ({ id: line.label, ...line })),
      targets: [{ from: 2023, to: 2024, level: 80, figure: '80\u00A0%', text: 'Mål 80\u00A0%' }],
      references: [{ id: 'riket', label: 'Riket', points: [{ year: 2022, value: 70, text: '70\u00A0%' }] }],
    },
    tables: [],
    alternative: 'Linjediagram i ord.',
  }
}

export function reportWith(charts: readonly ReportChart[], changes: Partial<Report> = {}): Report {
  return {
    title: 'Hur märker vi att det blir bättre? 2024',
    forbund: 'Samordningsförbundet Prov',
    demo: false,
    year: 2024,
    about: ['Period 2023-11-01 – 2024-10-31.'],
    slides: charts.map((chart) => ({ chart, comment: '' })),
    method: ['Så är det räknat.'],
    ...changes,
  }
}

/** Texts as they can be pasted: with signs that mean something in XML, and some that may not stand in it at all. */
export const hostile = '=1+1 <b>&amp; "å" \u0000\u000B\uD800 ]]>'
