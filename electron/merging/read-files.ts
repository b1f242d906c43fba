import path from 'node:path'
import { contentHash } from '../../shared/delivery/package/content-hash'
import type { FileProblem } from '../../shared/merge/overview'
import type { ReadFile } from '../../shared/merge/read-file'
import { ok } from '../../shared/model/result'
import { readBytes } from '../delivery/read-bytes'
import { readPackage } from '../delivery/read-package'
import { sha256 } from '../delivery/sha256'

/** A file to read: where it lies, or, where it was dropped on the window, its name and bytes. */
export type GivenFile = { readonly path: string } | { readonly fileName: string; readonly bytes: Uint8Array }

/** How the reading of many files is followed and ended. */
export interface ReadingWatch {
  readonly signal: AbortSignal
  readonly report: (progress: { readonly done: number; readonly of: number }) => void
}

/** Reads the files one after the other. What cannot be read is said of it; null where the reading was cancelled. */
export async function readFiles(
  files: readonly GivenFile[],
  { signal, report }: ReadingWatch,
): Promise<readonly ReadFile<FileProblem>[] | null> {
  const read: ReadFile<FileProblem>[] = []
  for (const file of files) {
    report({ done: read.length, of: files.length })
    read.push(await readOne(file))
    if (signal.aborted) return null
  }
  report({ done: read.length, of: files.length })
  return read
}

/** Reads one file; what cannot be read is said of it. */
export async function readOne(file: GivenFile): Promise<ReadFile<FileProblem>> {
  const fileName = 'path' in file ? path.basename(file.path) : file.fileName
  const bytes = 'path' in file ? await readBytes(file.path) : ok(Buffer.from(file.bytes))
  if (!bytes.ok) return { fileName, problem: { code: bytes.error } }
  const content = await readPackage(bytes.value)
  if (!content.ok) return { fileName, problem: content.error }
  return { fileName, content: content.value, contentHash: contentHash(content.value, sha256) }
}
