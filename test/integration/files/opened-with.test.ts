import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { databaseAmong, GivenDatabase } from '../../../electron/files/opened-with'

const folder = path.resolve('/home/åsa')

describe('the database among the words of a start', () => {
  it.each([
    ['a whole path', [path.resolve('/data/Älvdalen 2024.finsam')], path.resolve('/data/Älvdalen 2024.finsam')],
    ['a path from the folder one stood in', ['Älvdalen.finsam'], path.join(folder, 'Älvdalen.finsam')],
    ['an ending in capitals', ['A.FINSAM'], path.join(folder, 'A.FINSAM')],
    ['among other words', ['.', '--no-sandbox', 'A.finsam', '--lang=sv'], path.join(folder, 'A.finsam')],
    ['the last of several', ['A.finsam', 'B.finsam'], path.join(folder, 'B.finsam')],
  ])('is found: %s', (_, words, file) => {
    expect(databaseAmong(words, folder)).toBe(file)
  })

  it.runIf(process.platform !== 'win32')('is found where a desktop gives its address', () => {
    expect(databaseAmong(['file:///data/%C3%84lvdalen%202024.finsam'], folder)).toBe('/data/Älvdalen 2024.finsam')
  })

  it.each([
    ['no words', []],
    ['another file', ['svar.xlsx', 'A.finsam.bak', 'finsam']],
    ['a switch that ends so', ['--user-data-dir=/tmp/A.finsam', '-A.finsam']],
    ['an address elsewhere', ['file://server%ZZ/A.finsam']],
    ['an ending alone', ['.finsam']],
  ])('is not there: %s', (_, words) => {
    expect(databaseAmong(words, folder)).toBeNull()
  })

  it('is not an address of the net', () => {
    // Taken for a path, it is one that nothing lies at.
    expect(databaseAmong(['https://example.invalid/A.finsam'], folder)).toBe(path.join(folder, 'https:/example.invalid/A.finsam'))
  })
})

describe('a given database', () => {
  it('is taken once', () => {
    const given = new GivenDatabase('/a.finsam')
    expect([given.waits(), given.take(), given.waits(), given.take()]).toEqual([true, '/a.finsam', false, null])
  })

  it('is told of when it comes later, and nothing is told of nothing', () => {
    const given = new GivenDatabase(null)
    let told = 0
    given.whenGiven(() => told++)
    given.give(null)
    expect(told).toBe(0)
    given.give('/a.finsam')
    given.give('/b.finsam')
    expect([told, given.take()]).toEqual([2, '/b.finsam'])
  })
})
