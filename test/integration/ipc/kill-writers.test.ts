import { expect, it } from 'vitest'
import { killWriters } from './kill-writers'

// 200 kills: kill-writers.long.test.ts, in `npm run test:long`.
it('two processes write in one database, and one is killed 6 times: no damage, and nothing acknowledged is lost', async () => {
  const { acknowledged, lost, damaged, byBoth, reads } = await killWriters(6)
  expect({ lost, damaged }).toEqual({ lost: 0, damaged: 0 })
  expect(acknowledged).toBe(byBoth[0] + byBoth[1])
  expect(Math.min(...byBoth)).toBeGreaterThan(0)
  expect(reads).toBeGreaterThan(0)
}, 60_000)
