import { expect, it } from 'vitest'
import { killWriters } from './kill-writers'

it('two processes write in one database, and one is killed 200 times: no damage, and nothing acknowledged is lost', async () => {
  const { acknowledged, lost, damaged, byBoth } = await killWriters(200)
  expect({ lost, damaged }).toEqual({ lost: 0, damaged: 0 })
  expect(acknowledged).toBe(byBoth[0] + byBoth[1])
  expect(Math.min(...byBoth)).toBeGreaterThan(200)
})

// As on a share: the journal is a file that is deleted at each commit.
it('the same in a folder that is kept the same on several computers, 100 times', async () => {
  const { lost, damaged, byBoth } = await killWriters(100, 'OneDrive/Provförbundet.finsam')
  expect({ lost, damaged }).toEqual({ lost: 0, damaged: 0 })
  expect(Math.min(...byBoth)).toBeGreaterThan(100)
})
