import { areWordedAlike, haveSameBoxes } from './comparable'
import type { Form, InstrumentDefinition, Question, Scale, Theme } from './definition'
import { openFieldsOf, scaleOf } from './lookup'

/** Something that only one of two versions has, or that both have and that says something else. */
export interface Changed<Item> {
  readonly before: Item | null
  readonly after: Item | null
}

/** What can have changed in a question that both versions have. `basis`: what its scale rests on. `continued`: which wordings it goes on from. */
export type QuestionAspect = 'wording' | 'scale' | 'measure' | 'number' | 'basis' | 'continued'

/**
 * What becomes of a question's series in the trends. `begins`, `ends`: only one version has the question. `continues`, `breaks`: as it
 * must be. `to-decide`: only the wording has changed, and whether it asks the same is for a person to say; `continues` is what is
 * already said of it.
 */
export type SeriesFate =
  | { readonly kind: 'begins' | 'ends' | 'continues' | 'breaks' }
  | { readonly kind: 'to-decide'; readonly continues: boolean }

/** A question with the form that it stands in and what it is answered on. */
export interface PlacedQuestion {
  readonly form: Form
  readonly question: Question
  readonly scale: Scale
}

export interface QuestionDifference extends Changed<PlacedQuestion> {
  readonly key: string
  readonly aspects: readonly QuestionAspect[]
  readonly series: SeriesFate
}

/** A place for free words, with the form that it stands on. */
export interface PlacedField {
  readonly form: Form
  readonly label: string
}

/** What differs between a version of the instrument and the one before it. Lists in the order of the forms, what is gone last. */
export interface InstrumentDifference {
  readonly key: Changed<string> | null
  readonly title: Changed<string> | null
  readonly source: Changed<string> | null
  readonly forms: readonly Changed<Form>[]
  readonly questions: readonly QuestionDifference[]
  readonly scales: readonly Changed<Scale>[]
  readonly themes: readonly Changed<Theme>[]
  /** Measures under another theme, new and gone: by key, with the theme's working title. */
  readonly measures: readonly (Changed<string> & { readonly key: string })[]
  readonly openFields: readonly Changed<PlacedField>[]
  readonly missingForms: readonly Changed<string>[]
  /** Whether forms or questions that both have come in another order. */
  readonly reordered: boolean
}

/** What differs in `after` from `before`; lists are empty and texts null where nothing does. */
export function differenceBetween(before: InstrumentDefinition, after: InstrumentDefinition): InstrumentDifference {
  return {
    key: changedText(before.key, after.key),
    title: changedText(before.title, after.title),
    source: changedText(before.source, after.source),
    forms: paired(before.forms, after.forms, byKey, ({ title, respondents }) => [title, respondents]),
    questions: questionDifferences(before, after),
    scales: paired(before.scales, after.scales, byKey, ({ title, kind, codes }) => [title, kind, codes]),
    themes: paired(before.themes, after.themes, byKey, ({ workingTitle, kind, level }) => [workingTitle, kind, level]),
    measures: measureDifferences(before, after),
    openFields: paired(
      placedFields(before),
      placedFields(after),
      ({ form, field }) => `${form.key} ${field}`,
      ({ label }) => label,
    ),
    missingForms: paired(
      before.formsWithoutContent,
      after.formsWithoutContent,
      ({ title }) => title,
      ({ note }) => note,
    ).map((change) => ({ before: change.before?.title ?? null, after: change.after?.title ?? null })),
    reordered: isReordered(before, after),
  }
}

/** Whether two versions differ in nothing that is asked, shown or kept. */
export function isSame({ key, title, source, reordered, ...lists }: InstrumentDifference): boolean {
  const texts = [key, title, source]
  return !reordered && texts.every((text) => text === null) && Object.values(lists).every((list) => list.length === 0)
}

/** What is asked otherwise than before, of which a person may decide that it asks the same. */
export function toDecide({ questions }: InstrumentDifference): readonly QuestionDifference[] {
  return questions.filter(({ series }) => series.kind === 'to-decide')
}

function questionDifferences(before: InstrumentDefinition, after: InstrumentDefinition): readonly QuestionDifference[] {
  const pairs = paired(
    placedQuestions(before),
    placedQuestions(after),
    ({ question }) => question.key,
    ({ form, question: { text, number, measure, scaleBasis, scaleSource, earlierWordings = [] }, scale }) => [
      form.key,
      text,
      number,
      measure,
      scaleBasis,
      scaleSource,
      earlierWordings,
      scale.kind,
      scale.codes,
    ],
  )
  return pairs.map((change) => ({
    ...change,
    key: (change.after ?? change.before)?.question.key ?? '',
    ...describe(change, before, after),
  }))
}

