import type { MeasureTrend } from './trend'

/** What a measure is called: NNS's names are not known, so it is the question as the first form asks it. */
export function measureTitle({ series, measure }: MeasureTrend): string {
  return series[0]?.question.text ?? measure
}
