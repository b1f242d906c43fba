import fs from 'node:fs'
import path from 'node:path'
import type { Database } from '../../electron/db/database'
import { listRounds } from '../../electron/db/rounds'
import type { RoundId } from '../../shared/model/id'
import { makeGrowthDatabase, type Size } from './growth-database'
import { askForOverview, computeTrends, enterForm, makeDeliveryOf, openAndAsk, timeImport } from './growth-views'
import { median, ms, type Row, timed } from './measure'

const allSizes: readonly Size[] = [
  { responses: 1_500, rounds: 5 },
  { responses: 15_000, rounds: 10 },
  { responses: 150_000, rounds: 20 },
  { responses: 1_500_000, rounds: 30 },
]
/** Ten times as much may take ten times as long, and somewhat more. */
const slack = 1.2
/** What does not depend on how much there is may be so much slower in the largest as in the smallest. */
const constantGoal = 1.3

/** A database of each size, all open at once. */
interface Grown {
  readonly file: string
  readonly db: Database
  readonly newest: RoundId
  /** The newest that is closed: all have the same number of responses. */
  readonly closed: RoundId
}

interface View {
  readonly name: string
  readonly times: number
  readonly constant?: boolean
  /** Does it once and gives the milliseconds that count. `time` differs each time. */
  readonly measure: (grown: Grown, time: number) => number | Promise<number>
}

const views: readonly View[] = [
  { name: 'opening, until the window has its answer', times: 9, measure: ({ file }) => opening(file) },
  { name: 'Översikt', times: 9, measure: ({ db, newest }) => timed(() => askForOverview(db, newest)) },
  { name: 'one form typed and saved', times: 150, constant: true, measure: typing },
  { name: 'import of 1,500 rows', times: 7, measure: ({ db, newest }, time) => timeImport(db, newest, time) },
  { name: 'Trender, all rounds', times: 3, measure: ({ db }) => timed(() => computeTrends(db)) },
  { name: 'delivery of a round, audited', times: 3, measure: ({ db, closed }) => later(() => makeDeliveryOf(db, closed)) },
]

/**
 * How what people wait for grows with the number of responses, from a small förbund's to the whole country's of thirty years. The
 * sizes take turns, so that what else the machine does falls on all of them.
 */
export async function benchGrowth(folder: string, sizes: readonly Size[] = allSizes): Promise<readonly Row[]> {
  const all = sizes.map((size) => grow(folder, size))
  try {
    const rows: Row[] = []
    for (const view of views) {
      const start = performance.now()
      rows.push(rowOf(view, await timesOf(view, all), sizes))
      console.log(`growth: ${view.name}, ${rows.at(-1)?.ours}, measured in ${ms(performance.now() - start)}`)
    }
    return rows
  } finally {
    for (const { db, file } of all) {
      db.close()
      for (const suffix of ['', '-wal', '-shm']) fs.rmSync(file + suffix, { force: true })
    }
  }
}

function grow(folder: string, size: Size): Grown {
  const file = path.join(folder, `growth-${size.responses}.finsam`)
  const taken = timed(() => makeGrowthDatabase(file, size))
  console.log(
    `growth: ${size.responses} responses made in ${ms(taken)}, ${(fs.statSync(file).size / 1024 / 1024).toFixed(0)} MiB`,
  )
  const db = openAndAsk(file)
  const [newest, closed] = listRounds(db)
  if (!newest || !closed) throw new Error('no rounds')
  return { file, db, newest: newest.id, closed: closed.id }
}

/** The median of each database. The first turn warms up, and does not count. */
async function timesOf({ times, measure }: View, all: readonly Grown[]): Promise<readonly number[]> {
  const taken = all.map((): number[] => [])
  for (let time = 0; time <= times; time++) {
    for (const [index, grown] of all.entries()) taken[index]?.push(await measure(grown, time))
  }
  return taken.map((values) => median(values.slice(1)))
}

function opening(file: string): number {
  let db: Database | null = null
  const taken = timed(() => {
    db = openAndAsk(file)
  })
  ;(db as Database | null)?.close()
  return taken
}

function typing({ db, newest }: Grown, time: number): number {
  return timed(() => enterForm(db, newest, time))
}

async function later(work: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

function rowOf({ name, constant = false }: View, times: readonly number[], sizes: readonly Size[]): Row {
  const growth = constant ? (times.at(-1) ?? 0) / (times[0] ?? 0) : steepest(times, sizes)
  const goal = constant ? constantGoal : slack
  return {
    name: `${name}: ${sizes.map(({ responses }) => responses.toLocaleString('en')).join(' / ')} responses`,
    ours: times.map(ms).join(' / '),
    reference: constant ? 'the smallest' : 'the size before, in proportion',
    figure: growth.toFixed(2),
    goal: `<= ${goal}`,
    met: growth <= goal,
  }
}

/** From each size to the next: how many times as long, by how many times as large; the most of all steps. */
function steepest(times: readonly number[], sizes: readonly Size[]): number {
  const steps = times.slice(1).map((time, index) => {
    return time / (times[index] ?? time) / ((sizes[index + 1]?.responses ?? 1) / (sizes[index]?.responses ?? 1))
  })
  return Math.max(...steps)
}
