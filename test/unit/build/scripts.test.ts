import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { NEEDS } from '../../../build/scripts/needs.mjs'
import { tasks } from '../../../build/scripts/tasks.mjs'

const { scripts } = JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../../../package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>
}

describe('npm scripts', () => {
  it('are tasks that say what they need of the machine', () => {
    const names = Object.keys(scripts).sort()
    expect(Object.keys(tasks).sort()).toEqual(names)
    expect(Object.keys(NEEDS).sort()).toEqual(names)
    expect(Object.values(scripts)).toEqual(Object.keys(scripts).map((name) => `node build/scripts/run.mjs ${name}`))
  })
})
