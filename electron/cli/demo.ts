import fs from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { buildDelivery } from '../../shared/delivery/delivery'
import { askedByForm } from '../../shared/report/asked-by-form'
import { measureTrends } from '../../shared/report/trend'
import { trendCsv } from '../../shared/report/trend-csv'
import { demoForbundName } from '../../shared/text/demo'
import { databaseExtension } from '../../shared/text/dialogs'
import { deliveryFileName, trendFileName } from '../../shared/text/file-names'
import { type Database, openDatabase } from '../db/database'
import { readDeliveryInput } from '../db/delivery-input'
import { readForbund } from '../db/forbund'
import { countFrequencies } from '../db/frequencies'
import { listInsatser } from '../db/insatser'
import { listInstrumentVersions } from '../db/instrument-versions'
import { listReferenceValues } from '../db/reference-values'
import { listResponseAccounting } from '../db/response-accounting'
import { listRounds, setRoundState } from '../db/rounds'
import { listTargets } from '../db/targets'
import { buildDemo } from '../demo/build-demo'
import { deliveryWorkbook } from '../excel/write-delivery'
import { writeAtomically } from '../files/write-atomically'

/**
 * Writes, without a window, the demo database, the delivery of its newest round and the trend table to a
 * folder: `npm run demo -- --out DIR`. Files of an earlier run there are replaced.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { out: { type: 'string' } } })
  if (values.out === undefined) throw new Error('name the folder to write to: npm run demo -- --out DIR')
  const folder = path.resolve(values.out)
  fs.mkdirSync(folder, { recursive: true })
  const database = path.join(folder, `${demoForbundName}.${databaseExtension}`)
  for (const suffix of ['', '-wal', '-shm']) fs.rmSync(database + suffix, { force: true })
  buildDemo(database)
  const opened = openDatabase(database)
  if (!opened.ok) throw new Error(`the demo database cannot be opened: ${opened.error}`)
  try {
    for (const file of [database, await writeDelivery(opened.value, folder), await writeTrends(opened.value, folder)])
      console.log(file)
  } finally {
    opened.value.close()
  }
}

async function writeDelivery(db: Database, folder: string): Promise<string> {
  const [newest] = listRounds(db)
  if (!newest) throw new Error('the demo has rounds')
  // Only a closed round is delivered. The demo leaves its newest open, so that one can try typing in it.
  const closed = setRoundState(db, newest.id, 'closed', `${newest.endsOn}T12:00:00.000Z`)
  if (!closed.ok) throw new Error(`the newest round cannot be closed: ${closed.error.code}`)
  const input = readDeliveryInput(db, newest.id, programVersion())
  const file = path.join(folder, `${deliveryFileName(input.forbund, newest.year, input.number)}.xlsx`)
  await writeAtomically(file, await deliveryWorkbook(buildDelivery(input)))
  return file
}

/** The bundle lies two folders below the package, as the program's own does. */
function programVersion(): string {
  const { version } = JSON.parse(fs.readFileSync(path.join(import.meta.dirname, '../../package.json'), 'utf8')) as {
    version: string
  }
  return version
}

async function writeTrends(db: Database, folder: string): Promise<string> {
  const [versions, insatser] = [listInstrumentVersions(db), listInsatser(db)]
  const rounds = listRounds(db).map((round) => {
    const instrumentVersion = versions.find(({ id }) => id === round.instrumentVersionId)
    if (!instrumentVersion) throw new Error(`round ${round.id} has no instrument version`)
    const table = countFrequencies(db, round.id)
    const asked = askedByForm(table, listResponseAccounting(db, round.id), instrumentVersion.definition, insatser)
    return { round, instrumentVersion, table, asked }
  })
  const forbund = readForbund(db)
  const file = path.join(folder, `${trendFileName(forbund)}.csv`)
  await writeAtomically(
    file,
    trendCsv(measureTrends(rounds), forbund, { targets: listTargets(db), references: listReferenceValues(db) }),
  )
  return file
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
