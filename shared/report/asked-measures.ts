import type { Form, InstrumentDefinition, Question, Scale } from '../instrument/definition'
import { scaleOf } from '../instrument/lookup'
import { type MeasureInTheme, measuresByTheme } from './trend-measures'

/** One form's question that asks a measure, with its scale, in some version of the instrument. */
export interface AskedMeasure {
  readonly form: Form
  readonly question: Question
  readonly scale: Scale
}

/** A measure with every way it has been asked, those of the newest version first. */
export interface MeasureAsked extends MeasureInTheme {
  readonly asked: readonly AskedMeasure[]
}

/** The measures that any form of these versions (oldest first) asks, by theme. */
export function askedMeasures(definitions: readonly InstrumentDefinition[]): readonly MeasureAsked[] {
  const asked = [...definitions]
    .reverse()
    .flatMap((definition) =>
      definition.forms.flatMap((form) =>
        form.questions.map((question) => ({ form, question, scale: scaleOf(definition, question) })),
      ),
    )
  return measuresByTheme(definitions)
    .map((measure) => ({ ...measure, asked: asked.filter(({ question }) => question.measure === measure.measure) }))
    .filter((measure) => measure.asked.length > 0)
}
