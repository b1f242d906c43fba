import type { KnownAnswers, KnownForm } from '../../disclosure/audit/known-form'
import { differenceOf, type EarlierForm } from './audit-difference'
import { type Leak, leakOf } from './leak'

/**
 * What groups that cut across those of an earlier delivery tell, once people have come, gone or answered otherwise since any of them. From
 * three files with A, B and C alone, A with B, and B with C, the difference of a group that none of them shows can be put together, and it can
 * be of few though no two of the files tell of them. So each group of a breakdown, and of a question, must then lie within each earlier one or
 * around it: what follows from all files together is then what one of them shows.
 */
export function auditRegrouping(earlier: readonly EarlierForm[], later: KnownForm): readonly Leak[] {
  if (earlier.every((one) => differenceOf(one.known, later).unchanged)) return []
  return earlier.flatMap(({ number, known }) =>
    (['insats', 'kon'] as const).flatMap((breakdown) => {
      const place = { number, form: later.form, breakdown }
      const people = crossingLeak(place, null, groupsOf(known, breakdown), groupsOf(later, breakdown))
      if (people.length > 0) return people
      const questions = [...new Set(later.answers.map(({ question }) => question))]
      return questions.flatMap((question) =>
        crossingLeak(place, question, answeredIn(known, question, breakdown), answeredIn(later, question, breakdown)),
      )
    }),
  )
}

type Members = readonly string[]

interface Place {
  readonly number: number
  readonly form: string
  readonly breakdown: 'insats' | 'kon'
}

function crossingLeak(
  { number, form, breakdown }: Place,
  question: string | null,
  before: readonly Members[],
  after: readonly Members[],
): readonly Leak[] {
  const crossing = after.flatMap((group) => {
    const other = before.find((old) => overlap(old, group) && !isWithin(old, group) && !isWithin(group, old))
    return other ? [{ group, other }] : []
  })
  return crossing.slice(0, 1).map(({ group, other }) => {
    const where = [{ breakdown, groups: [group.join('+')] }]
    return leakOf('difference', form, { question, where, earlier: { number, breakdown, groups: [other.join('+')] } })
  })
}

function groupsOf({ groups }: KnownForm, breakdown: string): readonly Members[] {
  return groups.filter((group) => group.breakdown === breakdown).map(({ members }) => members)
}

function answeredIn({ answers }: KnownForm, question: string, breakdown: KnownAnswers['breakdown']): readonly Members[] {
  return answers.filter((one) => one.question === question && one.breakdown === breakdown).map(({ members }) => members)
}

function overlap(one: Members, other: Members): boolean {
  return one.some((member) => other.includes(member))
}

function isWithin(one: Members, other: Members): boolean {
  return one.every((member) => other.includes(member))
}
