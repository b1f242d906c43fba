import path from 'node:path'
import { app, utilityProcess } from 'electron'
import type { AppError } from '../../shared/contract/app-error'
import { fail, ok, type Result } from '../../shared/model/result'
import type { MergeAnswers, MergeAsk, MergeProgress, MergeReply, MergeRequest } from '../merging/merge-messages'

/** V8 ends the process by itself at this size: a file that is a bomb ends no more than the merging. */
const heapMegabytes = 1024

/** How long the process may be silent while it is waited for, and how long it may go on reading a file once that is cancelled. */
export interface MergeLimits {
  readonly milliseconds: number
  readonly afterCancel: number
}

/** As for the audit of a delivery; all files of the country take two seconds. */
const mergeLimits: MergeLimits = { milliseconds: 180_000, afterCancel: 3_000 }

/** A process of Electron's, as much of it as is needed here. */
export interface MergingChild {
  postMessage(request: MergeRequest): void
  on(event: 'message', listener: (reply: MergeReply) => void): unknown
  once(event: 'exit', listener: () => void): unknown
  kill(): unknown
}

type MergeEnd = Extract<AppError, { readonly code: 'merge-stopped' | 'merge-too-slow' }>
type Waiting = (answer: Result<unknown, MergeEnd>) => void

/**
 * The process that keeps the deliveries that are to be merged. Started when it is first asked; ended, it has forgotten them. One that
 * says nothing for too long is ended.
 */
export class MergerProcess {
  readonly #begin: () => MergingChild
  readonly #limits: MergeLimits
  #child: MergingChild | null = null
  #progress: MergeProgress | null = null
  #asked = 0
  readonly #waiting = new Map<number, Waiting>()
  #patience: NodeJS.Timeout | undefined

  constructor(begin: () => MergingChild = startMerger, limits: MergeLimits = mergeLimits) {
    this.#begin = begin
    this.#limits = limits
  }

  /** What it answers; why it ended before it could, where it has forgotten the files. */
  ask<Kind extends MergeAsk['kind']>(
    ask: Extract<MergeAsk, { readonly kind: Kind }>,
  ): Promise<Result<MergeAnswers[Kind], MergeEnd>> {
    const child = this.#child ?? this.#start()
    const id = ++this.#asked
    return new Promise((resolve) => {
      this.#waiting.set(id, (answer) => resolve(answer as Result<MergeAnswers[Kind], MergeEnd>))
      // To be asked more is no word of its own: it gives it no longer for what it was asked before.
      if (this.#waiting.size === 1) this.#waitAnew()
      child.postMessage({ id, ask })
    })
  }

  /** How far the reading that is under way has come; null where none is. */
  progress(): MergeProgress | null {
    return this.#progress
  }

  /** Ends the reading that is under way; nothing of it is kept. A process that does not let go of a file is ended. */
  cancelReading(): void {
    const child = this.#child
    if (!child) return
    child.postMessage({ cancel: true })
    if (this.#progress) this.#waitAnew(this.#limits.afterCancel, 'merge-stopped')
  }

  /** Whether it has been asked anything, and so may have files. */
  isStarted(): boolean {
    return this.#child !== null
  }

  /** Ends the process; all files are forgotten, and whoever waits for an answer is told. */
  end(): void {
    this.#end('merge-stopped')
  }

  #start(): MergingChild {
    const child = this.#begin()
    child.on('message', (reply) => this.#receive(reply))
    child.once('exit', () => this.#forget(child, 'merge-stopped'))
    this.#child = child
    return child
  }

  #receive(reply: MergeReply): void {
    if ('progress' in reply) {
      this.#progress = reply.progress
    } else {
      this.#progress = null
      this.#waiting.get(reply.id)?.(ok(reply.answer))
      this.#waiting.delete(reply.id)
    }
    this.#waitAnew()
  }

  /** From now on it has so long for its next word, where anybody waits for one. */
  #waitAnew(milliseconds = this.#limits.milliseconds, code: MergeEnd['code'] = 'merge-too-slow'): void {
    clearTimeout(this.#patience)
    if (this.#waiting.size > 0) this.#patience = setTimeout(() => this.#end(code), milliseconds)
  }

  #end(code: MergeEnd['code']): void {
    const child = this.#child
    if (!child) return
    this.#forget(child, code)
    child.kill()
  }

  #forget(child: MergingChild, code: MergeEnd['code']): void {
    if (this.#child !== child) return
    clearTimeout(this.#patience)
    this.#child = null
    this.#progress = null
    for (const answer of this.#waiting.values()) answer(fail({ code }))
    this.#waiting.clear()
  }
}

function startMerger(): MergingChild {
  return utilityProcess.fork(path.join(import.meta.dirname, 'merger.cjs'), [app.getVersion()], {
    serviceName: 'merger',
    execArgv: [`--max-old-space-size=${heapMegabytes}`],
    stdio: 'ignore',
  })
}
