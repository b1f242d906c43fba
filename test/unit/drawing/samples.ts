import { bundledInstrument } from '../../../shared/instrument/bundled'
import { findForm, findScale } from '../../../shared/instrument/lookup'
import type {
  ChartBody,
  ChartLine,
  ChartMark,
  DistributionRow,
  ReportChart,
  TrendBody,
} from '../../../shared/report/chart/report-chart'
import { summarizeQuestion } from '../../../shared/report/question-summary'
import { shareText, wholeShareText } from '../../../shared/report/share-text'
import { share } from '../../../shared/statistics/share'
import { isFew } from '../../../shared/statistics/small-number'
import { wilsonInterval } from '../../../shared/statistics/wilson-interval'

/** A chart around a body. */
export function chartWith(body: ChartBody): ReportChart {
  return {
    key: 'sample',
    title: 'Fler får den tid de behöver',
    subject: 'Tid & stöd',
    about: [],
    notes: [],
    body,
    tables: [],
    alternative: 'Alla siffror i ord.',
  }
}

/** 120 characters, with a word that is wider than most columns. */
export const longLabel =
  'Samordningsförbundsfinansieringsverksamheten har gjort att jag får det stöd jag behöver, när jag behöver det, av rätt person'

/** A row of answers on a scale, how many chose each of its boxes; missing ones last. */
export function answerRow(
  label: string,
  scaleKey: string,
  counts: readonly number[],
  { blank = 0, illegible = 0 } = {},
): DistributionRow {
  const question = findForm(bundledInstrument, 'deltagare_pagaende').questions[0]!
  const frequency = { counts, missing: { blank, 'double-marked': 0, illegible, 'not-on-form': 0 } }
  const summary = summarizeQuestion(question, findScale(bundledInstrument, scaleKey), frequency, null)
  const part = summary.shareJa ?? summary.share46!.share
  return { key: label, label, summary, figure: wholeShareText(part), remark: '' }
}

/** A row of few answers in the classes 1–2, 3–4 and 5–6. */
export function classedRow(label: string, scaleKey: string, counts: readonly [number, number, number]): DistributionRow {
  const question = findForm(bundledInstrument, 'deltagare_pagaende').questions[0]!
  const classes = counts.map((count, index) => ({ from: 2 * index + 1, to: 2 * index + 2, count }))
  const missing = { blank: 0, 'double-marked': 0, illegible: 0, 'not-on-form': 0 }
  const summary = summarizeQuestion(question, findScale(bundledInstrument, scaleKey), { classes, missing }, null)
  return { key: label, label, summary, figure: `n ${summary.n}`, remark: '' }
}

export function hiddenRow(label: string, remark = 'Färre än 5 svar visas inte.'): DistributionRow {
  return { key: label, label, summary: null, figure: '', remark }
}

/** A year's share of so many of n; null where there is none. */
export function shareMark(year: number, count: number | null, n: number | null, changes: Partial<ChartMark> = {}): ChartMark {
  if (count === null || n === null) {
    return { year, value: null, text: '', interval: null, n, few: false, breakBefore: false, ...changes }
  }
  const own = share(count, n)
  const interval = wilsonInterval(count, n)
  const percent = interval && { lower: 100 * interval.lower, upper: 100 * interval.upper }
  return {
    year,
    value: (100 * count) / n,
    text: shareText(own),
    interval: percent,
    n,
    few: isFew(n),
    breakBefore: false,
    ...changes,
  }
}

export function trendOf(lines: readonly ChartLine[], changes: Partial<TrendBody> = {}): TrendBody {
  const years = [...new Set(lines.flatMap(({ marks }) => marks.map(({ year }) => year)))].sort()
  return {
    kind: 'trend',
    unit: 'percent',
    axis: { min: 0, max: 100, step: 20 },
    years,
    lines,
    targets: [],
    references: [],
    ...changes,
  }
}

const forms = bundledInstrument.forms.map(({ key, title }) => ({ key, title }))

