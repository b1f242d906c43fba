import type { Answer, MissingStatus } from '../model/answer'
import type { InsatsId } from '../model/id'

/**
 * What a column of an imported sheet is. `response-id`: what the survey tool itself calls the response. `open-text`: free words,
 * in one of the form's fields for them. `personal`: names, e-mail, IP and the like, which are never stored.
 */
export type ColumnRole =
  | { readonly kind: 'question'; readonly question: string }
  | { readonly kind: 'kon' }
  | { readonly kind: 'insats' }
  | { readonly kind: 'date' }
  | { readonly kind: 'response-id' }
  | { readonly kind: 'open-text'; readonly field: string }
  | { readonly kind: 'ignored' }
  | { readonly kind: 'personal' }

/** How one column was understood. `column` counts from 0. `samples` are a few of its values, and none for a personal column. */
export interface ColumnUnderstanding {
  readonly column: number
  readonly header: string
  readonly role: ColumnRole
  /** `certain`: the header says so. `uncertain`: a likeness that the user should look at. */
  readonly certainty: 'certain' | 'uncertain'
  readonly samples: readonly string[]
}

/** How a sheet was understood before the user has corrected anything. `headerRow` counts from 1, as Excel does. */
export interface SheetUnderstanding {
  readonly headerRow: number
  readonly form: string | null
  /** The year that most dates of the sheet lie in, or null where it has no dates. */
  readonly year: number | null
  readonly columns: readonly ColumnUnderstanding[]
  /** Where a file with these headers has been imported before: what was decided then, and still holds. */
  readonly remembered: RememberedDecisions | null
}

/** What was decided when a file with the same headers was imported. `importedAt` is a moment. */
export interface RememberedDecisions extends Pick<ImportPlan, 'insatser' | 'valueAnswers' | 'outsideScale'> {
  readonly fileName: string
  readonly importedAt: string
}

/** What becomes of a name of an insats found in the file: one that exists, a new one of this name, or none. */
export type InsatsChoice =
  | { readonly kind: 'existing'; readonly insatsId: InsatsId }
  | { readonly kind: 'new' }
  | { readonly kind: 'none' }

/** Whether a file whose rows are like some that were imported before is the same survey, exported again, or another one. */
export type RepeatAnswer = 'again' | 'separate'

/** Of a response that the file says something else about than the program: what is here stays, or the file's is taken. */
export type ConflictChoice = 'keep' | 'take'

/** All that decides how a sheet becomes responses: the understanding as the user left it. */
export interface ImportPlan {
  readonly headerRow: number
  readonly form: string
  /** By column, from 0; columns beyond the end are ignored. */
  readonly roles: readonly ColumnRole[]
  /** By the name found in the insats column, trimmed. A name without a choice becomes a new insats. */
  readonly insatser: Readonly<Record<string, InsatsChoice>>
  /** What the user decided for a cell that could not be read, by its address (`Rådata!C4`). */
  readonly resolutions: Readonly<Record<string, Answer>>
  /** What a content means wherever it stands in its column: by column as text, then by the content as problems show it. */
  readonly valueAnswers: Readonly<Record<string, Readonly<Record<string, Answer>>>>
  /** What the numbers outside the scale mean in a column (9, 99, -1), by column as text. */
  readonly outsideScale: Readonly<Record<string, MissingStatus>>
  /** Null where the user has not said, and what is plain to see counts. */
  readonly repeat: RepeatAnswer | null
  /** By the id of the response, as text. */
  readonly conflicts: Readonly<Record<string, ConflictChoice>>
}

/** A cell whose content is no answer on its question's scale, and what it becomes unless the user says otherwise. */
export interface ImportProblem {
  readonly cell: string
  readonly kind: 'outside-scale' | 'unknown-label' | 'several-answers' | 'cell-error' | 'unknown-date'
  readonly value: string
  readonly column: number
  /** The item the cell is an answer to (`kon` or a question's key); null for a date. */
  readonly item: string | null
  readonly becomes: Answer
}

/** One row of the file as a response; `insats` is the name in the file, trimmed, or null. `row` counts from 1. */
export interface ImportedRow {
  readonly row: number
  /** What the survey tool calls the response, or null where the file does not say. */
  readonly sourceId: string | null
  readonly insats: string | null
  readonly answeredOn: string | null
  readonly answers: Readonly<Record<string, Answer>>
  /** What was written in the form's open fields, by the field's key; fields that are empty are not there. */
  readonly openTexts: Readonly<Record<string, string>>
}

/** What stands in the way of importing with this plan. */
export type ImportObstacle =
  | { readonly kind: 'no-question-column' }
  | { readonly kind: 'same-role-twice'; readonly role: ColumnRole; readonly columns: readonly number[] }
  /** In these columns stand numbers outside the scale, and nobody has said what they mean. The rows are read all the same. */
  | { readonly kind: 'outside-scale-undecided'; readonly columns: readonly number[] }
  | { readonly kind: 'no-rows' }
  /** It cannot be seen whether this is a survey that was imported before, and the user has not said. */
  | { readonly kind: 'repeat-unanswered' }
  /** So many responses for which nothing is chosen. */
  | { readonly kind: 'conflicts-undecided'; readonly responses: number }

export interface ImportReading {
  readonly rows: readonly ImportedRow[]
  readonly problems: readonly ImportProblem[]
  readonly obstacles: readonly ImportObstacle[]
  /** Rows that have something in them but no answer to any question, by number. They are not imported. */
  readonly rowsWithoutAnswers: readonly number[]
  /** Rows that sum up the others (`Medel`, `Summa`), by number. They are not imported. */
  readonly summaryRows: readonly number[]
  /** Rows below the header row that are headers too, by number. They are not imported. */
  readonly otherHeaderRows: readonly number[]
  /** Questions of the form that no column answers: not on this form. */
  readonly absentQuestions: readonly string[]
}
