import type { QuestionFrequency } from '../frequency/frequency-table'
import { answerCount, askedCount } from '../frequency/question-frequency'
import type { Scale } from '../instrument/definition'
import type { DisclosurePolicy } from './policy'

/** Codes that are counted as one, from the lowest to the highest: one code alone, or neighbours. */
export interface AnswerClass {
  readonly from: number
  readonly to: number
}

/** Whether a distribution is given code by code or in classes. */
export type AnswerDetail = 'codes' | 'classes'

/** So many codes can be given as they are: two or three classes are what a long scale is taken together to. */
const fewestToJoin = 4

/** Whether a scale has classes that are coarser than its codes. */
export function hasClasses({ codes }: Scale): boolean {
  return codes.length >= fewestToJoin
}

/**
 * The classes of a scale: of six codes 1–2, 3–4 and 5–6, and so two by two for every even number; of an odd number the two lowest, the two
 * highest, and what is between. A scale of two or three codes has none but its codes.
 */
export function answerClasses(scale: Scale, detail: AnswerDetail): readonly AnswerClass[] {
  const codes = scale.codes.map(({ code }) => code).sort((a, b) => a - b)
  if (detail === 'codes' || !hasClasses(scale)) return codes.map((code) => ({ from: code, to: code }))
  const cuts =
    codes.length % 2 === 0 ? codes.map((_, place) => place).filter((place) => place % 2 === 0) : [0, 2, codes.length - 2]
  return cuts.map((place, index) => {
    const members = codes.slice(place, cuts[index + 1] ?? codes.length)
    return { from: Math.min(...members), to: Math.max(...members) }
  })
}

/** How often each class was answered. */
export function classCounts(classes: readonly AnswerClass[], { counts }: QuestionFrequency): readonly number[] {
  return classes.map(({ from, to }) => counts.slice(from - 1, to).reduce((sum, count) => sum + count, 0))
}

/** How so many answers are given: code by code only where they are enough. */
export function detailFor(answers: number, { fullDistribution }: DisclosurePolicy): AnswerDetail {
  return answers < fullDistribution ? 'classes' : 'codes'
}

/** Why a group's answers to a question cannot be given for the group alone. */
export type TellingReason = 'few' | 'same'

/**
 * Whether a group's answers to a question must not be given for the group alone. `few`: somebody answered, or had the question on the
 * form, but fewer than the smallest group. `same`: they are under the limit for a full distribution and all in one class, or all but
 * one, which would tell what each of them answered, or tell it to the one who is not like the others. Null: they can be given.
 */
export function tellingReason(scale: Scale, frequency: QuestionFrequency, policy: DisclosurePolicy): TellingReason | null {
  const [answers, asked] = [answerCount(frequency), askedCount(frequency)]
  if ([answers, asked].some((people) => people > 0 && people < policy.minimumGroup)) return 'few'
  if (answers === 0 || answers >= policy.fullDistribution) return null
  return Math.max(...classCounts(answerClasses(scale, 'classes'), frequency)) >= answers - 1 ? 'same' : null
}
