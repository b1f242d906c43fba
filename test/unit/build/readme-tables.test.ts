import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  benchTable,
  faultsOf,
  promisesTable,
  readmeOfNow,
  readTables,
  withTables,
} from '../../../build/scripts/readme-tables.mjs'

const row = { name: 'import 1,500 x 40', ours: '400 ms', reference: '320 ms', figure: '1.25', goal: '<= 1.3', met: true }
const results = [
  { name: 'import', measuredOn: '2026-11-22', machine: '2 cores', rows: [row] },
  { name: 'growth', measuredOn: '2026-11-23', machine: '2 cores', rows: [{ ...row, name: 'opening: a | b', met: false }] },
]
const here = 'test/unit/build/readme-tables.test.ts'

describe("README.md's tables", () => {
  it('are what the script writes from the last figures: nobody edits them by hand', () => {
    expect(readFileSync(path.resolve(import.meta.dirname, '../../../README.md'), 'utf8')).toBe(readmeOfNow())
  })

  it('name only tests that are there and measurements that have been made', () => {
    const { promises, results: measured } = readTables()
    expect(faultsOf(promises, measured)).toEqual([])
  })

  it('have a line for each figure, which says whether its goal was met and when', () => {
    const lines = benchTable(results).split('\n')
    expect(lines[2]).toBe('| import 1,500 x 40 | 400 ms | 320 ms | 1.25 | <= 1.3 | yes | 2026-11-22 |')
    expect(lines[3]).toContain('| opening: a \\| b |')
    expect(lines[3]).toContain('| **no** | 2026-11-23 |')
    expect(lines.at(-1)).toBe('Measured on: 2 cores.')
  })

  it('say of a promise by what it is tested, with the figures of its measurements or of one line of them', () => {
    const promises = [
      { promise: 'Imports are fast', tests: [here], bench: ['import'] },
      { promise: 'Opening does not grow', bench: ['growth: opening'], figure: 'one' },
    ]
    const [, , first, second] = promisesTable(promises, results).split('\n')
    expect(first).toBe(`| Imports are fast | [readme-tables.test.ts](${here}), bench \`import\` | 1.25 |`)
    expect(second).toBe('| Opening does not grow | bench `growth: opening` | one; 1.25 (goal missed) |')
  })

  it('refuse a promise without a test, with a test that is gone, or with a measurement that was not made', () => {
    expect(faultsOf([{ promise: 'A' }], results)).toEqual(['"A" is tested by nothing'])
    expect(faultsOf([{ promise: 'B', tests: ['test/gone.test.ts'] }], results)).toHaveLength(1)
    expect(faultsOf([{ promise: 'C', bench: ['growth: closing'] }], results)).toHaveLength(1)
    expect(faultsOf([{ promise: 'D', tests: [here], bench: ['growth: opening'] }], results)).toEqual([])
  })

  it('stand between their markers, and what is around them stays', () => {
    const text = 'before\n<!-- bench:start -->\nold\n<!-- bench:end -->\nafter'
    const written = 'before\n<!-- bench:start -->\nnew\n<!-- bench:end -->\nafter'
    expect(withTables(text, { bench: 'new' })).toBe(written)
    expect(withTables(written, { bench: 'new' })).toBe(written)
    expect(() => withTables('no markers', { bench: 'new' })).toThrow('markers')
  })
})
