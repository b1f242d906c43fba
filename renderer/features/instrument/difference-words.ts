import type { InstrumentDifference } from '../../../shared/instrument/difference'
import { groupBy } from '../../../shared/model/group-by'
import { instrumentFileTexts, differenceTexts as texts } from '../../../shared/text/instrument-version'

/** How much differs, as parts of a sentence; what is none is left out. */
export function countedDifferences({ forms, questions }: InstrumentDifference): readonly string[] {
  const { newForms, newQuestions, changed, gone } = texts.counted
  const parts = [
    [forms.filter(({ before }) => !before).length, newForms],
    [questions.filter(({ before }) => !before).length, newQuestions],
    [questions.filter(({ before, after }) => before && after).length, changed],
    [questions.filter(({ after }) => !after).length, gone],
  ] as const
  return parts.flatMap(([count, words]) => (count > 0 ? [words(count)] : []))
}

/** What differs besides the questions, a sentence for each thing; for measures that are new, one for each theme. */
export function otherDifferences(difference: InstrumentDifference): readonly string[] {
  const { key, title, source, forms, scales, themes, openFields, missingForms, reordered } = difference
  return [
    ...(title ? [texts.title(title)] : []),
    ...(key ? [texts.key(key)] : []),
    ...(source ? [texts.source] : []),
    ...forms.flatMap(({ before, after }) => (before && after ? [texts.form(before, after)] : [])),
    ...(reordered ? [instrumentFileTexts.reordered] : []),
    ...scales.map(texts.scale),
    ...themes.map(texts.theme),
    ...measureSentences(difference),
    ...openFields.map(texts.openField),
    ...missingForms.map(texts.missingForm),
  ]
}

function measureSentences({ measures }: InstrumentDifference): readonly string[] {
  const added = groupBy(
    measures.filter(({ before }) => before === null),
    ({ after }) => after ?? '',
  )
  const gone = measures.filter(({ after }) => after === null).map(({ key }) => key)
  const moved = measures.flatMap(({ key, before, after }) => (before && after ? [texts.movedMeasure(key, before, after)] : []))
  const keysOf = (some: readonly { readonly key: string }[]) => some.map(({ key }) => key)
  return [
    ...[...added].map(([theme, some]) => texts.newMeasures(keysOf(some), theme)),
    ...(gone.length > 0 ? [texts.goneMeasures(gone)] : []),
    ...moved,
  ]
}
