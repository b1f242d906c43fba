import { beforeAll, describe, expect, test } from 'vitest'
import { loadSolver } from '../../electron/solver/load-solver'
import { limits } from '../../shared/instrument-workbook/limits'
import { type Attacked, attackRandomForbund } from './support/try-forbund'

// Scales that can come in with a new version of the instrument: of two steps and more. The bundled ones of six are attacked elsewhere.
const lengths = Array.from({ length: limits.steps - 1 }, (_, index) => index + 2).filter((steps) => steps !== 6)

describe.each(lengths)('100 random förbund with questions of %i steps', (steps) => {
  let attacked: readonly Attacked[] = []

  beforeAll(async () => {
    const solve = await loadSolver()
    attacked = Array.from({ length: 100 }, (_, seed) => attackRandomForbund(seed, solve, steps))
  }, 60_000)

  test('pass the audit, and tell an attacker nothing of one to four people', () => {
    expect(attacked.flatMap(({ audit }) => audit)).toEqual([])
    expect(attacked.flatMap(({ claims }) => claims)).toEqual([])
  })

  test('are attacked by one who is never wrong, and are not told of by saying nothing', () => {
    expect(attacked.flatMap(({ untrue }) => untrue)).toEqual([])
    const alone = attacked.flatMap((one) => one.alone ?? [])
    const sum = (pick: (one: (typeof alone)[number]) => number) => alone.reduce((total, one) => total + pick(one), 0)
    expect(sum(({ given }) => given) / sum(({ most }) => most)).toBeGreaterThanOrEqual(0.9)
  })
})
