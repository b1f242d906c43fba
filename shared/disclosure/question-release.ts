import type { QuestionFrequency } from '../frequency/frequency-table'
import { answerCount } from '../frequency/question-frequency'
import type { Scale } from '../instrument/definition'
import { type AnswerDetail, detailFor, hasClasses, type TellingReason, tellingReason } from './answer-classes'
import { tellsOfFewWhereTheyMeet } from './cross-answers'
import { questionsBoundingFew } from './cross-bounds'
import { answerVector, type Band, type CrossQuestion, crossCells, looksOf } from './cross-table'
import { revealsFew } from './differencing'
import type { DisclosurePolicy } from './policy'
import { type GroupAnswers, type QuestionGroup, questionPartition } from './question-partition'

/**
 * One question as it truly was answered: by all, by the shown groups of the breakdown that has precedence (`rows`; none where the form is not
 * divided by it), by those of the other (`columns`), and where they meet (`cells[row][column]`).
 */
export interface CountedQuestion {
  readonly question: string
  readonly scale: Scale
  readonly total: QuestionFrequency
  readonly rows: readonly GroupAnswers[]
  readonly columns: readonly GroupAnswers[]
  readonly cells: readonly (readonly QuestionFrequency[])[]
}

/**
 * Why a question is not given in a breakdown. `few` and `same`: see tellingReason; in a breakdown, that joining the groups for whom it is so
 * leaves one. `beside`: beside the other breakdown it would tell of few people, for certain or to those who know who they are.
 */
export type WithheldReason = TellingReason | 'beside'

export type ReleasedBreakdown =
  | { readonly status: 'shown'; readonly groups: readonly QuestionGroup[] }
  | { readonly status: 'withheld'; readonly reason: WithheldReason }

/** How a question is given: for all together, by rows and by columns; null where the form is not divided so. */
export interface ReleasedQuestion {
  readonly question: string
  readonly total: ReleasedBreakdown
  readonly rows: ReleasedBreakdown | null
  readonly columns: ReleasedBreakdown | null
}

/**
 * What is given of each question of a form. Its own answers count, which may be fewer than the respondents: the groups of a breakdown are
 * joined further where one would tell of few, and at last only the total is given. Where the two breakdowns together would tell of few, the
 * columns give way: first they are given in classes, then not at all. `sizes[row][column]`: how many people belong to both groups.
 */
export function releaseQuestions(
  questions: readonly CountedQuestion[],
  sizes: readonly (readonly number[])[],
  policy: DisclosurePolicy,
): readonly ReleasedQuestion[] {
  const released = questions.map((question) => ({ counted: question, release: releaseAlone(question, policy) }))
  const crossed = released.flatMap(({ counted, release }) => crossQuestion(counted, release) ?? [])
  const telling = questionsBoundingFew(crossed, sizes, policy.minimumGroup)
  return released.map(({ release }) => (telling.has(release.question) ? withoutColumns(release) : release))
}

function releaseAlone(counted: CountedQuestion, policy: DisclosurePolicy): ReleasedQuestion {
  const { question, scale, total } = counted
  const reason = tellingReason(scale, total, policy)
  if (reason) {
    const nothing: ReleasedBreakdown = { status: 'withheld', reason }
    const inGroups = (groups: readonly GroupAnswers[]) => (groups.length > 0 ? nothing : null)
    return { question, total: nothing, rows: inGroups(counted.rows), columns: inGroups(counted.columns) }
  }
  const whole = { keys: [], frequency: total, detail: totalDetail(scale, total, policy) }
  const release = {
    question,
    total: { status: 'shown' as const, groups: [whole] },
    rows: divided(counted.rows, scale, policy),
    columns: divided(counted.columns, scale, policy),
  }
  return fittingColumns(counted, release, policy)
}

function totalDetail(scale: Scale, total: QuestionFrequency, policy: DisclosurePolicy): AnswerDetail {
  return hasClasses(scale) && answerCount(total) > 0 ? detailFor(answerCount(total), policy) : 'codes'
}

function divided(groups: readonly GroupAnswers[], scale: Scale, policy: DisclosurePolicy): ReleasedBreakdown | null {
  if (groups.length === 0) return null
  const partition = questionPartition(groups, scale, policy)
  if (partition) return { status: 'shown', groups: partition }
  const reasons = groups.map(({ frequency }) => tellingReason(scale, frequency, policy))
  return { status: 'withheld', reason: reasons.find((reason) => reason !== null) ?? 'few' }
}

/** The question with its columns as finely as they can be given beside the rows. */
function fittingColumns(counted: CountedQuestion, release: ReleasedQuestion, policy: DisclosurePolicy): ReleasedQuestion {
  const ways = [release, ...(hasClasses(counted.scale) ? [inClasses(release)] : [])]
  const fitting = ways.find((way) => {
    const crossed = crossQuestion(counted, way)
    return crossed === null || !tellsBesideTheOther(crossed, policy)
  })
  return fitting ?? withoutColumns(release)
}

function tellsBesideTheOther(crossed: CrossQuestion, policy: DisclosurePolicy): boolean {
  return revealsFew(crossCells(crossed), policy) || tellsOfFewWhereTheyMeet(crossed, policy.minimumGroup)
}

function inClasses(release: ReleasedQuestion): ReleasedQuestion {
  const { columns } = release
  if (columns?.status !== 'shown') return release
  return { ...release, columns: { ...columns, groups: columns.groups.map((group) => ({ ...group, detail: 'classes' })) } }
}

function withoutColumns(release: ReleasedQuestion): ReleasedQuestion {
  return { ...release, columns: { status: 'withheld', reason: 'beside' } }
}

/** The question where both breakdowns give it; null where one of them does not. */
function crossQuestion(counted: CountedQuestion, { rows, columns }: ReleasedQuestion): CrossQuestion | null {
  if (rows?.status !== 'shown' || columns?.status !== 'shown') return null
  const cells = counted.cells.map((row) => row.map(answerVector))
  const { question, scale } = counted
  return {
    question,
    scale,
    cells,
    rows: bandsOf(counted.rows, rows.groups, scale),
    columns: bandsOf(counted.columns, columns.groups, scale),
  }
}

function bandsOf(shown: readonly GroupAnswers[], groups: readonly QuestionGroup[], scale: Scale): readonly Band[] {
  return groups.map(({ keys, detail }) => ({
    places: keys.map((key) => shown.findIndex((group) => group.key === key)),
    detail,
    looks: looksOf(scale, detail),
  }))
}
