/**
 * What is wrong with the workbook of an instrument. Values are what stands in the cell, cut to what a sentence has room for; `first` is
 * another cell (`Frågor!C4`).
 */
export type ProblemKind =
  | { readonly kind: 'missing-sheet'; readonly name: string }
  | { readonly kind: 'no-rows' | 'several-rows' | 'formula' | 'merged' | 'not-text' | 'bad-characters' }
  | { readonly kind: 'too-many-rows' | 'too-many-steps' | 'not-a-number'; readonly most: number }
  | { readonly kind: 'missing-column' | 'unknown-column' | 'double-column' | 'empty'; readonly header: string }
  | { readonly kind: 'column-without-header' }
  | { readonly kind: 'too-long'; readonly length: number; readonly most: number }
  | { readonly kind: 'bad-key'; readonly value: string; readonly most: number }
  | { readonly kind: 'reserved-key'; readonly value: string }
  | { readonly kind: 'double'; readonly value: string; readonly first: string }
  | { readonly kind: 'number-order'; readonly number: number; readonly before: number }
  | { readonly kind: 'not-on-list'; readonly value: string; readonly words: readonly string[] }
  | { readonly kind: 'unknown'; readonly value: string; readonly sheet: string }
  | { readonly kind: 'scale-gap'; readonly code: number }
  | { readonly kind: 'scale-too-short' | 'yes-no-labels' | 'kon-missing' | 'kon-changed' | 'other-background' }
  | { readonly kind: 'label-misread'; readonly label: string }
  | { readonly kind: 'background-question' | 'basis-kept' | 'form-not-missing' | 'own-earlier-wording' }
  | { readonly kind: 'measure-twice'; readonly measure: string; readonly first: string }
  | { readonly kind: 'form-without-questions'; readonly form: string; readonly sheet: string }
  | { readonly kind: 'question-moved'; readonly question: string; readonly form: string }
  | { readonly kind: 'too-many-questions'; readonly questions: number; readonly most: number }

/** Where in the workbook: a sheet, and in it a cell (`C4`) or a range (`C4:D5`); null for the sheet as a whole. */
export interface Place {
  readonly sheet: string
  readonly cell: string | null
}

export interface WorkbookProblem extends Place {
  readonly what: ProblemKind
}

/** Takes note of something wrong. */
export type Report = (place: Place, what: ProblemKind) => void
