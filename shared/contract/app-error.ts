import type { Leak } from '../delivery/audit/leak'
import type { UnreadableReason } from '../importing/sheet'
import type { FileProblem } from '../merge/overview'

/**
 * Every expected failure of a call. Each becomes one Swedish sentence (shared/text/errors.ts) that says
 * what is so and what to do. A cancelled dialog is no failure: such calls give `null`.
 */
export type AppError =
  | { readonly code: 'no-database' }
  | { readonly code: 'database-newer'; readonly fileName: string }
  | { readonly code: 'database-missing'; readonly fileName: string }
  | { readonly code: 'not-a-database'; readonly fileName: string }
  | { readonly code: 'database-unwritable'; readonly fileName: string }
  | { readonly code: 'database-busy'; readonly fileName: string }
  | { readonly code: 'password-needed'; readonly fileName: string }
  | { readonly code: 'password-wrong'; readonly fileName: string }
  | { readonly code: 'round-exists'; readonly year: number }
  | { readonly code: 'round-closed'; readonly year: number }
  | { readonly code: 'round-open'; readonly year: number }
  | { readonly code: 'round-dates-reversed' }
  | { readonly code: 'round-has-drafts'; readonly drafts: number }
  | { readonly code: 'insats-exists'; readonly name: string }
  | { readonly code: 'insats-in-use'; readonly name: string }
  | { readonly code: 'instrument-has-answers' }
  | { readonly code: 'response-incomplete' }
  | { readonly code: 'response-not-found'; readonly runningNumber: number }
  | { readonly code: 'response-not-on-paper'; readonly runningNumber: number }
  | { readonly code: 'response-gone' }
  | { readonly code: 'second-entry-finished'; readonly runningNumber: number }
  | { readonly code: 'step-not-undoable' }
  | { readonly code: 'file-unreadable'; readonly fileName: string; readonly reason: UnreadableReason }
  | { readonly code: 'file-not-open' }
  /** `delivery`: the number of the delivery that the file is of, where it is made and remembered all the same. */
  | { readonly code: 'file-unwritable'; readonly fileName: string; readonly delivery?: number }
  /** Something else lies where one of the files is to be, and nobody has been asked about it. */
  | { readonly code: 'file-in-the-way'; readonly fileName: string }
  /** It would tell of fewer than `limit` people. */
  | { readonly code: 'delivery-refused'; readonly year: number; readonly limit: number; readonly leaks: readonly Leak[] }
  | { readonly code: 'delivery-not-kept'; readonly number: number }
  | { readonly code: 'import-obstructed' }
  | { readonly code: 'import-already-undone' }
  | { readonly code: 'target-exists'; readonly year: number }
  | { readonly code: 'reference-exists'; readonly name: string; readonly year: number }
  | { readonly code: 'register-indicator-exists'; readonly name: string }
  | { readonly code: 'chart-gone' }
  /** The figures that others may see are not those of the round's latest delivery. */
  | { readonly code: 'report-differs-from-delivery'; readonly year: number; readonly number: number }
  | { readonly code: 'merge-stopped' }
  | { readonly code: 'package-unreadable'; readonly fileName: string; readonly problem: FileProblem }
  | { readonly code: 'package-not-merged'; readonly fileName: string }
  | { readonly code: 'package-of-demo'; readonly fileName: string }
  | { readonly code: 'package-without-figures'; readonly fileName: string }
  /** A bug: the call threw, and its cause is in the program's log. */
  | { readonly code: 'unexpected' }

export type AppErrorCode = AppError['code']
