import * as z from 'zod'

/**
 * How sure we are that a question is answered on the scale it is given here. `confirmed`: a published
 * result shows it. `likely`: a near-identical question shows it. `assumed`: from the wording alone.
 * `chosen`: the förbund set it.
 */
export const scaleBases = ['confirmed', 'likely', 'assumed', 'chosen'] as const

const scale = z.object({
  key: z.string().min(1),
  title: z.string().min(1),
  /** `rating`: ordered, the highest code is best. `yes-no`: code 1 (Ja) is best, never averaged. `background`: no value. */
  kind: z.enum(['rating', 'yes-no', 'background']),
  codes: z.array(z.object({ code: z.int().positive(), label: z.string().min(1) })).min(2),
})

const question = z.object({
  key: z.string().min(1),
  number: z.int().positive(),
  text: z.string().min(1),
  scale: z.string().min(1),
  scaleBasis: z.enum(scaleBases),
  scaleSource: z.string().min(1),
  measure: z.string().min(1),
  /** How earlier versions worded it, where somebody has decided that they ask the same: the series goes on from them. */
  earlierWordings: z.array(z.string().min(1)).min(1).optional(),
})

/** Room for free words on a form. What is written there stays with the förbund: it is counted and delivered nowhere. */
const openField = z.object({ key: z.string().min(1), label: z.string().min(1) })

const form = z.object({
  key: z.string().min(1),
  title: z.string().min(1),
  respondents: z.string().min(1),
  questions: z.array(question).min(1),
  /** At the end of the form, in order; none where it is left out. */
  openFields: z.array(openField).optional(),
})

/**
 * A theme groups measures under a working title. `kind` and `level` place it in NNS's division of its indicators, and are left out
 * where that is not known.
 */
const theme = z.object({
  key: z.string().min(1),
  workingTitle: z.string().min(1),
  kind: z.enum(['process', 'effect']).optional(),
  level: z.enum(['samhalle', 'organisation', 'personal', 'deltagare']).optional(),
})

/**
 * An instrument as data: its forms, questions, scales, measures and themes. A measure is what is
 * followed over time and may be asked in several forms; a theme groups measures under a working
 * title, since NNS's own names and numbers of the indicators are not known.
 */
export const instrumentDefinition = z.object({
  key: z.string().min(1),
  title: z.string().min(1),
  source: z.string().min(1),
  scales: z.array(scale).min(1),
  themes: z.array(theme),
  measures: z.array(z.object({ key: z.string().min(1), theme: z.string().min(1) })),
  forms: z.array(form).min(1),
  /** Forms known to exist whose questions have not been found. */
  formsWithoutContent: z.array(z.object({ title: z.string().min(1), note: z.string().min(1) })),
})

export type InstrumentDefinition = z.infer<typeof instrumentDefinition>
export type Scale = z.infer<typeof scale>
export type Question = z.infer<typeof question>
export type Form = z.infer<typeof form>
export type OpenField = z.infer<typeof openField>
export type Measure = InstrumentDefinition['measures'][number]
export type Theme = InstrumentDefinition['themes'][number]
export type ScaleBasis = (typeof scaleBases)[number]
