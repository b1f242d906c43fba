import { describe, expect, test } from 'vitest'
import type { AnswerRow, GroupRow } from '../../shared/delivery/package/package-content'
import { contributorOf, questionsOfCodebook } from '../../shared/merge/given'
import { mergedRows, type Summed } from '../../shared/merge/merged-rows'
import type { DeliveryFile } from '../../shared/merge/read-file'
import { randomFiles } from '../support/merge-files'

// A förbund knows its own file, the merged table and even which förbund each figure of it is the sum of. It looks at all figures of a form at
// once, as equations in what every förbund's kvinnor, män and so on have answered to every question, and asks whether any combination of
// them has one other förbund's numbers in it and nobody else's. Unlike the program's own audit nothing is taken apart first.

const form = 'styrelse'
const members = ['kvinna', 'man', 'uppges-ej', 'utan-kon']
const prime = 67_108_859

type Row = Summed<GroupRow | AnswerRow>
/** A figure as an equation: how many times each unknown is in it. Unknowns are named `förbund member question code`. */
type Equation = ReadonlyMap<string, number>

const codes = ['1', '2', '3', '4', '5', '6', 'blank', 'unreadable']

/** Those without the question on their form are all others of the group. */
function unknownsOf(person: string, row: GroupRow | AnswerRow): readonly (readonly [string, number])[] {
  if (!('question' in row)) return [[person, 1]]
  const of = (code: string) => `${person} ${row.question} ${code}`
  if (row.codes === 'not-on-form') return [[person, 1], ...codes.map((code) => [of(code), -1] as const)]
  if (!/^\d/.test(row.codes)) return [[of(row.codes), 1]]
  const [from = 0, to = from] = row.codes.split('-').map(Number)
  return codes.filter((code) => Number(code) >= from && Number(code) <= to).map((code) => [of(code), 1] as const)
}

function equationOf({ row, of }: Row): Equation {
  const groups = row.breakdown === 'total' ? members : row.group.split('+')
  return new Map(of.flatMap((hash) => groups.flatMap((group) => unknownsOf(`${hash} ${group}`, row))))
}

/** How many of the equations are independent, in the unknowns of everybody but those left out. */
function rank(equations: readonly Equation[], leftOut: readonly string[]): number {
  const left = new Set(leftOut)
  const names = [...new Set(equations.flatMap((equation) => [...equation.keys()]))].filter(
    (name) => !left.has(name.split(' ')[0] ?? ''),
  )
  const rows = equations.map((equation) => names.map((name) => ((equation.get(name) ?? 0) + prime) % prime))
  let found = 0
  for (let column = 0; column < names.length && found < rows.length; column += 1) {
    const pivot = rows.findIndex((row, index) => index >= found && row[column] !== 0)
    if (pivot < 0) continue
    const chosen = rows[pivot] ?? []
    rows[pivot] = rows[found] ?? []
    rows[found] = chosen
    const inverse = power(chosen[column] ?? 0, prime - 2)
    for (const row of rows.slice(found + 1)) {
      const factor = ((row[column] ?? 0) * inverse) % prime
      if (factor === 0) continue
      for (let place = column; place < names.length; place += 1) {
        row[place] = ((row[place] ?? 0) + (prime - factor) * (chosen[place] ?? 0)) % prime
      }
    }
    found += 1
  }
  return found
}

function power(base: number, exponent: number): number {
  if (exponent === 0) return 1
  const half = power((base * base) % prime, Math.floor(exponent / 2))
  return exponent % 2 === 1 ? (half * base) % prime : half
}

/** The förbund that another one can compute something of: without both there is less left than without the other one alone. */
function told(rows: readonly Row[]): readonly string[] {
  const equations = rows.map(equationOf)
  const forbund = [...new Set(rows.flatMap(({ of }) => of))]
  return forbund.flatMap((own) => {
    const alone = rank(equations, [own])
    return forbund.filter((other) => other !== own && rank(equations, [own, other]) < alone)
  })
}

function ours(files: readonly DeliveryFile[]): readonly Row[] {
  const codebook = files[0]?.content.codebook ?? []
  const contributors = files.map((file) => contributorOf(file, questionsOfCodebook(codebook)))
  const { groups, answers } = mergedRows(contributors, codebook)
  return [...groups, ...answers].filter(({ row }) => row.form === form && row.status !== 'A')
}

/** Every figure of every file, summed over those that have it. */
function naive(files: readonly DeliveryFile[]): readonly Row[] {
  const rows = new Map<string, { row: GroupRow | AnswerRow; of: string[] }>()
  for (const { content, contentHash } of files) {
    for (const row of [...content.groups, ...content.answers]) {
      if (row.form !== form || row.status === 'A' || row.breakdown === 'insats') continue
      const place = JSON.stringify([row.breakdown, row.group, 'question' in row ? [row.question, row.codes] : null])
      const summed = rows.get(place) ?? { row, of: [] }
      summed.of.push(contentHash)
      rows.set(place, summed)
    }
  }
  return [...rows.values()]
}

describe('a merge of few förbund', () => {
  test.each([1, 2, 3, 4])('plain sums of nine (%i) tell of some of them, ours of none', (seed) => {
    const files = randomFiles(9, 500 + seed)
    expect(told(naive(files)).length).toBeGreaterThan(0)
    const rows = ours(files)
    expect(rows.some(({ row }) => 'question' in row)).toBe(true)
    expect(told(rows)).toEqual([])
  })
})
