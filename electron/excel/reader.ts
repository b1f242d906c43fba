// The process that reads one file and ends. A file that takes all memory or never ends takes this process with it and
// nothing else. It says what it read or why it could not, and writes nothing anywhere: what it holds are people's answers.

import type { ReaderAnswer, ReaderRequest } from '../../shared/importing/reader-messages'
import { readSheets } from './read-file'

/** What Electron gives a utility process; named here so that nothing in this folder depends on Electron. */
interface ParentPort {
  once(event: 'message', listener: (message: { readonly data: ReaderRequest }) => void): void
  postMessage(answer: ReaderAnswer): void
}

const parent = (process as unknown as { readonly parentPort: ParentPort }).parentPort

parent.once('message', async ({ data }) => {
  const read = await readSheets(data.bytes, data.fileName, { marks: data.marks ?? false })
  parent.postMessage(read.ok ? { ok: true, sheets: read.value } : { ok: false, error: read.error })
})
