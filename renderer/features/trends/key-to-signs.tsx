import { trendViewTexts as texts } from '../../../shared/text/trend-views'
import { trendsTexts } from '../../../shared/text/trends'
import type { SmallChart } from './small-chart'

/** What the signs of the small charts mean, of those that there are. */
export function KeyToSigns({ charts }: { readonly charts: readonly SmallChart[] }) {
  const bodies = charts.flatMap(({ chart }) => chart?.body ?? [])
  const marks = bodies.flatMap(({ lines }) => lines.flatMap((line) => line.marks)).filter(({ value }) => value !== null)
  const sentences = [
    ...(marks.some(({ interval }) => interval !== null) ? [texts.allIntervals] : []),
    ...(marks.some(({ few }) => few) ? [trendsTexts.few] : []),
    ...(bodies.some(({ targets }) => targets.length > 0) ? [texts.allTargets] : []),
    ...(bodies.some(({ references }) => references.length > 0) ? [texts.allReferences] : []),
    ...(marks.some(({ breakBefore }) => breakBefore) ? [texts.allBreaks] : []),
  ]
  return sentences.join(' ')
}
