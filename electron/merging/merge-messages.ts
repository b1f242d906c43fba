import type { FileProblem, MergeOverview } from '../../shared/merge/overview'
import type { ReadFile } from '../../shared/merge/read-file'
import type { MergedFiles } from './merge-work'
import type { GivenFile } from './read-files'

/** What the merging process is asked. Each is answered once; what is asked while files are read is answered before they are. */
export type MergeAsk =
  | { readonly kind: 'add'; readonly files: readonly GivenFile[] }
  | { readonly kind: 'read'; readonly file: GivenFile }
  | { readonly kind: 'overview' }
  | { readonly kind: 'files'; readonly name: string }

/** What each kind of asking is answered with. */
export interface MergeAnswers {
  readonly add: null
  /** Of a file that is not to be merged. */
  readonly read: ReadFile<FileProblem>
  readonly overview: MergeOverview
  /** Null where the chosen files make no table. */
  readonly files: MergedFiles | null
}

export interface MergeProgress {
  readonly done: number
  readonly of: number
}

/** To the process: a numbered question, or that the reading which is under way is to end. */
export type MergeRequest = { readonly id: number; readonly ask: MergeAsk } | { readonly cancel: true }

/** From the process: an answer by its number, or how far the reading has come. */
export type MergeReply =
  | { readonly id: number; readonly answer: MergeAnswers[MergeAsk['kind']] }
  | { readonly progress: MergeProgress }
