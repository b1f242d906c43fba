import type { Scale } from '../../../shared/instrument/definition'
import { groupBy } from '../../../shared/model/group-by'
import type { Statistic } from '../../../shared/model/target'
import { valuesWithoutAnswers } from '../../../shared/report/scale-values'
import { shareTexts } from '../../../shared/text/results'
import { figureTexts, topShareLabel } from '../../../shared/text/statistics'
import { trendsTexts } from '../../../shared/text/trends'

/** A scale that a measure is answered on, and who does: a form, with the years where it has changed scale. */
export interface ScaleUse {
  readonly scale: Scale
  readonly user: string
}

/**
 * The statistic's whole names, which say which codes are in it. More than one where the forms that ask the
 * measure use scales with other words.
 */
export function statisticNames(statistic: Statistic, uses: readonly ScaleUse[]): readonly string[] {
  const suitable = uses.filter(({ scale }) => valuesWithoutAnswers(scale)[statistic])
  if (statistic === 'shareJa') return [figureTexts.shareJa]
  if (statistic === 'mean') return [meanName(suitable)]
  const tops = suitable.flatMap(({ scale }) => valuesWithoutAnswers(scale)[statistic] ?? [])
  return distinct(tops.map(({ codes, labels }) => topShareLabel(codes, labels)))
}

function meanName(uses: readonly ScaleUse[]): string {
  const spans = [...groupBy(uses, ({ scale }) => spanOf(scale))]
  if (spans.length === 1) return trendsTexts.mean(spans[0]?.[0] ?? '')
  return trendsTexts.means(spans.map(([scale, own]) => ({ scale, users: distinct(own.map(({ user }) => user)) })))
}

function spanOf({ codes }: Scale): string {
  const [lowest, highest] = [codes.at(0), codes.at(-1)].map((box) => (box ? shareTexts.box(box.code, box.label) : ''))
  return trendsTexts.fromTo(lowest ?? '', highest ?? '')
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names)]
}
