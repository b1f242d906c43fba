import { randomUUID } from 'node:crypto'
import path from 'node:path'
import type { AppError } from '../../shared/contract/app-error'
import type { mergeCalls, SavedMerge } from '../../shared/contract/merge-calls'
import { fail, ok, type Result } from '../../shared/model/result'
import { mergedFileName } from '../../shared/text/file-names'
import { askDeliveries, askMergedFile } from '../files/dialogs'
import { zipPlace } from '../files/zip-place'
import type { MergedPlaces } from '../merging/write-merged'
import type { AppContext, Handlers } from './context'

export const mergeHandlers: Handlers<keyof typeof mergeCalls> = {
  // A process that waits for files takes 100 MB: it is there only while there are some.
  getMerge: (context) =>
    context.merger.isStarted() ? context.merger.ask({ kind: 'overview' }) : ok({ files: [], merged: null, refusal: null }),

  chooseMergeFiles: async (context): Promise<Result<true | null, AppError>> => {
    const files = await askDeliveries(context.window)
    if (files === null) return ok(null)
    const added = await context.merger.ask({ kind: 'add', files: files.map((file) => ({ path: file })) })
    return added.ok ? ok(true) : added
  },

  readDroppedMergeFiles: ({ merger }, { files }) =>
    merger.ask({ kind: 'add', files: files.map(({ fileName, bytes }) => ({ fileName: path.basename(fileName), bytes })) }),

  getMergeProgress: ({ merger }) => ok(merger.progress()),

  cancelMergeReading: ({ merger }) => {
    merger.cancelReading()
    return ok(null)
  },

  clearMerge: ({ merger }) => {
    merger.end()
    return ok(null)
  },

  saveMerge: async (context, { name }): Promise<Result<SavedMerge | null, AppError>> => {
    const files = await context.merger.ask({ kind: 'files', name })
    if (!files.ok) return files
    // The page offers it only where there is a table; meanwhile the process may have forgotten the files.
    if (files.value === null) return fail({ code: 'merge-stopped' })
    const { demo, year } = files.value.content.cover
    const file = await askMergedFile(context.window, context.documents, mergedFileName({ name, demo }, year))
    if (file === null) return ok(null)
    const place = zipPlace(file)
    if (!place.ok) return place
    const { writeMerged } = await import('../merging/write-merged')
    return writeMerged(files.value, place.value, (places) => rememberBoth(context, places))
  },
}

function rememberBoth({ written }: AppContext, { zip, workbook }: MergedPlaces): SavedMerge {
  const remembered = (file: string) => {
    const fileId = randomUUID()
    written.remember(fileId, file)
    return { fileId, fileName: path.basename(file) }
  }
  return { zip: remembered(zip), workbook: remembered(workbook) }
}
