// The process that reads deliveries and merges them, so that the window never waits and a hostile file takes nothing with it but
// this process. It keeps the files that have been read until it is ended; its argument is the program's version.

import { overviewOf } from '../../shared/merge/overview'
import type { MergeAnswers, MergeAsk, MergeReply, MergeRequest } from './merge-messages'
import { MergeWork } from './merge-work'
import { readOne } from './read-files'

/** What Electron gives a utility process; named here so that nothing in this folder depends on Electron. */
interface ParentPort {
  on(event: 'message', listener: (message: { readonly data: MergeRequest }) => void): void
  postMessage(reply: MergeReply): void
}

const parent = (process as unknown as { readonly parentPort: ParentPort }).parentPort
const work = new MergeWork(process.argv.at(-1) ?? '')
let reading: AbortController | null = null

async function answer(ask: MergeAsk): Promise<MergeAnswers[MergeAsk['kind']]> {
  switch (ask.kind) {
    case 'add': {
      reading = new AbortController()
      await work.add(ask.files, { signal: reading.signal, report: (progress) => parent.postMessage({ progress }) })
      return null
    }
    case 'read':
      return readOne(ask.file)
    case 'overview':
      // The name is on the cover alone, which the overview does not show.
      return overviewOf(work.merge('-'))
    case 'files':
      return work.files(ask.name)
  }
}

parent.on('message', async ({ data }) => {
  if ('cancel' in data) reading?.abort()
  else parent.postMessage({ id: data.id, answer: await answer(data.ask) })
})