/** A line of one of the five forms. */
export function lineOf(form: number, marks: readonly ChartMark[], label?: string): ChartLine {
  const { key, title } = forms[form]!
  return { id: `${key} ${key}.1`, label: label ?? title, marks }
}

function yearsFrom(first: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => first + index)
}

/** Charts of every kind and in every state that a drawing has to hold for. */
export function sampleCharts(): Readonly<Record<string, ReportChart>> {
  return { ...distributions(), ...trends(), ...rates() }
}

function distributions() {
  const row = answerRow('Får du det stöd du behöver?', 'frekvens', [1, 2, 3, 6, 8, 4], { blank: 2, illegible: 1 })
  const twelve = Array.from({ length: 12 }, (_, index) =>
    answerRow(
      `${index + 1}. Upplever du att de olika myndigheterna samarbetar kring dig?`,
      'frekvens',
      [index, 1, 2, 3, 4, 12 - index],
      {
        blank: index % 3,
      },
    ),
  )
  return {
    'dist-one': chartWith({ kind: 'distribution', rows: [row] }),
    'dist-twelve': chartWith({ kind: 'distribution', rows: twelve }),
    'dist-mixed': chartWith({
      kind: 'distribution',
      rows: [
        answerRow('1. Får du tid att prata om det som är viktigt?', 'frekvens', [0, 1, 0, 2, 3, 1]),
        answerRow('2. Har du en gemensam planering?', 'ja_nej', [14, 5]),
        hiddenRow('3. Styrelsen'),
        answerRow(longLabel, 'omfattning', [2, 4, 7, 9, 3, 1], { illegible: 3 }),
        answerRow('5. Stärker stödet dig?', 'omfattning', [0, 0, 0, 0, 0, 24]),
        answerRow('6. Stärker stödet dig inte?', 'omfattning', [7, 0, 0, 0, 0, 0], { blank: 1 }),
      ],
    }),
    'dist-classes': chartWith({
      kind: 'distribution',
      rows: [
        classedRow('Coachingteam', 'frekvens', [1, 3, 5]),
        classedRow('Mottagningsteam', 'frekvens', [2, 0, 4]),
        answerRow('Arbetsspåret och Naturkraft', 'frekvens', [1, 2, 3, 6, 8, 4]),
        classedRow(longLabel, 'omfattning', [0, 6, 0]),
      ],
    }),
    'dist-hidden': chartWith({ kind: 'distribution', rows: [hiddenRow('Styrelse'), hiddenRow(longLabel, longLabel)] }),
    'dist-missing': chartWith({
      kind: 'distribution',
      rows: [answerRow('Nästan ingen svarade', 'frekvens', [0, 1, 0, 1, 0, 0], { blank: 9 }), row],
    }),
  }
}

