import fs from 'node:fs'
import path from 'node:path'
import { type Database, openDatabase } from '../../electron/db/database'
import { countFrequencies } from '../../electron/db/frequencies'
import { listInsatser } from '../../electron/db/insatser'
import { listInstrumentVersions } from '../../electron/db/instrument-versions'
import { listResponseAccounting } from '../../electron/db/response-accounting'
import { listRounds } from '../../electron/db/rounds'
import { noChoices } from '../../shared/delivery/delivery-choices'
import { slice } from '../../shared/frequency/slice'
import type { InstrumentVersion } from '../../shared/instrument/version'
import type { Insats } from '../../shared/model/insats'
import { askedByForm } from '../../shared/report/asked-by-form'
import { summarizeForm } from '../../shared/report/question-summary'
import type { RoundCounts } from '../../shared/report/shown/shown-round'
import { measureTrends } from '../../shared/report/trend'
import { makeLargeDatabase } from './large-database'
import { median, ms, type Row } from './measure'

const sizes = [1_500, 15_000, 150_000] as const
const countings = 9
/** So many that what else the machine does falls on all sizes. */
const filterings = 101
/** Ten times as many answers may take ten times as long to count, and something more to look up. */
const countingGoal = 15
/** A filter works on what has been counted; with more answers more of the groups have somebody in them. */
const filterGoal = 1.5

interface Measured {
  readonly counting: number
  readonly filtering: number
}

/** Counting the answers of all rounds, once, and all that a changed filter takes after that, at three sizes. */
export function benchCounting(folder: string): readonly Row[] {
  const [small, middle, large] = sizes.map((size) => measured(path.join(folder, `counting-${size}.finsam`), size))
  if (!small || !middle || !large) throw new Error('three sizes are measured')
  const all = [small, middle, large]
  const growth = large.counting / middle.counting
  const filterGrowth = large.filtering / small.filtering
  const names = sizes.map((size) => size.toLocaleString('en')).join(' / ')
  return [
    {
      name: `counting all answers, ${names} responses`,
      ours: all.map(({ counting }) => ms(counting)).join(' / '),
      reference: 'a tenth of them',
      figure: growth.toFixed(2),
      goal: `<= ${countingGoal}`,
      met: growth <= countingGoal,
    },
    {
      name: `another filter on what is counted, ${names}`,
      ours: all.map(({ filtering }) => ms(filtering)).join(' / '),
      reference: 'the fewest',
      figure: filterGrowth.toFixed(2),
      goal: `<= ${filterGoal}`,
      met: filterGrowth <= filterGoal,
    },
  ]
}

function measured(file: string, responses: number): Measured {
  makeLargeDatabase(file, responses)
  const opened = openDatabase(file)
  if (!opened.ok) throw new Error(opened.error)
  try {
    const counted = countAll(opened.value)
    const insatser = listInsatser(opened.value)
    return {
      counting: medianTime(countings, () => countAll(opened.value)),
      filtering: medianTime(filterings, (time) => filterAll(counted, insatser, time)),
    }
  } finally {
    opened.value.close()
    for (const suffix of ['', '-wal', '-shm']) fs.rmSync(file + suffix, { force: true })
  }
}

function countAll(db: Database): readonly RoundCounts[] {
  const versions = listInstrumentVersions(db)
  return listRounds(db).map((round) => {
    const instrumentVersion = versions.find(({ id }) => id === round.instrumentVersionId) as InstrumentVersion
    const [table, accounting] = [countFrequencies(db, round.id), listResponseAccounting(db, round.id)]
    return { round, instrumentVersion, table, accounting, choices: noChoices }
  })
}

/** What the pages Resultat and Trender compute when another kön or insats is chosen. */
function filterAll(counted: readonly RoundCounts[], insatser: readonly Insats[], time: number): void {
  const insats = insatser[time % insatser.length]
  const parts = counted.map(({ table, ...round }) => ({ ...round, table: slice(table, { insatser: [insats?.id ?? null] }) }))
  for (const { table, instrumentVersion } of parts.slice(0, 1)) {
    for (const { key } of instrumentVersion.definition.forms) summarizeForm(table, instrumentVersion.definition, key)
  }
  const trends = measureTrends(
    parts.map(({ accounting, ...round }) => {
      const own = accounting.filter(({ insatsId }) => insatsId === insats?.id)
      return { ...round, asked: askedByForm(round.table, own, round.instrumentVersion.definition, insatser) }
    }),
  )
  if (trends.length === 0) throw new Error('no trends')
}

function medianTime(times: number, work: (time: number) => void): number {
  return median(
    Array.from({ length: times }, (_, time) => {
      const start = performance.now()
      work(time)
      return performance.now() - start
    }),
  )
}
