import type { PackageContent } from '../delivery/package/package-content'

/** A file that holds a package. `contentHash` is the same whether it is a zip or a workbook. */
export interface DeliveryFile {
  readonly fileName: string
  readonly content: PackageContent
  readonly contentHash: string
}

/** A file that was chosen to be merged: what it holds, or why it could not be read. */
export type ReadFile<Problem> = DeliveryFile | { readonly fileName: string; readonly problem: Problem }

/**
 * What becomes of a file. `taken`: it is part of the merge. `duplicate`: the same content as another file, and counted once.
 * `older`: the same förbund has delivered the round again, with number `newest`. `conflict`: another file of the same förbund claims the
 * same number and says something else; neither can be trusted. `other-year`: most förbund have another year, `year`.
 * `other-instrument`: other forms, questions or scales than most have. `demo`: a demonstration among real förbund. `merged`: already a
 * merge, whose förbund would be counted twice.
 */
export type FileStatus<Problem> =
  | { readonly status: 'taken' }
  | { readonly status: 'duplicate'; readonly of: string }
  | { readonly status: 'older'; readonly newest: number }
  | { readonly status: 'conflict'; readonly number: number }
  | { readonly status: 'other-year'; readonly year: number }
  | { readonly status: 'other-instrument' }
  | { readonly status: 'demo' }
  | { readonly status: 'merged' }
  | { readonly status: 'unreadable'; readonly problem: Problem }
