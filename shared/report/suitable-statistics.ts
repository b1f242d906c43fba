import type { Scale } from '../instrument/definition'
import { type Statistic, statistics } from '../model/target'
import { figureTexts, topShareLabel } from '../text/statistics'
import { trendsTexts } from '../text/trends'
import { valuesWithoutAnswers } from './scale-values'

/** The lowest and the highest that a figure can be: 0 and 1 for a share, the scale's own ends for a mean. */
export interface FigureBounds {
  readonly least: number
  readonly most: number
}

/** The statistics that suit at least one of the scales. Ja/Nej has its share only. */
export function suitableStatistics(scales: readonly Scale[]): readonly Statistic[] {
  return statistics.filter((statistic) => scales.some((scale) => valuesWithoutAnswers(scale)[statistic]))
}

/** What a statistic can be on those of the scales that it suits; null where it suits none of them. */
export function figureBounds(statistic: Statistic, scales: readonly Scale[]): FigureBounds | null {
  const suitable = scales.filter((scale) => valuesWithoutAnswers(scale)[statistic])
  if (suitable.length === 0) return null
  if (statistic !== 'mean') return { least: 0, most: 1 }
  const codes = suitable.flatMap((scale) => scale.codes.map(({ code }) => code))
  return { least: Math.min(...codes), most: Math.max(...codes) }
}

/** The statistic's whole name, which says which codes are in it: one for each of the scales that has words of its own. */
export function statisticNames(statistic: Statistic, scales: readonly Scale[]): readonly string[] {
  const names = scales.map((scale) => nameOn(scale, statistic)).filter((name) => name !== null)
  return [...new Set(names)]
}

function nameOn(scale: Scale, statistic: Statistic): string | null {
  const value = valuesWithoutAnswers(scale)[statistic]
  if (!value) return null
  if ('codes' in value) return topShareLabel(value.codes, value.labels)
  if (statistic === 'shareJa') return figureTexts.shareJa
  const [lowest, highest] = [scale.codes.at(0), scale.codes.at(-1)].map((box) => (box ? `${box.code} ${box.label}` : ''))
  return trendsTexts.mean(trendsTexts.fromTo(lowest ?? '', highest ?? ''))
}
