import { type AnswerClass, type AnswerDetail, answerClasses, classCounts } from '../disclosure/answer-classes'
import type { DisclosurePolicy } from '../disclosure/policy'
import {
  type CountedQuestion,
  type ReleasedBreakdown,
  releaseQuestions,
  type WithheldReason,
} from '../disclosure/question-release'
import type { FrequencyTable, QuestionFrequency } from '../frequency/frequency-table'
import { answerCount, questionFrequency, unreadableCount } from '../frequency/question-frequency'
import { respondentCount } from '../frequency/respondent-count'
import { slice } from '../frequency/slice'
import type { Form, InstrumentDefinition, Scale } from '../instrument/definition'
import { scaleOf } from '../instrument/lookup'
import type { CountedGroup } from './delivery-groups'
import type { BreakdownKind } from './package/package-content'

/** How many answered with one of these codes. */
export interface ClassCount extends AnswerClass {
  readonly count: number
}

/**
 * How some groups of a breakdown (most often one) answered a question together. n is the sum of the counts. `withheld`: the
 * question is not given in this breakdown at all.
 */
export type DeliveryAnswers =
  | {
      readonly question: string
      readonly breakdown: BreakdownKind
      readonly status: 'shown'
      /** The keys of the groups. */
      readonly groups: readonly string[]
      readonly detail: AnswerDetail
      readonly counts: readonly ClassCount[]
      readonly n: number
      readonly blank: number
      /** Double-marked or illegible. */
      readonly unreadable: number
      readonly notOnForm: number
    }
  | {
      readonly question: string
      readonly breakdown: BreakdownKind
      readonly status: 'withheld'
      readonly reason: WithheldReason
    }

export type ShownAnswers = Extract<DeliveryAnswers, { readonly status: 'shown' }>

/** The answers of every group to every question, code by code. */
export function everyAnswer(
  groups: readonly CountedGroup[],
  form: Form,
  instrument: InstrumentDefinition,
): readonly DeliveryAnswers[] {
  return form.questions.flatMap((question) => {
    const scale = scaleOf(instrument, question)
    return groups.map(({ breakdown, key, table }) => {
      const frequency = questionFrequency(table, form.key, question.key, scale)
      return shownAnswers(question.key, breakdown, [key], frequency, scale, 'codes')
    })
  })
}

/** The groups that a form is given for, by breakdown; none where it is not divided so. */
export interface DividedGroups {
  readonly total: CountedGroup
  readonly insats: readonly CountedGroup[]
  readonly kon: readonly CountedGroup[]
}

/** The answers that may be given of these groups (see releaseQuestions), question by question, total first. */
export function givenAnswers(
  divided: DividedGroups,
  form: Form,
  instrument: InstrumentDefinition,
  policy: DisclosurePolicy,
): readonly DeliveryAnswers[] {
  const [first = 'insats', second = first === 'insats' ? 'kon' : 'insats'] = policy.breakdowns
  const [rows, columns] = [divided[first], divided[second]]
  const cells = rows.map((row) => columns.map((column) => meeting(row, column, second)))
  const questions = form.questions.map((question): CountedQuestion => {
    const scale = scaleOf(instrument, question)
    const count = (table: FrequencyTable) => questionFrequency(table, form.key, question.key, scale)
    const counted = (groups: readonly CountedGroup[]) => groups.map(({ key, table }) => ({ key, frequency: count(table) }))
    return {
      question: question.key,
      scale,
      total: count(divided.total.table),
      rows: counted(rows),
      columns: counted(columns),
      cells: cells.map((row) => row.map(count)),
    }
  })
  const sizes = cells.map((row) => row.map((cell) => respondentCount(cell, form.key)))
  return releaseQuestions(questions, sizes, policy).flatMap((released, index) => {
    const scale = questions[index]?.scale
    if (!scale) return []
    const given = (breakdown: BreakdownKind, release: ReleasedBreakdown | null) =>
      answersOf(released.question, breakdown, release, scale, divided.total.key)
    const by = { [first]: released.rows, [second]: released.columns } as Record<BreakdownKind, ReleasedBreakdown | null>
    return [...given('total', released.total), ...given('insats', by.insats), ...given('kon', by.kon)]
  })
}

/** The part of the form's table that belongs to a group of each breakdown: the second group's own, within the first. */
function meeting(row: CountedGroup, column: CountedGroup, second: BreakdownKind): FrequencyTable {
  const insatser = new Set((second === 'kon' ? row : column).table.respondents.map(({ insatsId }) => insatsId))
  const kon = (second === 'kon' ? column : row).table
  return slice(kon, { insatser: [...insatser] })
}

function answersOf(
  question: string,
  breakdown: BreakdownKind,
  release: ReleasedBreakdown | null,
  scale: Scale,
  totalKey: string,
): readonly DeliveryAnswers[] {
  if (!release) return []
  if (release.status === 'withheld') return [{ question, breakdown, status: 'withheld', reason: release.reason }]
  return release.groups.map(({ keys, frequency, detail }) =>
    shownAnswers(question, breakdown, breakdown === 'total' ? [totalKey] : keys, frequency, scale, detail),
  )
}

function shownAnswers(
  question: string,
  breakdown: BreakdownKind,
  groups: readonly string[],
  frequency: QuestionFrequency,
  scale: Scale,
  detail: AnswerDetail,
): DeliveryAnswers {
  const classes = answerClasses(scale, detail)
  const counts = classCounts(classes, frequency)
  return {
    question,
    breakdown,
    status: 'shown',
    groups,
    detail,
    counts: classes.map((own, place) => ({ ...own, count: counts[place] ?? 0 })),
    n: answerCount(frequency),
    blank: frequency.missing.blank,
    unreadable: unreadableCount(frequency),
    notOnForm: frequency.missing['not-on-form'],
  }
}
