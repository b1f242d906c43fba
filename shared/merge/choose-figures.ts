import { totalKey } from '../delivery/package/group-key'
import type { AnswerDetail } from '../disclosure/answer-classes'
import { type Alike, divideAlike } from './alike'
import type { Contributor, GivenAnswers, GivenForm, GivenQuestion, MergedQuestion } from './given'
import { compareKonKeys } from './kon-keys'

/** A number of respondents that the merged table gives: of which group, and the förbund it is the sum of. */
export interface GroupFigure {
  readonly breakdown: 'total' | 'kon'
  readonly group: string
  readonly contributors: readonly Contributor[]
}

/** A distribution that the merged table gives. `missing`: together with how many gave no code. */
export interface AnswerFigure extends GroupFigure {
  readonly detail: AnswerDetail
  readonly missing: boolean
}

/** What the merged table gives of one form: nothing where `groups` is empty. */
export interface FormFigures {
  readonly form: string
  readonly groups: readonly GroupFigure[]
  readonly questions: ReadonlyMap<string, readonly AnswerFigure[]>
}

/**
 * Which figures a merged table gives of a form, and of which förbund each is the sum, so that no förbund's own numbers can be told
 * from it by another one.
 *
 * The rule is that each förbund has at least two others that are in exactly the same figures as it is. Whatever someone adds and
 * subtracts then treats these three alike: a result that has one of them in it has all three, and when the one who computes has
 * taken away its own file there are still two. So the förbund of a form are divided by how they give kön, into classes of three
 * or more; and for each question these classes further: whether the question is given at all, in codes or classes, for which groups of
 * kön, and these in codes or classes. What fewer than three of a class give is not taken from them.
 *
 * That holds for one question beside the numbers of respondents. Between questions there is one link more: answers and missing
 * answers are together the respondents. Missing answers are therefore only given where the question is of the same förbund as the group.
 */
export function chooseFigures(
  contributors: readonly Contributor[],
  form: string,
  questions: readonly MergedQuestion[],
): FormFigures {
  const givers = contributors.filter(({ forms }) => forms.has(form))
  // One class of all: either three or more give the form, or it is not given.
  const [all] = divideAlike(givers, form, () => 'given').filter(({ value }) => value !== null)
  if (!all) return { form, groups: [], questions: new Map() }
  const classes = divideAlike(all.members, form, (one) => konKeys(formOf(one, form)))
  const groups: readonly GroupFigure[] = [
    { breakdown: 'total', group: totalKey, contributors: all.members },
    ...konFigures(classes.map((one) => ({ ...one, keys: keysOf(one.value) }))),
  ]
  const given = questions.map(({ question }) => [question, questionFigures(classes, form, question, groups)] as const)
  return { form, groups, questions: new Map(given) }
}

function questionFigures(
  classes: readonly Alike[],
  form: string,
  question: string,
  groups: readonly GroupFigure[],
): readonly AnswerFigure[] {
  const of = (one: Contributor): GivenQuestion | undefined => one.forms.get(form)?.answers.get(question)
  const given = further(classes, form, (one) => (of(one) ? 'given' : null)).filter(({ value }) => value !== null)
  const byDetail = further(given, form, (one) => (of(one)?.total.detail === 'codes' ? 'codes' : null))
  const byKon = byDetail.flatMap(({ members, value }) => {
    const shownKon = classes.some((one) => one.value !== null && members.every((member) => one.members.includes(member)))
    const own = shownKon ? divideAlike(members, form, (one) => keysText(of(one)?.kon ?? [])) : [{ value: null, members }]
    return own.map((part) => ({ ...part, codes: value !== null }))
  })
  const total = [
    ...answerFigures(
      'total',
      totalKey,
      'classes',
      byKon.flatMap(({ members }) => members),
    ),
    ...answerFigures(
      'total',
      totalKey,
      'codes',
      byKon.flatMap(({ members, codes }) => (codes ? members : [])),
    ),
  ]
  const byKonDetail = byKon
    .filter(({ value }) => value !== null)
    .flatMap(({ value, members }) => {
      const parts = divideAlike(members, form, (one) => keysText((of(one)?.kon ?? []).filter(({ detail }) => detail === 'codes')))
      return parts.map((part) => ({ members: part.members, keys: keysOf(value), inCodes: keysOf(part.value) }))
    })
  const kon = konFigures(byKonDetail).flatMap(({ group, contributors }) => {
    const inCodes = byKonDetail.filter((part) => part.inCodes.includes(group)).flatMap(({ members }) => members)
    return [...answerFigures('kon', group, 'classes', contributors), ...answerFigures('kon', group, 'codes', inCodes)]
  })
  return [...withoutRepeats(total), ...withoutRepeats(kon)].map((figure) => ({ ...figure, missing: isOfGroup(figure, groups) }))
}

type DetailFigure = Omit<AnswerFigure, 'missing'>

function answerFigures(
  breakdown: 'total' | 'kon',
  group: string,
  detail: AnswerDetail,
  contributors: readonly Contributor[],
): readonly DetailFigure[] {
  return contributors.length > 0 ? [{ breakdown, group, detail, contributors }] : []
}

/** Classes that are of the same förbund as the codes say nothing that these do not. */
function withoutRepeats(figures: readonly DetailFigure[]): readonly DetailFigure[] {
  return figures.filter(
    ({ group, detail, contributors }) =>
      detail === 'codes' ||
      !figures.some(
        (other) => other.detail === 'codes' && other.group === group && other.contributors.length === contributors.length,
      ),
  )
}

function isOfGroup({ breakdown, group, contributors }: DetailFigure, groups: readonly GroupFigure[]): boolean {
  const own = groups.find((one) => one.breakdown === breakdown && one.group === group)
  return (
    own !== undefined &&
    own.contributors.length === contributors.length &&
    own.contributors.every((one) => contributors.includes(one))
  )
}

function further(
  classes: readonly Alike[],
  form: string,
  valueFor: (contributor: Contributor) => string | null,
): readonly Alike[] {
  return classes.flatMap(({ members }) => divideAlike(members, form, valueFor))
}

interface KonClass {
  readonly members: readonly Contributor[]
  readonly keys: readonly string[]
}

/** A figure for each group of kön, by how many are joined in it and in the order of kön. A joined group is one of its own. */
function konFigures(classes: readonly KonClass[]): readonly GroupFigure[] {
  const keys = [...new Set(classes.flatMap((one) => one.keys))].sort(compareKonKeys)
  return keys.map((group) => ({
    breakdown: 'kon',
    group,
    contributors: classes.filter((one) => one.keys.includes(group)).flatMap(({ members }) => members),
  }))
}

const separator = ' '

function konKeys({ kon }: GivenForm): string | null {
  return keysText(kon)
}

function keysText(groups: readonly Pick<GivenAnswers, 'group'>[]): string | null {
  return groups.length === 0
    ? null
    : groups
        .map(({ group }) => group)
        .sort()
        .join(separator)
}

function keysOf(value: string | null): readonly string[] {
  return value === null ? [] : value.split(separator)
}

function formOf({ forms }: Contributor, form: string): GivenForm {
  const given = forms.get(form)
  if (!given) throw new Error(`${form} is not given`)
  return given
}
