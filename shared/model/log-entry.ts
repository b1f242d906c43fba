/**
 * What the log tells of, by the code that is stored. A new one gets its sentence in shared/text/log.ts and its group below. Details
 * name rows by id and count them; they never hold an answer, a free text, the name of a file or how many were asked: the log stays
 * when a round is disposed.
 */
export const logActions = [
  'database-created',
  'opened-with-recovery-key',
  'round-created',
  'round-changed',
  'round-closed',
  'round-reopened',
  'insats-created',
  'insats-renamed',
  'insats-removed',
  'accounting-changed',
  'instrument-version-created',
  'scale-changed',
  'answer-recorded',
  'response-saved',
  'response-corrected',
  'response-moved',
  'response-deleted',
  'open-text-changed',
  'open-text-masked',
  'open-texts-read',
  'second-entry-rule-set',
  'second-answer-recorded',
  'second-entry-finished',
  'difference-resolved',
  'step-undone',
  'step-redone',
  'draft-discarded',
  'import-committed',
  'import-undone',
  'failed-rows-saved',
  'delivery-choices-set',
  'delivery-written',
  'delivery-refused',
  'delivery-recreated',
  'target-set',
  'target-removed',
  'reference-set',
  'reference-removed',
  'reference-opened',
  'reference-closed',
  'register-indicator-created',
  'register-indicator-changed',
  'register-indicator-removed',
  'register-values-set',
  'presentation-set',
  'report-exported',
  'chart-exported',
  'log-exported',
  'backup-restored',
  'backup-removed',
  'password-set',
  'password-changed',
  'password-removed',
  'round-disposed',
  'open-texts-disposed',
] as const

export type LogAction = (typeof logActions)[number]

export type LogDetails = Readonly<Record<string, number | string | null>>

/** What the ids of an entry are called now; null for what it does not name, or what is gone. */
export interface LogNames {
  /** The year of the round. */
  readonly year: number | null
  /** The title of the form. */
  readonly form: string | null
  readonly insats: string | null
  readonly runningNumber: number | null
  /** The number of the question on its form; 0 for kön. */
  readonly question: number | null
}

/** A row of the log with what its ids are called. */
export interface LogEntry {
  readonly id: number
  /** A UTC moment. */
  readonly loggedAt: string
  /** The day by the computer's own clock. */
  readonly day: string
  readonly who: string
  readonly action: LogAction
  readonly details: LogDetails
  readonly names: LogNames
}
