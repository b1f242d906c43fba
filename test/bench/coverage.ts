import { type Random, seededRandom } from '../../shared/demo/random'
import { type Compared, changeVerdict } from '../../shared/statistics/change-verdict'
import type { Interval } from '../../shared/statistics/interval'
import { meanInterval } from '../../shared/statistics/mean-interval'
import { newcombeDifference } from '../../shared/statistics/newcombe-difference'
import { normal95, wilsonInterval } from '../../shared/statistics/wilson-interval'
import type { Row } from './measure'

const draws = 20_000
/** 24 of 39 answered in a published case; the others have about the same part. */
const sizes = [
  { n: 5, asked: 8 },
  { n: 9, asked: 15 },
  { n: 24, asked: 39 },
] as const
const shares = [0.5, 0.9] as const
/** What the share moves to where it does. */
const moved = 0.7
const goal = 0.9
/** How often each of the six boxes is chosen: about evenly, and mostly the best ones. */
const boxes = { even: [0.1, 0.15, 0.25, 0.25, 0.15, 0.1], skewed: [0.01, 0.02, 0.05, 0.12, 0.3, 0.5] } as const

type Size = (typeof sizes)[number]

/**
 * How often the 95 % intervals hold what they are meant to hold, in `draws` rounds drawn by lot. Each person who is asked says
 * yes with the same probability, and n of them answer. Without correction the interval is to hold that probability, with
 * it the share among those asked. `false change`: how often the verdict speaks of a change though the probability is the same,
 * and with `asked` how often the verdict on those who were asked does.
 */
export function benchCoverage(): Row[] {
  const random = seededRandom(95)
  const ofShares = sizes.flatMap((size) =>
    shares.map((share) => ({ ...size, p: share, ...coverageOfShares(size, share, random) })),
  )
  const ofMeans = sizes.flatMap(({ n }) =>
    Object.entries(boxes).map(([answers, chances]) => ({ n, answers, ...coverageOfMean(n, chances, random) })),
  )
  console.log(`coverage of 95 % intervals, in per cent of ${draws} draws`)
  printTable(ofShares)
  printTable(ofMeans)
  const lowest = (column: keyof ReturnType<typeof coverageOfShares>) => Math.min(...ofShares.map((row) => row[column]))
  return [
    rowOf('Wilson', lowest('Wilson'), lowest('Wald')),
    rowOf('Wilson, asked known', lowest('Wilson asked'), lowest('Wald')),
    rowOf('Newcombe', Math.min(lowest('Newcombe same'), lowest('Newcombe moved')), lowest('Wald difference')),
    rowOf('Newcombe, asked known', lowest('Newcombe asked'), lowest('Wald difference')),
  ]
}

function coverageOfShares(size: Size, share: number, random: Random) {
  const round = (chance = share) => drawRound(size, chance, random)
  const crowd = (chance = share) => ({ ...round(chance), asked: null })
  return {
    Wald: often(() => holds(wald(round().count, size.n), share)),
    Wilson: often(() => holds(wilsonInterval(round().count, size.n), share)),
    'Wilson asked': often(() => {
      const { count, n, asked, truth } = round()
      return holds(wilsonInterval(count, n, asked), truth)
    }),
    'same uncorrected': often(() => {
      const { count, n, truth } = round()
      return holds(wilsonInterval(count, n), truth)
    }),
    'Wald difference': often(() => holds(waldDifference(round(), round(moved)), moved - share)),
    'Newcombe same': often(() => holds(newcombeDifference(crowd(), crowd())?.interval, 0)),
    'Newcombe moved': often(() => holds(newcombeDifference(crowd(), crowd(moved))?.interval, moved - share)),
    'Newcombe asked': often(() => {
      const [before, after] = [round(), round(moved)]
      return holds(newcombeDifference(before, after)?.interval, after.truth - before.truth)
    }),
    'false change': often(() => verdictOn(round(), round()).verdict !== 'within-chance'),
    'false change asked': often(() => verdictOn(round(), round()).amongAsked !== 'within-chance'),
  }
}

