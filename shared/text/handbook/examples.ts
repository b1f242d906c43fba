import { bundledInstrument } from '../../instrument/bundled'
import { findScale } from '../../instrument/lookup'
import { formatCount } from '../format'

/** Answers to one question: how many chose each code, from code 1 up, and how many chose none that can be read. */
export interface ExampleAnswers {
  /** A scale of the instrument, by its key. */
  readonly scale: string
  readonly counts: readonly number[]
  readonly blank: number
  /** Double-marked or illegible. */
  readonly unreadable: number
}

/** Statistics of the answers to one question. */
export type AnswerStatistic = 'n' | 'missing' | 'share' | 'share46' | 'share56' | 'shareJa' | 'mean'

/** Statistics of a few numbers, in the order in which the program's own function takes them. */
export type NumberStatistic =
  | 'few'
  | 'rounding'
  | 'responseRate'
  | 'interval'
  | 'intervalOfAsked'
  | 'meanInterval'
  | 'verdict'
  | 'groups'
  | 'standing'
  | 'alpha'
  | 'detectable'
  | 'agreement'
  | 'errorBound'
  | 'fewestPapers'

/**
 * An example as data: what is given and what the program says of it. A test computes every result anew with the program's own
 * functions; a new statistic is a name above, an example, and a line in that test.
 */
export type Example =
  | {
      readonly kind: 'answers'
      readonly statistic: AnswerStatistic
      readonly answers: ExampleAnswers
      /** The codes that are counted in. */
      readonly codes: readonly number[]
      readonly working: string
      readonly result: string
    }
  | {
      readonly kind: 'numbers'
      readonly statistic: NumberStatistic
      readonly numbers: readonly number[]
      readonly given: string
      readonly result: string
    }

/** Part of the answers to a question: those with some of the codes, out of all with a code. */
export function partOfAnswers(
  statistic: AnswerStatistic,
  answers: ExampleAnswers,
  codes: readonly number[],
  result: string,
): Example {
  const counted = codes.map((code) => formatCount(answers.counts[code - 1] ?? 0))
  const sum = counted.length > 1 ? `${counted.join(' + ')} = ${formatCount(sumOf(answers, codes))}` : counted.join()
  const working = `${sum}, av ${formatCount(sumOf(answers, allCodes(answers)))}.`
  return { kind: 'answers', statistic, answers, codes, working, result }
}

/** How many answers to a question there are. */
export function numberOfAnswers(statistic: AnswerStatistic, answers: ExampleAnswers, result: string): Example {
  return {
    kind: 'answers',
    statistic,
    answers,
    codes: allCodes(answers),
    working: `${answers.counts.map(formatCount).join(' + ')}.`,
    result,
  }
}

/** How many of those who were asked gave no answer that can be read. */
export function missingAnswers(answers: ExampleAnswers, result: string): Example {
  const answered = sumOf(answers, allCodes(answers))
  const asked = answered + answers.blank + answers.unreadable
  const working = `${formatCount(asked)} enkäter, varav ${formatCount(answered)} med ett svar.`
  return { kind: 'answers', statistic: 'missing', answers, codes: [], working, result }
}

/** The mean of the codes. */
export function meanOfAnswers(answers: ExampleAnswers, result: string): Example {
  const codes = allCodes(answers)
  const products = answers.counts.map((count, index) => `${formatCount(count)} · ${index + 1}`)
  const working = `(${products.join(' + ')}) / ${formatCount(sumOf(answers, codes))}.`
  return { kind: 'answers', statistic: 'mean', answers, codes, working, result }
}

/** A statistic of a few numbers; the sentence is made of them, so that it cannot say others. */
export function ofNumbers(
  statistic: NumberStatistic,
  numbers: readonly number[],
  given: (...numbers: number[]) => string,
  result: string,
): Example {
  return { kind: 'numbers', statistic, numbers, given: given(...numbers), result }
}

/** The boxes of the example's scale, with how many chose each. */
export function exampleBoxes({ scale, counts }: ExampleAnswers) {
  return findScale(bundledInstrument, scale).codes.map(({ code, label }, index) => ({ code, label, count: counts[index] ?? 0 }))
}

function allCodes({ counts }: ExampleAnswers): readonly number[] {
  return counts.map((_count, index) => index + 1)
}

function sumOf({ counts }: ExampleAnswers, codes: readonly number[]): number {
  return codes.reduce((sum, code) => sum + (counts[code - 1] ?? 0), 0)
}
