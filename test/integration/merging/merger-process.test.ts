import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { MergerProcess, type MergingChild } from '../../../electron/background/merger-process'
import type { MergeReply, MergeRequest } from '../../../electron/merging/merge-messages'
import { fail, ok } from '../../../shared/model/result'

vi.mock('electron', () => ({ app: {}, utilityProcess: {} }))

const limits = { milliseconds: 180_000, afterCancel: 3_000 }
const tooSlow = fail({ code: 'merge-too-slow' })
const stopped = fail({ code: 'merge-stopped' })

/** A merging process that does what the test says. */
class FakeMerger implements MergingChild {
  readonly sent: MergeRequest[] = []
  killed = false
  say: (reply: MergeReply) => void = () => {}
  exit: () => void = () => {}

  readonly postMessage = (request: MergeRequest): void => {
    this.sent.push(request)
  }
  readonly on = (_event: 'message', listener: (reply: MergeReply) => void): void => {
    this.say = listener
  }
  readonly once = (_event: 'exit', listener: () => void): void => {
    this.exit = listener
  }
  readonly kill = (): void => {
    this.killed = true
    this.exit()
  }
}

describe('the merging process', () => {
  let children: FakeMerger[]
  let merger: MergerProcess

  beforeEach(() => {
    vi.useFakeTimers()
    children = []
    const begin = () => {
      const child = new FakeMerger()
      children.push(child)
      return child
    }
    merger = new MergerProcess(begin, limits)
  })
  afterEach(() => {
    expect(vi.getTimerCount()).toBe(0)
    vi.useRealTimers()
  })

  it('answers each question by its number, and is left waiting for the next one as long as nobody asks', async () => {
    const [read, files] = [merger.ask({ kind: 'overview' }), merger.ask({ kind: 'files', name: 'Riket' })]
    children[0]?.say({ id: 2, answer: null })
    children[0]?.say({ id: 1, answer: null })
    expect([await read, await files]).toEqual([ok(null), ok(null)])
    vi.advanceTimersByTime(10 * limits.milliseconds)
    expect([children.length, children[0]?.killed, merger.isStarted()]).toEqual([1, false, true])
    merger.end()
  })

  it('is ended when it has been silent for too long, and begins anew when it is asked again', async () => {
    const asked = merger.ask({ kind: 'overview' })
    vi.advanceTimersByTime(limits.milliseconds - 1)
    expect(children[0]?.killed).toBe(false)
    vi.advanceTimersByTime(1)
    expect(await asked).toEqual(tooSlow)
    expect([children[0]?.killed, merger.isStarted(), merger.progress()]).toEqual([true, false, null])
    const again = merger.ask({ kind: 'overview' })
    children[1]?.say({ id: 2, answer: null })
    expect(await again).toEqual(ok(null))
    merger.end()
  })

  it('may take longer for many files, of which it says one after the other', async () => {
    const adding = merger.ask({ kind: 'add', files: [] })
    for (const done of [0, 1, 2]) {
      vi.advanceTimersByTime(limits.milliseconds - 1)
      children[0]?.say({ progress: { done, of: 3 } })
    }
    expect([children[0]?.killed, merger.progress()]).toEqual([false, { done: 2, of: 3 }])
    vi.advanceTimersByTime(limits.milliseconds)
    expect(await adding).toEqual(tooSlow)
  })

  it('lets go of its files when the reading is cancelled, and is ended where it does not', async () => {
    const heard = merger.ask({ kind: 'add', files: [] })
    children[0]?.say({ progress: { done: 0, of: 3 } })
    merger.cancelReading()
    expect(children[0]?.sent.at(-1)).toEqual({ cancel: true })
    children[0]?.say({ id: 1, answer: null })
    expect([await heard, children[0]?.killed]).toEqual([ok(null), false])

    const unheard = merger.ask({ kind: 'add', files: [] })
    children[0]?.say({ progress: { done: 0, of: 3 } })
    merger.cancelReading()
    vi.advanceTimersByTime(limits.afterCancel)
    expect([await unheard, children[0]?.killed]).toEqual([stopped, true])
  })

  it('is given no longer for being asked more, as when other files are chosen at once after a cancel', async () => {
    const cancelled = merger.ask({ kind: 'add', files: [] })
    children[0]?.say({ progress: { done: 0, of: 3 } })
    merger.cancelReading()
    vi.advanceTimersByTime(limits.afterCancel - 1)
    const next = merger.ask({ kind: 'add', files: [] })
    vi.advanceTimersByTime(1)
    expect(children[0]?.killed).toBe(true)
    expect([await cancelled, await next]).toEqual([stopped, stopped])
  })

  it('is not hurried by a cancel that comes when the files are read already', async () => {
    const asked = merger.ask({ kind: 'overview' })
    merger.cancelReading()
    vi.advanceTimersByTime(limits.milliseconds - 1)
    children[0]?.say({ id: 1, answer: null })
    expect(await asked).toEqual(ok(null))
    merger.end()
  })

  it('tells whoever waits when it ends, by itself or since the files are not wanted', async () => {
    const [crashed] = [merger.ask({ kind: 'overview' })]
    children[0]?.exit()
    expect(await crashed).toEqual(stopped)
    const unwanted = merger.ask({ kind: 'overview' })
    merger.end()
    expect([await unwanted, children[1]?.killed]).toEqual([stopped, true])
  })
})
