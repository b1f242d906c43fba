/**
 * Why an answer has no code. `blank`: not answered. `double-marked`: several boxes marked.
 * `illegible`: something is written that cannot be read as one of the boxes.
 * `not-on-form`: the question was not asked on this respondent's form.
 */
export const missingStatuses = ['blank', 'double-marked', 'illegible', 'not-on-form'] as const
export type MissingStatus = (typeof missingStatuses)[number]

/** One answer: the code of a box on the form (a whole number from 1), or why there is none. */
export type Answer = number | MissingStatus

export function isMissing(answer: Answer): answer is MissingStatus {
  return typeof answer === 'string'
}
