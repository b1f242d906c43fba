import type { SheetData, UnreadableReason } from './sheet'

/** What the process that reads files is asked, once: it reads one file and ends. */
export interface ReaderRequest {
  readonly bytes: Uint8Array
  readonly fileName: string
  /** Whether it is also to say which cells are calculated and which are merged. */
  readonly marks?: boolean
}

/** What it answers, once. */
export type ReaderAnswer =
  | { readonly ok: true; readonly sheets: SheetData[] }
  | { readonly ok: false; readonly error: UnreadableReason }
