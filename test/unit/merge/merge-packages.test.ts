import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AnswerRow } from '../../../shared/delivery/package/package-content'
import { mergePackages } from '../../../shared/merge/merge-packages'
import type { ReadFile } from '../../../shared/merge/read-file'
import type { People } from '../../support/made-responses'
import { forbundFile, randomFiles, withCover } from '../../support/merge-files'

const riket = { name: 'Riket', programVersion: '0.4.0' }

function merged(files: readonly ReadFile<string>[]) {
  const { merged: content, refusal } = mergePackages(files, riket)
  if (!content) throw new Error(`refused: ${refusal?.reason}`)
  return content
}

function people(count: number, kon: number, answer: number, form = 'personal'): People {
  return { count, form, kon, all: answer }
}

/** Each has 12 women and 10 men, whose answers to every question differ. */
const three = ['A', 'B', 'C'].map((name) =>
  forbundFile(name, [people(6, 1, 4), people(6, 1, 5), people(5, 2, 2), people(5, 2, 1)]),
)

describe('a merged table', () => {
  test('has the sums of what its förbund give, and says how many they are', () => {
    const { groups, answers } = merged(three)
    expect(groups.filter(({ form }) => form === 'personal')).toMatchObject([
      { breakdown: 'total', group: 'total', status: 'F', forbund: 3, respondents: 66 },
      { breakdown: 'kon', group: 'kvinna', members: ['Kvinna'], status: 'F', forbund: 3, respondents: 36 },
      { breakdown: 'kon', group: 'man', status: 'F', forbund: 3, respondents: 30 },
    ])
    const first = answers.filter(({ question, group }) => question === 'personal.1' && group === 'total')
    expect(first.map(({ codes, count, forbund }) => [codes, count, forbund])).toEqual([
      ['1', 15, 3],
      ['2', 15, 3],
      ['3', 0, 3],
      ['4', 18, 3],
      ['5', 18, 3],
      ['6', 0, 3],
      ['blank', 0, 3],
      ['unreadable', 0, 3],
      ['not-on-form', 0, 3],
    ])
  })

  test('names the region, the files it is made of, and the dates from the first to the last', () => {
    const [first, ...rest] = three
    if (!first) throw new Error('there are three')
    const files = [withCover(first, { startsOn: '2023-09-01', endsOn: '2024-11-15' }), ...rest]
    expect(merged(files).cover).toMatchObject({
      level: { kind: 'merged', name: 'Riket' },
      number: 1,
      year: 2024,
      startsOn: '2023-09-01',
      endsOn: '2024-11-15',
      programVersion: '0.4.0',
      sources: files.map(({ contentHash }) => contentHash).sort(),
    })
  })

  test('says of a form that fewer than three give nothing but that', () => {
    const files = [...three, forbundFile('D', [people(20, 1, 3, 'styrelse')])]
    expect(merged(files).groups.filter(({ form }) => form === 'styrelse')).toMatchObject([
      { breakdown: 'total', group: '', status: 'A', forbund: 0, respondents: null },
    ])
    expect(merged(files).answers.filter(({ form }) => form === 'styrelse')).toEqual([])
  })

  test('a joined group of kön is a row of its own and is never added to one of its members', () => {
    const joined = ['D', 'E', 'F'].map((name) => forbundFile(name, [people(10, 1, 4), people(9, 2, 3), people(2, 3, 3)]))
    const kon = merged([...three, ...joined]).groups.filter(({ breakdown, form }) => breakdown === 'kon' && form === 'personal')
    expect(kon.map(({ group, status, forbund, respondents }) => [group, status, forbund, respondents])).toEqual([
      ['kvinna', 'F', 6, 66],
      ['man', 'F', 3, 30],
      ['man+uppges-ej', 'D', 3, 33],
    ])
  })

  test('where some give classes all are counted in classes, and those who give codes in codes too', () => {
    const small = ['D', 'E', 'F'].map((name) => forbundFile(name, [people(4, 1, 4), people(4, 1, 5)]))
    const rows = merged([...three, ...small]).answers.filter(
      ({ question, group }) => question === 'personal.1' && group === 'total',
    )
    expect(rows.map(({ codes, status, count, forbund }) => [codes, status, count, forbund])).toEqual([
      ['1-2', 'D', 30, 6],
      ['3-4', 'D', 30, 6],
      ['5-6', 'D', 30, 6],
      ['blank', 'D', 0, 6],
      ['unreadable', 'D', 0, 6],
      ['not-on-form', 'D', 0, 6],
      ...[15, 15, 0, 18, 18, 0].map((count, index) => [`${index + 1}`, 'F', count, 3]),
    ])
  })

  test('has no insatser: they are each förbund’s own', () => {
    expect(merged(randomFiles(8, 3)).groups.some(({ breakdown }) => breakdown === 'insats')).toBe(false)
  })
})