function describe(
  { before: old, after: next }: Changed<PlacedQuestion>,
  before: InstrumentDefinition,
  after: InstrumentDefinition,
): Pick<QuestionDifference, 'aspects' | 'series'> {
  if (!old) return { aspects: [], series: { kind: 'begins' } }
  if (!next) return { aspects: [], series: { kind: 'ends' } }
  const [one, other] = [old.question, next.question]
  const differs: Readonly<Record<QuestionAspect, boolean>> = {
    wording: one.text !== other.text,
    scale: !haveSameBoxes(before, one, after, other),
    measure: one.measure !== other.measure,
    number: one.number !== other.number,
    basis: one.scaleBasis !== other.scaleBasis || one.scaleSource !== other.scaleSource,
    continued: one.text === other.text && wordingsOf(one) !== wordingsOf(other),
  }
  const aspects = (Object.keys(differs) as QuestionAspect[]).filter((aspect) => differs[aspect])
  return { aspects, series: fateOf(differs, one, other) }
}

function wordingsOf({ earlierWordings = [] }: Question): string {
  return [...earlierWordings].sort().join('\n')
}

/** A measure's series are made of the questions that ask it in each round: under another measure it begins anew. */
function fateOf(differs: Readonly<Record<QuestionAspect, boolean>>, one: Question, other: Question): SeriesFate {
  if (differs.scale || differs.measure) return { kind: 'breaks' }
  if (!differs.wording || areWordedAlike(one, { ...other, earlierWordings: undefined })) return { kind: 'continues' }
  return { kind: 'to-decide', continues: areWordedAlike(one, other) }
}

function measureDifferences(before: InstrumentDefinition, after: InstrumentDefinition): InstrumentDifference['measures'] {
  const themed = ({ measures, themes }: InstrumentDefinition) =>
    measures.map(({ key, theme }) => ({ key, theme, title: themes.find((one) => one.key === theme)?.workingTitle ?? theme }))
  return paired(themed(before), themed(after), byKey, ({ theme }) => theme).map((change) => ({
    key: (change.after ?? change.before)?.key ?? '',
    before: change.before?.title ?? null,
    after: change.after?.title ?? null,
  }))
}

/** All questions, in the order of the forms. */
export function placedQuestions(instrument: InstrumentDefinition): readonly PlacedQuestion[] {
  return instrument.forms.flatMap((form) =>
    form.questions.map((question) => ({ form, question, scale: scaleOf(instrument, question) })),
  )
}

function placedFields({ forms }: InstrumentDefinition): readonly (PlacedField & { readonly field: string })[] {
  return forms.flatMap((form) => openFieldsOf(form).map(({ key, label }) => ({ form, field: key, label })))
}

function isReordered(before: InstrumentDefinition, after: InstrumentDefinition): boolean {
  const [old, next] = [keysInOrder(before), keysInOrder(after)]
  return old.filter((key) => next.includes(key)).join('\n') !== next.filter((key) => old.includes(key)).join('\n')
}

function keysInOrder({ forms }: InstrumentDefinition): readonly string[] {
  return forms.flatMap(({ key, questions }) => [`form ${key}`, ...questions.map((question) => question.key)])
}

function byKey({ key }: { readonly key: string }): string {
  return key
}

/** What both have by the same name and that says something else, and what only one has: in the order of the later, then what is gone. */
function paired<Item>(
  before: readonly Item[],
  after: readonly Item[],
  nameOf: (item: Item) => string,
  contentOf: (item: Item) => unknown,
): readonly Changed<Item>[] {
  const old = new Map(before.map((item) => [nameOf(item), item]))
  const next = new Set(after.map(nameOf))
  const kept = after.flatMap((item) => {
    const one = old.get(nameOf(item)) ?? null
    const same = one !== null && JSON.stringify(contentOf(one)) === JSON.stringify(contentOf(item))
    return same ? [] : [{ before: one, after: item }]
  })
  return [...kept, ...before.filter((item) => !next.has(nameOf(item))).map((item) => ({ before: item, after: null }))]
}

function changedText(before: string, after: string): Changed<string> | null {
  return before === after ? null : { before, after }
}
