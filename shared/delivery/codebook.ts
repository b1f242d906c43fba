import type { InstrumentDefinition, Scale, ScaleBasis } from '../instrument/definition'
import { scaleOf } from '../instrument/lookup'

/** One question as it was asked, and what its codes mean. */
export interface CodebookQuestion {
  readonly form: string
  readonly formTitle: string
  /** Which people the form is for. */
  readonly answeredBy: string
  readonly question: string
  readonly number: number
  readonly text: string
  readonly measure: string
  readonly theme: string
  readonly scale: Scale
  readonly scaleBasis: ScaleBasis
  readonly scaleSource: string
}

/** Everything needed to read a delivery's counts, question by question in the order of the forms. */
export type Codebook = readonly CodebookQuestion[]

export function codebookOf(instrument: InstrumentDefinition): Codebook {
  return instrument.forms.flatMap((form) =>
    form.questions.map((question) => ({
      form: form.key,
      formTitle: form.title,
      answeredBy: form.respondents,
      question: question.key,
      number: question.number,
      text: question.text,
      measure: question.measure,
      theme: themeTitle(instrument, question.measure),
      scale: scaleOf(instrument, question),
      scaleBasis: question.scaleBasis,
      scaleSource: question.scaleSource,
    })),
  )
}

function themeTitle({ measures, themes }: InstrumentDefinition, key: string): string {
  const measure = measures.find((candidate) => candidate.key === key)
  return themes.find((theme) => theme.key === measure?.theme)?.workingTitle ?? ''
}