function coverageOfMean(n: number, chances: readonly number[], random: Random) {
  const truth = chances.reduce((sum, chance, index) => sum + chance * (index + 1), 0)
  let without = 0
  const covered = often(() => {
    const interval = meanInterval(drawSample(n, chances, random))
    if (!interval) without++
    return holds(interval, truth)
  })
  return { 'mean, t': covered, 'of those with one': covered / (1 - without / draws), 'without interval': without / draws }
}

/** One round: what is known of it, and the share among all who were asked, which nobody gets to see. */
function drawRound({ n, asked }: Size, chance: number, random: Random) {
  const people = Array.from({ length: asked }, () => Number(random.chance(chance)))
  const yes = (some: readonly number[]) => some.reduce((sum, one) => sum + one, 0)
  return { count: yes(people.slice(0, n)), n, asked, truth: yes(people) / asked }
}

function drawSample(n: number, chances: readonly number[], random: Random) {
  const codes = Array.from({ length: n }, () => {
    let left = random.next()
    const index = chances.findIndex((chance) => {
      left -= chance
      return left < 0
    })
    return index < 0 ? chances.length : index + 1
  })
  const [sum, squares] = [1, 2].map((power) => codes.reduce((total, code) => total + code ** power, 0)) as [number, number]
  return { n, mean: sum / n, variance: (n * squares - sum * sum) / (n * (n - 1)), lowest: 1, highest: chances.length }
}

interface Counted {
  readonly count: number
  readonly n: number
  readonly asked: number | null
}

function verdictOn(before: Counted, after: Counted): Compared {
  const verdict = changeVerdict({ kind: 'share', ...before }, { kind: 'share', ...after })
  if (verdict.verdict === 'not-comparable') throw new Error('all sizes are large enough for a verdict')
  return verdict
}

/** The interval of the textbooks, which nothing here uses: the share and 1.96 of its estimated standard errors. */
function wald(count: number, n: number): Interval {
  const share = count / n
  const margin = normal95 * Math.sqrt((share * (1 - share)) / n)
  return { lower: share - margin, upper: share + margin }
}

function waldDifference(before: Counted, after: Counted): Interval {
  const [was, is] = [before.count / before.n, after.count / after.n]
  const margin = normal95 * Math.sqrt((was * (1 - was)) / before.n + (is * (1 - is)) / after.n)
  return { lower: is - was - margin, upper: is - was + margin }
}

function holds(interval: Interval | null | undefined, truth: number): boolean {
  // Where both are the same number, binary fractions may miss it by a hair.
  const hair = 1e-12
  return interval != null && interval.lower <= truth + hair && interval.upper >= truth - hair
}

function often(isTrue: () => boolean): number {
  let times = 0
  for (let draw = 0; draw < draws; draw++) if (isTrue()) times++
  return times / draws
}

function rowOf(name: string, lowest: number, reference: number): Row {
  const figure = percent(lowest)
  const worst = `Wald ${percent(reference)} %`
  return {
    name: `coverage at worst: ${name}`,
    ours: `${figure} %`,
    reference: worst,
    figure,
    goal: `>= ${100 * goal}`,
    met: lowest >= goal,
  }
}

function printTable(rows: readonly Readonly<Record<string, number | string>>[]): void {
  const titles = Object.keys(rows[0] ?? {})
  const cell = (row: Readonly<Record<string, number | string>>, title: string) => {
    const value = row[title] ?? ''
    return typeof value === 'number' && !['n', 'asked', 'p'].includes(title) ? percent(value) : String(value)
  }
  console.log(titles.join('  '))
  for (const row of rows) console.log(titles.map((title) => cell(row, title).padStart(title.length)).join('  '))
}

function percent(share: number): string {
  return (100 * share).toFixed(1)
}
