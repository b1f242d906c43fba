// The measurements: `npm run bench`. Each is a ratio against a reference measured in the same run, by turns.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { benchColdStart } from './cold-start'
import { benchCounting } from './counting'
import { benchCoverage } from './coverage'
import { benchDisclosure } from './disclosure'
import { benchDoubleEntry } from './double-entry'
import { benchFilter } from './filter'
import { benchHostile } from './hostile'
import { benchImport } from './import'
import { benchKeystroke } from './keystroke'
import { makeLargeDatabase } from './large-database'
import { print, type Row } from './measure'
import { benchMerge } from './merge'
import { benchReportPdf } from './report-pdf'
import { benchTrend } from './trend'

async function main(): Promise<void> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'finsam-bench-'))
  try {
    const database = path.join(folder, 'Stora förbundet.finsam')
    makeLargeDatabase(database, 15_000)
    const rows: Row[] = []
    rows.push(await benchImport(folder))
    rows.push(await benchTrend(database, path.join(folder, 'trend-profile')))
    rows.push(...(await benchReportPdf(folder, database)))
    rows.push(await benchColdStart(folder, database))
    rows.push(...benchCounting(folder))
    rows.push(...(await benchFilter(folder, database)))
    rows.push(...(await benchKeystroke(folder, database)))
    rows.push(...(await benchHostile(folder)))
    rows.push(benchDoubleEntry(folder))
    rows.push(...benchCoverage())
    rows.push(await benchMerge(folder))
    rows.push(...(await benchDisclosure(folder)))
    print(rows)
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
