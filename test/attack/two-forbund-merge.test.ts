import { describe, expect, test } from 'vitest'
import type { AnswerRow, PackageContent } from '../../shared/delivery/package/package-content'
import { mergePackages } from '../../shared/merge/merge-packages'
import { forbundFile } from '../support/merge-files'

// Two förbund take part in a merge, and one of them wants to know what the other one has answered. It has the merged table and its own file.

const own = forbundFile('Eget', [
  { count: 14, form: 'personal', kon: 1, all: 5 },
  { count: 12, form: 'personal', kon: 2, all: 2 },
])
const other = forbundFile('Det andra', [
  { count: 11, form: 'personal', kon: 1, all: 6 },
  { count: 13, form: 'personal', kon: 2, all: 1 },
])
const third = forbundFile('Det tredje', [
  { count: 15, form: 'personal', kon: 1, all: 4 },
  { count: 16, form: 'personal', kon: 2, all: 3 },
])

type Counts = ReadonlyMap<string, number>

function placeOf({ question, breakdown, group, codes }: AnswerRow): string {
  return [question, breakdown, group, codes].join(' ')
}

/** The counts of a table in total and by kön. */
function countsOf({ answers }: PackageContent): Counts {
  const merged = answers.filter(({ breakdown, count }) => breakdown !== 'insats' && count !== null)
  return new Map(merged.map((row) => [placeOf(row), row.count ?? 0]))
}

/** Adds what every file says, whoever takes part. */
function naiveMerge(files: readonly PackageContent[]): Counts {
  const sums = new Map<string, number>()
  for (const counts of files.map(countsOf)) for (const [place, count] of counts) sums.set(place, (sums.get(place) ?? 0) + count)
  return sums
}

/** What the table says when the attacker's own answers are taken away. */
function less(merged: Counts, known: Counts): Counts {
  return new Map([...merged].map(([place, count]) => [place, count - (known.get(place) ?? 0)]))
}

describe('two-förbund merge', () => {
  test('a plain sum of two files gives the whole of the other one to each', () => {
    const naive = naiveMerge([own.content, other.content])
    expect(less(naive, countsOf(own.content))).toEqual(countsOf(other.content))
  })

  test('a plain sum of three gives it for a question that only two of them give', () => {
    const silent = forbundFile('Det tysta', [{ count: 9, form: 'personal', kon: 1, all: 4 }])
    const rest = less(naiveMerge([own.content, other.content, silent.content]), countsOf(own.content))
    const told = [...countsOf(other.content)].filter(([place]) => place.startsWith('personal.1 total'))
    expect(told.length).toBeGreaterThan(0)
    expect(told.every(([place, count]) => rest.get(place) === count)).toBe(true)
  })

  const options = { name: 'Länet', programVersion: '0.4.0' }

  test('ours is not made of two', () => {
    const { merged, refusal } = mergePackages([own, other], options)
    expect(merged).toBe(null)
    expect(refusal).toEqual({ reason: 'too-few', forbund: 2, least: 3 })
  })

  test('nor of two and a copy, an older delivery, or a file of another year', () => {
    const copy = { ...other, fileName: 'copy.zip' }
    expect(mergePackages([own, other, copy], options).merged).toBe(null)
  })

  test('ours of three gives what they have together, and no number of it is of one when the own is taken away', () => {
    const { merged } = mergePackages([own, other, third], options)
    if (!merged) throw new Error('three can be merged')
    const rest = less(countsOf(merged), countsOf(own.content))
    expect(rest.size).toBeGreaterThan(0)
    // What is left is the two others together, for every number: none of them is told from the other.
    expect(rest).toEqual(naiveMerge([other.content, third.content]))
    for (const one of [other, third]) {
      const alone = countsOf(one.content)
      const same = [...rest].filter(([place, count]) => count === alone.get(place) && !isZeroOfBoth(place))
      expect(same).toEqual([])
    }
  })

  test('a question that only two of three give is not in ours', () => {
    const silent = forbundFile('Det tysta', [{ count: 9, form: 'personal', kon: 1, all: 4 }])
    const { merged } = mergePackages([own, other, silent], options)
    expect(merged?.groups[0]).toBeDefined()
    expect(merged?.answers.filter(({ question, status }) => question === 'personal.1' && status !== 'A')).toEqual([])
  })
})

/** That nobody answered so in either says of one what it says of both. */
function isZeroOfBoth(place: string): boolean {
  return naiveMerge([other.content]).get(place) === 0 || naiveMerge([third.content]).get(place) === 0
}
