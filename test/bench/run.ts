// The measurements: `npm run bench`, or some of them: `npm run bench -- --only growth,import`. Each is a ratio against a
// reference measured in the same run, by turns, or a figure against a fixed goal. What was measured is kept in build/bench/results.json.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { benchColdStart } from './cold-start'
import { benchCounting } from './counting'
import { benchCoverage } from './coverage'
import { benchDisclosure } from './disclosure'
import { benchDoubleEntry } from './double-entry'
import { benchEncryption } from './encryption'
import { benchFilter } from './filter'
import { benchGrowth } from './growth'
import { benchHostile } from './hostile'
import { benchImport } from './import'
import { benchKeystroke } from './keystroke'
import { makeLargeDatabase } from './large-database'
import { print, type Row } from './measure'
import { benchMemory } from './memory'
import { benchMerge } from './merge'
import { benchReportPdf } from './report-pdf'
import { keepResults } from './results'
import { benchSize } from './size'
import { benchTrend } from './trend'

type Measured = readonly Row[] | Row

/** By the name that --only takes; in the order in which they run. `database`: of 15,000 responses. */
const benches: Readonly<Record<string, (folder: string, database: string) => Measured | Promise<Measured>>> = {
  'cold-start': benchColdStart,
  memory: benchMemory,
  size: benchSize,
  keystroke: benchKeystroke,
  import: benchImport,
  trend: (folder, database) => benchTrend(database, path.join(folder, 'trend-profile')),
  'report-pdf': benchReportPdf,
  filter: benchFilter,
  counting: benchCounting,
  growth: (folder) => benchGrowth(folder),
  encryption: benchEncryption,
  hostile: benchHostile,
  'double-entry': benchDoubleEntry,
  coverage: benchCoverage,
  merge: benchMerge,
  disclosure: (folder) => benchDisclosure(folder),
}

async function main(): Promise<void> {
  const names = chosenOf(process.argv.slice(2))
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'finsam-bench-'))
  try {
    const database = path.join(folder, 'Stora förbundet.finsam')
    makeLargeDatabase(database, 15_000)
    for (const name of names) {
      const start = performance.now()
      const rows = [(await benches[name]?.(folder, database)) ?? []].flat()
      print(rows)
      console.log(`${name}: ${((performance.now() - start) / 1000).toFixed(0)} s\n`)
      keepResults(name, rows, Object.keys(benches))
    }
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

function chosenOf(words: readonly string[]): readonly string[] {
  const all = Object.keys(benches)
  if (words.length === 0) return all
  const names = words.filter((word) => word !== '--only').flatMap((word) => word.split(','))
  const unknown = names.filter((name) => !all.includes(name))
  if (unknown.length > 0) throw new Error(`there is no ${unknown.join(', ')}: --only takes ${all.join(', ')}`)
  return names
}

main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
