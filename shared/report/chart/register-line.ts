import type { RegisterIndicator } from '../../model/register-indicator'
import { numberText } from '../../text/typed-number'
import { numberAxis } from './axis'
import type { TrendBody } from './report-chart'

/**
 * A register indicator over the years, in its own unit: one line. Nobody has answered, so there is no n, no interval and no
 * verdict. No years and no marks where it has no values yet.
 */
export function registerBody({ id, name, values }: RegisterIndicator): TrendBody {
  const marks = values.map(({ year, value }) => ({
    year,
    value,
    text: numberText(value),
    interval: null,
    n: null,
    few: false,
    breakBefore: false,
  }))
  return {
    kind: 'trend',
    unit: 'number',
    axis: numberAxis(values.map(({ value }) => value)),
    years: values.map(({ year }) => year),
    lines: [{ id: `register ${id}`, label: name, marks }],
    targets: [],
    references: [],
  }
}
