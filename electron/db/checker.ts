// The process that checks the database that was opened, and ends.

import { checkFile, type Verdict } from './check'
import type { DatabaseKey } from './database-key'

export interface CheckRequest {
  readonly file: string
  readonly key: DatabaseKey | null
}

/** What Electron gives a utility process; named here so that nothing in this folder depends on Electron. */
interface ParentPort {
  once(event: 'message', listener: (message: { readonly data: CheckRequest }) => void): void
  postMessage(answer: Verdict): void
}

const parent = (process as unknown as { readonly parentPort: ParentPort }).parentPort

parent.once('message', ({ data }) => parent.postMessage(checkFile(data.file, data.key)))
