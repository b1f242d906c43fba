import type { InstrumentDefinition, Question, ScaleBasis } from '../../../shared/instrument/definition'
import { type PlacedQuestion, placedQuestions } from '../../../shared/instrument/difference'
import { listWords } from '../../../shared/text/format'
import { instrumentTexts } from '../../../shared/text/instrument'

/** How many scale assignments rest on what, the surest first; what none rests on is left out. */
export function countBases(instrument: InstrumentDefinition): readonly { readonly basis: ScaleBasis; readonly count: number }[] {
  const surestFirst: readonly ScaleBasis[] = ['confirmed', 'likely', 'assumed', 'chosen']
  const all = placedQuestions(instrument)
  return surestFirst
    .map((basis) => ({ basis, count: all.filter(({ question }) => question.scaleBasis === basis).length }))
    .filter(({ count }) => count > 0)
}

/** ”Samma mått ställs också till Personal, fråga 7.”, or null for a measure that stands in one place only. */
export function sharedWith(instrument: InstrumentDefinition, { key, measure }: Question): string | null {
  const others = placedQuestions(instrument).filter(({ question }) => question.measure === measure && question.key !== key)
  return others.length === 0 ? null : instrumentTexts.sameMeasure(listWords(others.map(placeText), 'och'))
}

/** Each theme with the places of its questions. */
export function themePlaces(
  instrument: InstrumentDefinition,
): readonly { readonly key: string; readonly title: string; readonly places: readonly string[] }[] {
  return instrument.themes.map(({ key, workingTitle }) => {
    const measures = instrument.measures.filter(({ theme }) => theme === key).map((measure) => measure.key)
    const placed = placedQuestions(instrument).filter(({ question }) => measures.includes(question.measure))
    return { key, title: workingTitle, places: placed.map(placeText) }
  })
}

function placeText({ form, question }: PlacedQuestion): string {
  return instrumentTexts.place(form.title, question.number)
}
