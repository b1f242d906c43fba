import { answerParts, type BarReach, commonReach } from '../../shared/drawing/bar-segments'
import { drawingColours } from '../../shared/drawing/colours'
import type { RowsOfBoxes } from '../../shared/drawing/rows-by-boxes'
import { distributionInWords } from '../../shared/report/chart/distribution-in-words'
import type { DistributionBody, DistributionRow, RatesBody, ReportChart } from '../../shared/report/chart/report-chart'
import { shownNumber } from '../../shared/report/chart/shown-number'
import type { QuestionSummary } from '../../shared/report/question-summary'
import { shortShareText } from '../../shared/report/share-text'
import { roundedPercent } from '../../shared/statistics/share'
import { isFew } from '../../shared/statistics/small-number'
import { labelledTexts } from '../../shared/text/report-files'
import { largestSize, linesOf, widthOf } from './fit-text'
import { hex, type NativeChart, type NativePoint, type NativeSeries, percentFormat, point } from './native-chart'

/** In inches. */
export interface Room {
  readonly width: number
  readonly height: number
}

const { ink, accent } = drawingColours.light
const sizes = [20, 18, 16, 15, 14, 13, 12, 11, 10, 9, 8] as const
/** Of the width, for the names of the rows: as little as they can be read in. */
const nameShares = [0.44, 0.54, 0.62] as const
const readable = 12
/** Where Calibri is missing, what takes its place can be so much wider than Inter, by which is measured. */
const otherFont = 1.12
/** Of the width, for the bars of response rates: what stands at the end of the longest has room too. */
const ratesShare = 0.34

/**
 * Bars centred between the worse answers, which are negative, and the better. All of a slide have the same reach. Bars that have a class with
 * both cannot be divided so: they go from 0 to 100.
 */
export function distributionNative(
  chart: ReportChart,
  { example, rows }: RowsOfBoxes,
  body: DistributionBody,
  room: Room,
): NativeChart {
  const divided = isDivided(example)
  const reach = divided ? commonReach(body.rows.flatMap(({ summary }) => summary ?? [])) : wholeReach
  const names = rows.map(rowName)
  const { share, fontSize } = nameColumn(names, room, nameShares)
  return {
    kind: 'bars',
    stacked: true,
    categories: names,
    series: distributionSeries(example, rows, (text, value) => {
      const drawn = (value / (tens(reach.left) + tens(reach.right))) * room.width * (1 - share)
      return drawn >= widthOf(text, fontSize) + 0.06
    }),
    axis: { min: -tens(reach.left), max: tens(reach.right), step: 10, format: percentFormat },
    alternative: [`${chart.title}. ${chart.subject}.`, ...rows.map(rowInWords)].join(' '),
    fontSize,
    plot: { x: share, y: 0, width: 1 - share - 0.01, height: 1 },
    legend: false,
  }
}

const wholeReach: BarReach = { left: 0, right: 100, missing: 0 }

function isDivided(example: QuestionSummary): boolean {
  return answerParts(example).every(({ side }) => side !== 'middle')
}

/** From the middle outwards on both sides, since each part is stacked on those before it. */
function distributionSeries(
  example: QuestionSummary,
  rows: readonly DistributionRow[],
  hasRoom: (text: string, value: number) => boolean,
): readonly NativeSeries[] {
  const parts = answerParts(example)
  const isLeft = ({ side }: (typeof parts)[number]) => side === 'worse' && isDivided(example)
  const outwards = [...parts.filter(isLeft).reverse(), ...parts.filter((part) => !isLeft(part))]
  return outwards.map((part) => ({
    name: labelledTexts.category(part.category),
    points: rows.map(({ summary }) => (summary ? sharePoint(summary, part.code, isLeft(part), hasRoom) : point(null))),
    colour: hex(part.colour),
    labelColour: hex(part.textColour),
    labelFormat: percentFormat,
    line: null,
    named: true,
  }))
}

function sharePoint(
  summary: QuestionSummary,
  code: number,
  left: boolean,
  hasRoom: (text: string, value: number) => boolean,
): NativePoint {
  const share = summary.categories.find(({ from }) => from === code)?.share
  const rounded = share ? roundedPercent(share) : null
  if (!share || !rounded) return point(null)
  const text = shortShareText(share)
  const value = left && rounded.units > 0 ? -rounded.units : rounded.units
  if (!hasRoom(text, rounded.units)) return point(value)
  return point(value, { label: isFew(share.n) ? { text } : 'value' })
}

function rowName({ label, figure, remark }: DistributionRow): string {
  return labelledTexts.row(label, figure === '' ? remark : figure)
}

function rowInWords({ label, summary, remark }: DistributionRow): string {
  return summary ? distributionInWords(label, summary) : `${label}: ${remark}`
}

/** How much of the width the names take, and the largest size at which each has room beside its own bar. */
function nameColumn(names: readonly string[], { width, height }: Room, shares: readonly number[]) {
  const line = height / Math.max(1, names.length)
  const columns = shares.map((share) => ({
    share,
    fontSize: largestSize(sizes, (size) =>
      names.every((name) => (linesOf(name, (width * share - 0.2) / otherFont, size) * size * 1.2) / 72 <= line * 0.96),
    ),
  }))
  const widest = { share: shares.at(-1) ?? 0.5, fontSize: sizes.at(-1) ?? 9 }
  return columns.find(({ fontSize }) => fontSize >= readable) ?? columns.at(-1) ?? widest
}

function tens(value: BarReach['left']): number {
  return 10 * Math.ceil(value / 10)
}

/** A bar for each form: how many of those asked have answered. */
export function ratesNative(chart: ReportChart, { rows }: RatesBody, room: Room): NativeChart {
  const names = rows.map(({ label, value, text }) => (value === null ? labelledTexts.row(label, text) : label))
  const { share, fontSize } = nameColumn(names, room, nameShares.slice(0, 1))
  const values = rows.map(({ value, text }) => (value === null ? null : shownNumber(text, 100 * value)))
  return {
    kind: 'bars',
    stacked: false,
    categories: names,
    series: [
      {
        name: labelledTexts.rate,
        points: values.map((value, index) => point(value, { label: { text: rows[index]?.text ?? '' } })),
        colour: hex(accent),
        labelColour: hex(ink),
        labelFormat: percentFormat,
        line: null,
        named: true,
      },
    ],
    axis: { min: 0, max: Math.max(100, ...values.map((value) => value ?? 0)), step: 20, format: percentFormat },
    alternative: chart.alternative,
    fontSize,
    plot: { x: share, y: 0, width: ratesShare, height: 1 },
    legend: false,
  }
}
