import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { UnlockAttempts } from '../../../electron/files/unlock-attempts'
import { newFolder } from '../db/in-new-database'

const file = '/databaser/Förbundet på ön.finsam'
const start = Date.parse('2026-11-22T08:00:00Z')

function at(seconds: number): Date {
  return new Date(start + seconds * 1000)
}

describe('wrong passwords', () => {
  it('may be two, and then the next has to wait longer and longer, at most a minute', () => {
    const attempts = new UnlockAttempts(newFolder())
    expect([1, 2, 3, 4, 5, 6, 7, 8, 9].map(() => attempts.wrong(file, at(0)))).toEqual([0, 0, 2, 4, 8, 16, 32, 60, 60])
  })

  it('have the next wait so long, and no longer', () => {
    const attempts = new UnlockAttempts(newFolder())
    for (const _ of [1, 2, 3, 4]) attempts.wrong(file, at(0))
    expect([0, 1, 3.5, 4, 100].map((seconds) => attempts.waitSeconds(file, at(seconds)))).toEqual([4, 3, 1, 0, 0])
  })

  it('are counted for each file, and no longer when the right one has been given', () => {
    const attempts = new UnlockAttempts(newFolder())
    for (const _ of [1, 2, 3]) attempts.wrong(file, at(0))
    expect(attempts.waitSeconds('/databaser/En annan.finsam', at(0))).toBe(0)
    attempts.right(file)
    expect([attempts.waitSeconds(file, at(0)), attempts.wrong(file, at(0))]).toEqual([0, 0])
  })

  it('are still counted when the program is started anew', () => {
    const folder = newFolder()
    const attempts = new UnlockAttempts(folder)
    for (const _ of [1, 2, 3, 4, 5]) attempts.wrong(file, at(0))
    expect(new UnlockAttempts(folder).waitSeconds(file, at(1))).toBe(7)
  })

  it('make nobody wait for ever when the clock is set back', () => {
    const attempts = new UnlockAttempts(newFolder())
    for (const _ of [1, 2, 3, 4, 5]) attempts.wrong(file, at(0))
    const yearBefore = -365 * 24 * 60 * 60
    expect(attempts.waitSeconds(file, at(yearBefore))).toBe(8)
    expect(attempts.waitSeconds(file, at(yearBefore + 8))).toBe(0)
  })

  it('are counted anew where what was remembered cannot be read', () => {
    const folder = newFolder()
    fs.writeFileSync(path.join(folder, 'unlock-attempts.json'), '{ "half')
    expect(new UnlockAttempts(folder).wrong(file, at(0))).toBe(0)
  })
})
