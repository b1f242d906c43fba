import type { Scale } from '../../../shared/instrument/definition'
import type { Statistic } from '../../../shared/model/target'
import { type FigureBounds, figureBounds, statisticNames, suitableStatistics } from '../../../shared/report/suitable-statistics'
import { targetTexts as texts, typedLevel } from '../../../shared/text/targets'
import { readNumber } from '../../../shared/text/typed-number'

/** What is wrong with what stands in a field; a value otherwise. */
export type Read<Value> = { readonly value: Value } | { readonly problem: string }

/** The figure that is typed, in the unit that is stored: `80` is 0.8 of a share, `4,5` is 4.5 on the scale. */
export function readFigure(text: string, statistic: Statistic, { least, most }: FigureBounds): Read<number> {
  const value = statistic === 'mean' ? readNumber(text) : readNumber(text.replace(/%\s*$/, ''), -2)
  if (value === null) return { problem: texts.figureUnreadable }
  if (value < least || value > most) {
    return { problem: texts.figureOutside(typedLevel(statistic, least), typedLevel(statistic, most)) }
  }
  return { value }
}

export function readYear(text: string): Read<number> {
  const year = Number(text.trim())
  return /^\d{4}$/.test(text.trim()) && year >= 2000 && year <= 2100 ? { value: year } : { problem: texts.yearInvalid }
}

/** What is said under the field of a figure. */
export function figureHint(statistic: Statistic | null, scales: readonly Scale[]): string {
  const bounds = statistic && figureBounds(statistic, scales)
  if (!bounds) return texts.figureDescription
  return statistic === 'mean'
    ? texts.meanDescription(typedLevel(statistic, bounds.least), typedLevel(statistic, bounds.most))
    : texts.percentDescription
}

/** The statistics to choose among on these scales, by their whole names. */
export function statisticOptions(scales: readonly Scale[]): readonly { readonly value: Statistic; readonly label: string }[] {
  return suitableStatistics(scales).map((statistic) => ({ value: statistic, label: statisticLabel(statistic, scales) }))
}

/** The statistic's whole name, with a capital; more than one where the scales have other words. */
export function statisticLabel(statistic: Statistic, scales: readonly Scale[]): string {
  const name = statisticNames(statistic, scales).join('; ')
  return name.charAt(0).toUpperCase() + name.slice(1)
}
