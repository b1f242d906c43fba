import type { Statistic } from '../../model/target'
import { roundNumber } from '../../statistics/round-number'
import { formatCount, formatPercent, formatRounded } from '../../text/format'
import type { AxisUnit, ChartAxis } from './report-chart'

const meanAxis: ChartAxis = { min: 1, max: 6, step: 1 }
const shareAxis: ChartAxis = { min: 0, max: 100, step: 20 }

export function unitOf(statistic: Statistic): AxisUnit {
  return statistic === 'mean' ? 'mean' : 'percent'
}

/** The whole of what the statistic can be: 1 to 6, or 0 to 100 per cent. */
export function axisOf(statistic: Statistic): ChartAxis {
  return statistic === 'mean' ? meanAxis : shareAxis
}

/** A number beside the axis. */
export function axisText(unit: AxisUnit, value: number): string {
  if (unit === 'percent') return formatPercent(roundNumber(value))
  return Number.isInteger(value) ? formatCount(value) : formatRounded(roundNumber(value, decimalsOf(value)))
}

const mostSteps = 6

/** An axis of about five round steps, from 0 (or below, where a value is), that has room for all values. */
export function numberAxis(values: readonly number[]): ChartAxis {
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)]
  const step = roundStep((most - least || 1) / mostSteps)
  // Whole steps are counted and multiplied once, so that 0.1 is not added up to 0.30000000000000004.
  return { min: Math.floor(least / step) * step, max: Math.max(1, Math.ceil(most / step)) * step, step }
}

/** The next number above that is 1, 2 or 5 with zeros. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least))
  return ([1, 2, 5].find((digit) => digit * power >= least) ?? 10) * power
}

const mostDecimals = 6

function decimalsOf(value: number): number {
  const decimals = Array.from({ length: mostDecimals }, (_, index) => index + 1)
  return decimals.find((count) => Math.abs(value - Number(value.toFixed(count))) < 1e-9) ?? mostDecimals
}
