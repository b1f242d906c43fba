import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type ReaderProcess, supervise } from '../../../electron/background/supervise'
import type { ReaderAnswer, ReaderRequest } from '../../../shared/importing/reader-messages'

const request: ReaderRequest = { bytes: new Uint8Array([1]), fileName: 'fil.xlsx' }
const limits = { milliseconds: 10_000, bytes: 1000, everyMilliseconds: 50 }

/** A reading process that does what the test says. */
class FakeReader implements ReaderProcess {
  answer: (answer: ReaderAnswer) => void = () => {}
  end: () => void = () => {}
  readonly sent: ReaderRequest[] = []
  killed = false
  used: number | null = null

  readonly send = (some: ReaderRequest): void => {
    this.sent.push(some)
  }
  readonly onAnswer = (listener: (answer: ReaderAnswer) => void): void => {
    this.answer = listener
  }
  readonly onEnd = (listener: () => void): void => {
    this.end = listener
  }
  readonly kill = (): void => {
    this.killed = true
  }
  readonly memory = (): number | null => this.used
}

describe('a reading process', () => {
  let reader: FakeReader

  beforeEach(() => {
    vi.useFakeTimers()
    reader = new FakeReader()
  })
  afterEach(() => {
    expect(vi.getTimerCount()).toBe(0)
    vi.useRealTimers()
  })

  it('is sent the file, gives its sheets and is ended', async () => {
    const reading = supervise(reader, request, limits)
    expect([reader.sent, reader.killed]).toEqual([[request], false])
    reader.answer({ ok: true, sheets: [{ name: 'A', rows: [] }] })
    expect(await reading).toEqual({ ok: true, value: [{ name: 'A', rows: [] }] })
    expect(reader.killed).toBe(true)
  })

  it('may say why it could not read the file', async () => {
    const reading = supervise(reader, request, limits)
    reader.answer({ ok: false, error: 'encrypted' })
    expect(await reading).toEqual({ ok: false, error: 'encrypted' })
  })

  it('is ended when it takes too long', async () => {
    const reading = supervise(reader, request, limits)
    vi.advanceTimersByTime(9_999)
    expect(reader.killed).toBe(false)
    vi.advanceTimersByTime(1)
    expect(await reading).toEqual({ ok: false, error: 'took-too-long' })
    expect(reader.killed).toBe(true)
  })

  it('is ended when it takes too much memory', async () => {
    const reading = supervise(reader, request, limits)
    reader.used = 1000
    vi.advanceTimersByTime(100)
    expect(reader.killed).toBe(false)
    reader.used = 1001
    vi.advanceTimersByTime(50)
    expect(await reading).toEqual({ ok: false, error: 'too-much-memory' })
    expect(reader.killed).toBe(true)
  })

  it('that ends by itself near its limit ran out of memory, and otherwise could not read the file', async () => {
    const near = supervise(reader, request, limits)
    reader.used = 800
    vi.advanceTimersByTime(50)
    reader.end()
    expect(await near).toEqual({ ok: false, error: 'too-much-memory' })
    const other = new FakeReader()
    const far = supervise(other, request, limits)
    other.end()
    expect(await far).toEqual({ ok: false, error: 'not-a-workbook' })
  })

  it('is ended by a cancel, which is neither an answer nor a fault', async () => {
    const cancel = new AbortController()
    const reading = supervise(reader, request, limits, cancel.signal)
    cancel.abort()
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' })
    expect(reader.killed).toBe(true)
  })

  it('is not even asked where the cancel came first', async () => {
    await expect(supervise(reader, request, limits, AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' })
    expect([reader.sent, reader.killed]).toEqual([[], true])
  })

  it('is not listened to once it has answered', async () => {
    const reading = supervise(reader, request, limits)
    reader.answer({ ok: false, error: 'empty' })
    reader.end()
    vi.advanceTimersByTime(60_000)
    expect(await reading).toEqual({ ok: false, error: 'empty' })
  })
})
