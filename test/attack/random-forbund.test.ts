import { beforeAll, describe, expect, test } from 'vitest'
import { loadSolver } from '../../electron/solver/load-solver'
import type { Solve } from '../../shared/disclosure/audit/integer-program'
import { type Attacked, attackRandomForbund } from './support/try-forbund'

// Found among thousands: without one of the choice's looks at where insats meets kön, one of these tells of few.
const found = [10_133, 10_285, 12_335, 17_707]
// The others as they come. More are tried in the bench.
const seeds = [...Array.from({ length: 200 }, (_, seed) => seed), ...found]

describe('200 random förbund', () => {
  let attacked: readonly (Attacked & { readonly seed: number })[] = []

  beforeAll(async () => {
    const solve: Solve = await loadSolver()
    attacked = seeds.map((seed) => ({ seed, ...attackRandomForbund(seed, solve) }))
  }, 60_000)

  test('pass the audit', () => {
    expect(attacked.filter(({ audit }) => audit.length > 0).map(({ seed, audit }) => ({ seed, audit }))).toEqual([])
  })

  test('tell an attacker who knows only the format nothing of one to four people', () => {
    expect(attacked.flatMap(({ seed, claims }) => claims.map((claim) => ({ seed, claim })))).toEqual([])
  })

  test('are attacked by one who is never wrong', () => {
    expect(attacked.flatMap(({ seed, untrue }) => untrue.map((claim) => ({ seed, claim })))).toEqual([])
  })

  test('are given by as many groups on their own as the rules allow', () => {
    const alone = attacked.flatMap((one) => one.alone ?? [])
    const sum = (pick: (one: (typeof alone)[number]) => number) => alone.reduce((total, one) => total + pick(one), 0)
    expect(alone.length).toBeGreaterThan(100)
    expect(sum(({ given }) => given)).toBeLessThanOrEqual(sum(({ most }) => most))
    expect(sum(({ given }) => given) / sum(({ most }) => most)).toBeGreaterThanOrEqual(0.95)
  })

  test('are delivered again where the same people have answered the same, or many have come', () => {
    const again = attacked.filter((one) => one.again).length
    expect([again > 40, again < 160]).toEqual([true, true])
  })
})
