import type { QuestionFrequency } from '../../shared/frequency/frequency-table'
import type { Scale } from '../../shared/instrument/definition'

/** A rating scale with so many codes. */
export function scaleOfLength(length: number): Scale {
  const codes = Array.from({ length }, (_, index) => ({ code: index + 1, label: `Svar ${index + 1}` }))
  return { key: `steg-${length}`, title: `${length} steg`, kind: 'rating', codes }
}

/** Answers by code, and how many gave none. */
export function frequencyOf(counts: readonly number[], blank = 0, notOnForm = 0): QuestionFrequency {
  return { counts, missing: { blank, 'double-marked': 0, illegible: 0, 'not-on-form': notOnForm } }
}
