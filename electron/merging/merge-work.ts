import type { PackageContent } from '../../shared/delivery/package/package-content'
import { type Merge, mergePackages } from '../../shared/merge/merge-packages'
import type { FileProblem } from '../../shared/merge/overview'
import type { ReadFile } from '../../shared/merge/read-file'
import { type PackageBytes, packageBytes } from '../delivery/make-delivery'
import { type GivenFile, type ReadingWatch, readFiles } from './read-files'

/** A merged table as its two files. */
export interface MergedFiles {
  readonly content: PackageContent
  readonly bytes: PackageBytes
}

/** The files that have been chosen to be merged, and what they make. The window and the command use the same. */
export class MergeWork {
  readonly #programVersion: string
  #files: readonly ReadFile<FileProblem>[] = []
  /** The latest merge of these files, which takes long for what is asked several times. */
  #latest: { readonly name: string; readonly merge: Merge<FileProblem> } | null = null

  constructor(programVersion: string) {
    this.#programVersion = programVersion
  }

  /** Reads more files. Nothing is added where it was cancelled. */
  async add(files: readonly GivenFile[], watch: ReadingWatch): Promise<void> {
    const read = await readFiles(files, watch)
    if (!read) return
    this.#files = [...this.#files, ...read]
    this.#latest = null
  }

  merge(name: string): Merge<FileProblem> {
    if (this.#latest?.name !== name) {
      this.#latest = { name, merge: mergePackages(this.#files, { name, programVersion: this.#programVersion }) }
    }
    return this.#latest.merge
  }

  /** The merged table under a name, as files; null where the files make none. */
  async files(name: string): Promise<MergedFiles | null> {
    const { merged } = this.merge(name)
    return merged && { content: merged, bytes: await packageBytes(merged) }
  }
}
