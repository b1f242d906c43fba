import { type Answer, isMissing, type MissingStatus } from '../../shared/model/answer'

/** An answer as its two columns: exactly one of them is filled. */
export interface AnswerColumns {
  readonly code: number | null
  readonly missing: MissingStatus | null
}

export function toColumns(answer: Answer): AnswerColumns {
  return isMissing(answer) ? { code: null, missing: answer } : { code: answer, missing: null }
}

/** Null where neither column is filled: not answered yet. */
export function fromColumns({ code, missing }: AnswerColumns): Answer | null {
  return code ?? missing
}
