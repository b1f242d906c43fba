import { expect, it } from 'vitest'
import type { Watch } from '../../../electron/db/sliced-work'
import { WatchedWork } from '../../../electron/ipc/watched-work'

/** Work that is under way until it is told to end. */
function begun(work: WatchedWork): { readonly watch: Watch; readonly end: () => Promise<void> } {
  let given: Watch | null = null
  let end = () => {}
  const done = work.watch((watch) => {
    given = watch
    return new Promise<void>((resolve) => {
      end = resolve
    })
  })
  if (!given) throw new Error('it has not begun')
  return {
    watch: given,
    end: () => {
      end()
      return done
    },
  }
}

it('tells how far it has come, until it has ended', async () => {
  const work = new WatchedWork()
  const one = begun(work)
  expect(work.progress()).toBeNull()
  one.watch.report({ done: 1, of: 2 })
  expect(work.progress()).toEqual({ done: 1, of: 2 })
  await one.end()
  expect(work.progress()).toBeNull()
})

it('that is cancelled knows it, and still tells until it has ended', async () => {
  const work = new WatchedWork()
  const one = begun(work)
  work.cancel()
  expect(one.watch.signal.aborted).toBe(true)
  one.watch.report({ done: 2, of: 2 })
  expect(work.progress()).toEqual({ done: 2, of: 2 })
  await one.end()
  expect(work.progress()).toBeNull()
})

it('ends where another begins, and says nothing of how far that has come', async () => {
  const work = new WatchedWork()
  const [one, other] = [begun(work), begun(work)]
  expect(one.watch.signal.aborted).toBe(true)
  expect(other.watch.signal.aborted).toBe(false)
  other.watch.report({ done: 1, of: 9 })
  one.watch.report({ done: 5, of: 5 })
  expect(work.progress()).toEqual({ done: 1, of: 9 })
  await one.end()
  expect(work.progress()).toEqual({ done: 1, of: 9 })
  await other.end()
})
