import type { AnswerClass } from '../../disclosure/answer-classes'
import { type MissingCode, missingCodes } from './package-content'

/** What a count is of, as a package has it: `4`, or neighbouring codes together as `3-4`. */
export function codesText({ from, to }: AnswerClass): string {
  return from === to ? String(from) : `${from}-${to}`
}

/** The codes of such a text; null for what is no code. */
export function codesOfText(text: string): AnswerClass | null {
  const [from, to] = /^(\d+)(?:-(\d+))?$/.exec(text)?.slice(1) ?? []
  return from === undefined ? null : { from: Number(from), to: Number(to ?? from) }
}

/** Whether what a count is of is a reason to have no code. */
export function isMissingCode(text: string): text is MissingCode {
  return missingCodes.some((missing) => missing === text)
}
