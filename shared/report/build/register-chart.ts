import { findingTitles, reportColumns, tableCaptions } from '../../text/report'
import { numberText } from '../../text/typed-number'
import { chartKey } from '../chart/chart-key'
import { linesInWords } from '../chart/lines-in-words'
import { registerBody } from '../chart/register-line'
import type { ReportChart } from '../chart/report-chart'
import { emptyCell, type ReportCell, textCell } from '../chart/report-table'
import { countOfYear } from '../chart/trend-tables'
import type { ReportSource } from './report-source'
import { registersOf, reportedRound } from './source-rounds'

/** A register indicator over the years up to the reported round's; null where it has no value so far, or has been removed. */
export function registerChart(source: ReportSource, id: number): ReportChart | null {
  const indicator = registersOf(source).find((candidate) => candidate.id === id)
  if (!indicator) return null
  const { year: reportedYear } = reportedRound(source).round
  const values = indicator.values.filter(({ year }) => year <= reportedYear)
  const body = registerBody({ ...indicator, values })
  const latest = values.at(-1)
  if (!latest) return null
  const caption = tableCaptions.register(indicator.name, indicator.unit)
  return {
    key: chartKey({ kind: 'register', indicator: id }),
    title: findingTitles.register(indicator.name, `${numberText(latest.value)} ${indicator.unit}`, latest.year),
    subject: caption,
    about: [findingTitles.fromRegister(indicator.source)],
    notes: [...(indicator.comment === '' ? [] : [indicator.comment])],
    body,
    tables: [
      {
        caption,
        columns: [
          { header: reportColumns.year, kind: 'number' },
          { header: reportColumns.value, kind: 'number' },
          { header: reportColumns.comment, kind: 'text' },
        ],
        rows: values.map(({ year, value, comment }) => [
          countOfYear(year),
          registerCell(value),
          comment === '' ? emptyCell : textCell(comment),
        ]),
      },
    ],
    alternative: linesInWords(indicator.name, [indicator.unit], body.lines),
  }
}

const mostDecimals = 6

/** The value as it was typed, with as many decimals. */
function registerCell(value: number): ReportCell {
  const decimals = Array.from({ length: mostDecimals }, (_, count) => count).find(
    (count) => Number(value.toFixed(count)) === value,
  )
  if (decimals === undefined) return textCell(numberText(value))
  return { text: numberText(value), number: { value: { units: Math.round(value * 10 ** decimals), decimals }, unit: 'plain' } }
}
