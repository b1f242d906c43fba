import { describe, expect, it } from 'vitest'
import { Turns } from '../../../electron/ipc/turns'

/** A promise and its end, from outside. */
function held() {
  let end = () => {}
  let fail = () => {}
  const promise = new Promise<void>((resolve, reject) => {
    end = resolve
    fail = () => reject(new Error('work failed'))
  })
  return { promise, end: () => end(), fail: () => fail() }
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve()
}

describe('turns at the database', () => {
  it('are given at once where nothing works alone', () => {
    expect(new Turns().beside(() => 1)).toBe(1)
  })

  it('wait while something works alone, and are then given in their order', async () => {
    const turns = new Turns()
    const done: string[] = []
    const work = held()
    const alone = turns.alone(() => work.promise)
    const later = [1, 2].map((number) => turns.beside(() => done.push(`call ${number}`)))
    await settled()
    expect(done).toEqual([])
    work.end()
    await alone
    await Promise.all(later)
    expect(done).toEqual(['call 1', 'call 2'])
  })

  it('are given to work alone although a call waits for something else, such as a dialog, and then come after it', async () => {
    const turns = new Turns()
    const [dialog, work] = [held(), held()]
    const done: string[] = []
    const call = turns.beside(async () => {
      await dialog.promise
      await turns.beside(() => done.push('call'))
    })
    const alone = turns.alone(() => work.promise).then(() => done.push('alone'))
    dialog.end()
    await settled()
    expect(done).toEqual([])
    work.end()
    await Promise.all([call, alone])
    expect(done).toEqual(['alone', 'call'])
  })

  it('are given to one that works alone at a time, also after one has failed', async () => {
    const turns = new Turns()
    const [first, second] = [held(), held()]
    const begun: number[] = []
    const works = [first, second].map((work, index) =>
      turns.alone(() => {
        begun.push(index)
        return work.promise
      }),
    )
    await settled()
    expect(begun).toEqual([0])
    first.fail()
    await expect(works[0]).rejects.toThrow('work failed')
    await settled()
    expect(begun).toEqual([0, 1])
    second.end()
    await works[1]
    await turns.quiet()
    expect(turns.beside(() => 2)).toBe(2)
  })
})
