import type { InstrumentDefinition } from './definition'
import { findQuestion } from './lookup'
import type { InstrumentVersion } from './version'

/** Why a series does not simply go on from one round to the next. */
export type BreakReason = 'wording' | 'scale' | 'version'

/**
 * What differs in one question between two versions of the instrument: its wording, the scale it is
 * answered on (its kind or its labels), and the version itself. Empty where nothing does. A question that
 * only one of them has is not comparable at all and is not to be asked about here.
 */
export function breaksBetween(before: InstrumentVersion, after: InstrumentVersion, question: string): readonly BreakReason[] {
  if (before.id === after.id) return []
  const wordings = [before, after].map((version) => findQuestion(version.definition, question).text)
  const scales = [before, after].map((version) => describeScale(version.definition, question))
  const reasons: BreakReason[] = []
  if (wordings[0] !== wordings[1]) reasons.push('wording')
  if (scales[0] !== scales[1]) reasons.push('scale')
  return [...reasons, 'version']
}

function describeScale(instrument: InstrumentDefinition, question: string): string {
  const { scale } = findQuestion(instrument, question)
  return JSON.stringify(instrument.scales.filter(({ key }) => key === scale).map(({ kind, codes }) => [kind, codes]))
}