describe('who takes part', () => {
  test('two förbund are not merged, since each would know the other one’s numbers', () => {
    expect(mergePackages(three.slice(1), riket)).toMatchObject({
      merged: null,
      refusal: { reason: 'too-few', forbund: 2, least: 3 },
    })
  })

  test('what one or two alone do not give is not taken from one more, so that three are missing', () => {
    const six = ['A', 'B', 'C', 'D', 'E', 'F'].map((name, index) => forbundFile(name, [people(6 + index, 1, 4), people(6, 1, 2)]))
    const unanimous = forbundFile('G', [people(9, 1, 3)])
    const rows = merged([...six, unanimous]).answers.filter(
      ({ question, group }) => question === 'personal.1' && group === 'total',
    )
    // G's nine answers are all the same, so it gives the question not at all; A and B, the smallest, are left out with it.
    expect(rows.every(({ forbund }) => forbund === 4)).toBe(true)
    expect(rows.some(({ codes }) => codes === 'blank')).toBe(false)
  })
})

describe('any förbund', () => {
  const seeds = fc.record({ seed: fc.integer({ min: 1, max: 10_000 }), count: fc.integer({ min: 3, max: 14 }) })

  test('the files can be in any order and be there twice: the table is the same to the byte', () => {
    fc.assert(
      fc.property(seeds, fc.infiniteStream(fc.nat()), ({ seed, count }, order) => {
        const files = randomFiles(count, seed)
        const twice = [...files, ...files.slice(0, 3).map((file) => ({ ...file, fileName: `copy of ${file.fileName}` }))]
        const shuffled = twice.map((file) => ({ file, at: order.next().value })).sort((a, b) => a.at - b.at)
        const again = mergePackages(
          shuffled.map(({ file }) => file),
          riket,
        )
        expect(JSON.stringify(again.merged)).toBe(JSON.stringify(mergePackages(files, riket).merged))
      }),
      { numRuns: 30, seed: 1 },
    )
  })

  test('a table is never refused by its audit', () => {
    fc.assert(
      fc.property(seeds, ({ seed, count }) => {
        expect(mergePackages(randomFiles(count, seed), riket).refusal).toBe(null)
      }),
      { numRuns: 60, seed: 2 },
    )
  })
})

test('of what 75 förbund give of their questions in total nearly all is counted', () => {
  const files = randomFiles(75, 75)
  const given = files.flatMap(({ content }) => content.answers.filter(isTotal))
  // A question may be given in codes of some and in classes of all: the latter are the most people.
  const figures = new Map<string, number>()
  for (const { question, forbund, count } of merged(files).answers.filter(isTotal)) {
    const key = `${question} ${forbund}`
    figures.set(key, (figures.get(key) ?? 0) + (count ?? 0))
  }
  const widest = new Map<string, number>()
  for (const [key, people] of figures) {
    const [question = ''] = key.split(' ')
    widest.set(question, Math.max(widest.get(question) ?? 0, people))
  }
  const sum = (counts: Iterable<number | null>) => [...counts].reduce<number>((all, count) => all + (count ?? 0), 0)
  expect(sum(widest.values()) / sum(given.map(({ count }) => count))).toBeGreaterThan(0.97)
})

function isTotal({ breakdown, codes }: AnswerRow): boolean {
  return breakdown === 'total' && /^\d/.test(codes)
}
