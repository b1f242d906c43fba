import { normalise } from '../importing/normalise'
import type { InstrumentDefinition, Question } from '../instrument/definition'
import { konScale } from '../instrument/lookup'
import { konItem } from '../model/response'
import { basisWords, sheetNames } from '../text/instrument-workbook'
import { limits } from './limits'
import type { Report } from './problem'
import { addressOf, onlyOnce, ownKeyReader, readChoice, readLines, readNumber, readText } from './read-cell'
import { type Cell, type Row, shortened } from './read-table'

/** A question as it stands in the workbook, with its form, which may be wrong yet. */
export interface ReadQuestion {
  readonly form: string
  readonly question: Question
  readonly cells: Row<'questions'>
}

/** Keys of what there is to refer to; null where the sheet they stand on is missing, which has been said. */
interface KnownKeys {
  readonly forms: ReadonlySet<string> | null
  readonly scales: ReadonlySet<string> | null
  readonly measures: ReadonlySet<string> | null
}

/** The questions in the order of the rows, and what is wrong with any of them. `known` are all versions that there are, the one to compare with first. */
export function readQuestions(
  rows: readonly Row<'questions'>[],
  keys: KnownKeys,
  known: readonly InstrumentDefinition[],
  report: Report,
): readonly ReadQuestion[] {
  const readOwnKey = ownKeyReader(report)
  const questions = rows.map((cells) => {
    const key = readOwnKey(cells.key)
    if (key === konItem) report(cells.key.place, { kind: 'reserved-key', value: key })
    const earlier = readLines(cells.earlier, limits.question, report)
    const question: Question = {
      key,
      number: readNumber(cells.number, limits.number, report) ?? 0,
      text: readText(cells.text, limits.question, report),
      scale: readReference(cells.scale, keys.scales, sheetNames.scales, report),
      scaleBasis: readChoice(cells.basis, basisWords, report) ?? 'chosen',
      scaleSource: readText(cells.source, limits.remark, report),
      measure: readReference(cells.measure, keys.measures, sheetNames.measures, report),
      ...(earlier.length > 0 && { earlierWordings: [...new Set(earlier)] }),
    }
    if (question.scale === konScale) report(cells.scale.place, { kind: 'background-question' })
    if (earlier.includes(question.text)) report(cells.earlier.place, { kind: 'own-earlier-wording' })
    return { form: readReference(cells.form, keys.forms, sheetNames.forms, report), question, cells }
  })
  checkWithinForms(questions, report)
  checkAgainst(questions, keys, known, report)
  if (questions.length > limits.questions) {
    const what = { kind: 'too-many-questions', questions: questions.length, most: limits.questions } as const
    report({ sheet: sheetNames.questions, cell: null }, what)
  }
  return questions
}

/** A key that names something on another sheet. */
export function readReference(cell: Cell, keys: ReadonlySet<string> | null, sheet: string, report: Report): string {
  const key = readText(cell, Number.POSITIVE_INFINITY, report)
  if (key !== '' && keys && !keys.has(key)) report(cell.place, { kind: 'unknown', value: shortened(key), sheet })
  return key
}

/** Numbers that rise, and every wording and every measure once. */
function checkWithinForms(questions: readonly ReadQuestion[], report: Report): void {
  const latest = new Map<string, number>()
  const measures = new Map<string, Cell>()
  const wordings = new Map<string, ReturnType<typeof onlyOnce>>()
  for (const { form, question, cells } of questions) {
    if (form === '') continue
    const before = latest.get(form) ?? 0
    if (question.number > 0 && question.number <= before)
      report(cells.number.place, { kind: 'number-order', number: question.number, before })
    latest.set(form, Math.max(before, question.number))
    const asked = `${form} ${question.measure}`
    const first = measures.get(asked)
    if (first && question.measure !== '')
      report(cells.measure.place, { kind: 'measure-twice', measure: shortened(question.measure), first: addressOf(first) })
    else measures.set(asked, cells.measure)
    const once = wordings.get(form) ?? onlyOnce(report, normalise)
    wordings.set(form, once)
    once(question.text, cells.text)
  }
}

/** What earlier versions say of the same keys: a question stays in its form, and a new scale is not proven by what proved the old. */
function checkAgainst(
  questions: readonly ReadQuestion[],
  { scales }: KnownKeys,
  known: readonly InstrumentDefinition[],
  report: Report,
): void {
  const homes = new Map(
    [...known].reverse().flatMap(({ forms }) => forms.flatMap((form) => form.questions.map(({ key }) => [key, form] as const))),
  )
  const before = new Map(known[0]?.forms.flatMap((form) => form.questions.map((question) => [question.key, question] as const)))
  for (const { form, question, cells } of questions) {
    const home = homes.get(question.key)
    if (home && form !== '' && home.key !== form)
      report(cells.key.place, { kind: 'question-moved', question: question.key, form: home.title })
    const old = before.get(question.key)
    const keepsBasis = old?.scaleBasis === question.scaleBasis && old.scaleSource === question.scaleSource
    if (old && old.scale !== question.scale && scales?.has(question.scale) && keepsBasis && question.scaleBasis !== 'chosen')
      report(cells.basis.place, { kind: 'basis-kept' })
  }
}