function trends() {
  const years = yearsFrom(2019, 6)
  const single = lineOf(
    0,
    years.map((year, index) =>
      shareMark(year, [12, 11, 14, 7, 16, 18][index]!, [20, 21, 22, 9, 23, 24][index]!, { breakBefore: year === 2022 }),
    ),
  )
  const several = (count: number, span: number) =>
    Array.from({ length: count }, (_, form) =>
      lineOf(
        form,
        yearsFrom(2015, span).map((year, index) =>
          (form + index) % 6 === 5
            ? shareMark(year, null, null)
            : form === 4
              ? shareMark(year, 2 + ((index * 2) % 4), 6)
              : shareMark(year, 4 + ((form * 3 + index * 2) % 7), 12 + form * 3),
        ),
      ),
    )
  const target = { from: 2021, to: 2024, level: 80, figure: '80 %', text: 'Mål 80 %' }
  const reference = {
    id: 'r',
    label: 'Riket, Deltagare – pågående',
    points: [
      { year: 2022, value: 71, text: '71 %' },
      { year: 2024, value: 69, text: '69 %' },
    ],
  }
  return {
    'trend-single': chartWith(
      trendOf([single], {
        targets: [
          { ...target, from: 2019, to: 2021, level: 70, figure: '70 %', text: 'Mål 70 %' },
          { ...target, from: 2022 },
        ],
        references: [reference],
      }),
    ),
    'trend-two': chartWith(
      trendOf(
        [
          single,
          lineOf(
            2,
            years.map((year, index) => shareMark(year, 8 + index, 15)),
          ),
        ],
        { targets: [target], references: [reference] },
      ),
    ),
    'trend-two-years': chartWith(
      trendOf([
        lineOf(0, [shareMark(2023, 12, 20), shareMark(2024, 18, 24)]),
        lineOf(2, [shareMark(2023, 9, 12), shareMark(2024, 10, 17)]),
      ]),
    ),
    'trend-five': chartWith(trendOf(several(5, 5), { targets: [{ ...target, from: 2015, to: 2019 }] })),
    'trend-five-ten': chartWith(
      trendOf(several(5, 10), {
        targets: [
          { ...target, from: 2018, to: 2021 },
          { ...target, from: 2022, level: 85, text: 'Mål 85 %' },
        ],
      }),
    ),
    'trend-ten': chartWith(trendOf(several(1, 10))),
    'trend-equal': chartWith(
      trendOf(
        forms.map((_form, index) =>
          lineOf(
            index,
            [2022, 2023, 2024].map((year) => shareMark(year, 10, 20)),
          ),
        ),
      ),
    ),
    'trend-empty': chartWith(
      trendOf([
        lineOf(0, [shareMark(2023, null, 0), shareMark(2024, null, null)]),
        lineOf(1, [shareMark(2023, null, 0), shareMark(2024, null, null)]),
      ]),
    ),
    'trend-long': chartWith(
      trendOf([
        lineOf(0, [shareMark(2014, 9, 20), shareMark(2023, 15, 20)], longLabel),
        lineOf(1, [shareMark(2014, 3, 7), shareMark(2023, 7, 7)], longLabel),
      ]),
    ),
    'trend-early': chartWith(
      trendOf([
        single,
        lineOf(
          4,
          years.map((year, index) => shareMark(year, index < 3 ? 12 + index : null, index < 3 ? 20 : null)),
        ),
      ]),
    ),
    'trend-one-year': chartWith(trendOf([lineOf(0, [shareMark(2024, 9, 20)])])),
    'trend-register': chartWith(
      trendOf(
        [
          {
            id: 'register 1',
            label: 'Personer i arbete efter stödet',
            marks: [2021, 2022, 2024].map((year, index) => ({
              year,
              value: [1041, 980, 1246.5][index]!,
              text: ['1 041', '980', '1 246,5'][index]!,
              interval: null,
              n: null,
              few: false,
              breakBefore: false,
            })),
          },
        ],
        { unit: 'number', axis: { min: 0, max: 1400, step: 200 } },
      ),
    ),
    'trend-mean': chartWith(
      trendOf(
        [
          lineOf(
            2,
            [2022, 2023, 2024].map((year, index) => ({
              year,
              value: 4.2 + index / 5,
              text: ['4,2', '4,4', '4,6'][index]!,
              interval: { lower: 3.4, upper: 5.1 + index / 5 },
              n: 14,
              few: false,
              breakBefore: false,
            })),
          ),
        ],
        { unit: 'mean', axis: { min: 1, max: 6, step: 1 } },
      ),
    ),
  } as const
}

function rates() {
  const row = (label: string, value: number | null, text: string) => ({ key: label, label, value, text })
  return {
    rates: chartWith({
      kind: 'rates',
      rows: [
        row('Deltagare – pågående', 24 / 39, '62 % (24 av 39)'),
        row('Deltagare – avslut', 1.1, '110 % (22 av 20)'),
        row('Personal', 0, '0 av 8'),
        row('Parternas chefsgrupp', null, '24 svar'),
        row('Styrelse', null, 'färre än 5 svar'),
      ],
    }),
    'rates-unknown': chartWith({
      kind: 'rates',
      rows: [row('Personal', null, '24 svar'), row('Styrelse', null, 'färre än 5 svar')],
    }),
    'rates-one': chartWith({ kind: 'rates', rows: [row(longLabel, 0.5, '5 av 10')] }),
  }
}
