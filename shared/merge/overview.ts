import type { PackageContent } from '../delivery/package/package-content'
import type { PackageProblem } from '../delivery/package/package-problem'
import type { Merge, MergeRefusal } from './merge-packages'
import type { FileStatus } from './read-file'

/** Why a chosen file could not be read: it is no package that can be trusted, or not to be had at all. */
export type FileProblem = PackageProblem | { readonly code: 'cannot-be-opened' }

/** A chosen file as people see it. Of whom and what it is, is null where it could not be read. */
export interface MergeFile {
  readonly fileName: string
  readonly delivery: {
    readonly name: string
    readonly year: number
    readonly number: number
    /** Of all forms that are given. */
    readonly respondents: number
  } | null
  readonly status: FileStatus<FileProblem>
}

/** The chosen files, and the table they make: null where they make none, for the reason given. */
export interface MergeOverview {
  readonly files: readonly MergeFile[]
  readonly merged: PackageContent | null
  /** Null where there is a table, and where no file has been chosen. */
  readonly refusal: MergeRefusal | null
}

/** A merge as people see it. */
export function overviewOf({ files, merged, refusal }: Merge<FileProblem>): MergeOverview {
  const shown = files.map(({ fileName, file, status }): MergeFile => {
    if (!file) return { fileName, delivery: null, status }
    const { level, year, number } = file.content.cover
    return { fileName, delivery: { name: level.name, year, number, respondents: respondentsOf(file.content) }, status }
  })
  return { files: shown, merged, refusal: files.length === 0 ? null : refusal }
}

/** How many have answered a form that is given, all forms together. */
function respondentsOf({ groups }: PackageContent): number {
  return groups.reduce((sum, { breakdown, respondents }) => sum + (breakdown === 'total' ? (respondents ?? 0) : 0), 0)
}
