import path from 'node:path'
import { app, type UtilityProcess, utilityProcess } from 'electron'
import type { MergeAnswers, MergeAsk, MergeProgress, MergeReply, MergeRequest } from '../merging/merge-messages'

/** V8 ends the process by itself at this size: a file that is a bomb ends no more than the merging. */
const heapMegabytes = 1024

/** The process that keeps the deliveries that are to be merged. Started when it is first asked; ended, it has forgotten them. */
export class MergerProcess {
  #child: UtilityProcess | null = null
  #progress: MergeProgress | null = null
  #asked = 0
  readonly #waiting = new Map<number, (answer: unknown) => void>()

  /** What it answers; `ended` where it ended before it could, and has forgotten the files. */
  ask<Kind extends MergeAsk['kind']>(ask: Extract<MergeAsk, { readonly kind: Kind }>): Promise<MergeAnswers[Kind] | 'ended'> {
    const child = this.#child ?? this.#start()
    const id = ++this.#asked
    return new Promise((resolve) => {
      this.#waiting.set(id, (answer) => resolve(answer as MergeAnswers[Kind] | 'ended'))
      send(child, { id, ask })
    })
  }

  /** How far the reading that is under way has come; null where none is. */
  progress(): MergeProgress | null {
    return this.#progress
  }

  /** Ends the reading that is under way; nothing of it is kept. */
  cancelReading(): void {
    if (this.#child) send(this.#child, { cancel: true })
  }

  /** Whether it has been asked anything, and so may have files. */
  isStarted(): boolean {
    return this.#child !== null
  }

  /** Ends the process; all files are forgotten, and whoever waits for an answer is told. */
  end(): void {
    const child = this.#child
    if (!child) return
    this.#forget(child)
    child.kill()
  }

  #start(): UtilityProcess {
    const child = utilityProcess.fork(path.join(import.meta.dirname, 'merger.cjs'), [app.getVersion()], {
      serviceName: 'merger',
      execArgv: [`--max-old-space-size=${heapMegabytes}`],
      stdio: 'ignore',
    })
    child.on('message', (reply: MergeReply) => this.#receive(reply))
    child.once('exit', () => this.#forget(child))
    this.#child = child
    return child
  }

  #receive(reply: MergeReply): void {
    if ('progress' in reply) {
      this.#progress = reply.progress
      return
    }
    this.#progress = null
    this.#waiting.get(reply.id)?.(reply.answer)
    this.#waiting.delete(reply.id)
  }

  #forget(child: UtilityProcess): void {
    if (this.#child !== child) return
    this.#child = null
    this.#progress = null
    for (const answer of this.#waiting.values()) answer('ended')
    this.#waiting.clear()
  }
}

function send(child: UtilityProcess, request: MergeRequest): void {
  child.postMessage(request)
}
