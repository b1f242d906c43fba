import fs from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { trendRoundsOf } from '../../shared/report/shown/shown-trend-rounds'
import { measureTrends } from '../../shared/report/trend'
import { trendCsv } from '../../shared/report/trend-csv'
import { demoForbundName } from '../../shared/text/demo'
import { databaseExtension } from '../../shared/text/dialogs'
import { deliveryFileName, trendFileName } from '../../shared/text/file-names'
import { type Database, openDatabase } from '../db/database'
import { readForbund } from '../db/forbund'
import { listReferenceValues } from '../db/reference-values'
import { readShownRounds } from '../db/report-source'
import { listRounds, setRoundState } from '../db/rounds'
import { listTargets } from '../db/targets'
import { deliver } from '../delivery/deliver'
import { workbookBeside } from '../delivery/write-package'
import { buildDemo } from '../demo/build-demo'
import { writeAtomically } from '../files/write-atomically'
import { auditHere } from '../solver/audit-request'
import { programVersion } from './program-version'

/**
 * Writes, without a window, the demo database, the delivery of its newest round and the trend table (as others may see it) to a
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
    for (const file of [database, ...(await writeDelivery(opened.value, folder)), await writeTrends(opened.value, folder)])
      console.log(file)
  } finally {
    opened.value.close()
  }
}

/** As from the window: audited, remembered in the database, a zip and its workbook. */
async function writeDelivery(db: Database, folder: string): Promise<readonly string[]> {
  const [newest] = listRounds(db)
  if (!newest) throw new Error('the demo has rounds')
  // Only a closed round is delivered. The demo leaves its newest open, so that one can try typing in it.
  const closedAt = `${newest.endsOn}T12:00:00.000Z`
  const closed = setRoundState(db, newest.id, 'closed', closedAt)
  if (!closed.ok) throw new Error(`the newest round cannot be closed: ${closed.error.code}`)
  const zip = path.join(folder, `${deliveryFileName(readForbund(db), newest.year, 1)}.zip`)
  const written = await deliver(db, newest.id, zip, {
    programVersion: programVersion(),
    writtenBy: '',
    audit: auditHere,
    now: () => new Date(closedAt),
    atDatabase: (work) => work(),
  })
  if (!written.ok) throw new Error(`the newest round cannot be delivered: ${written.error.code}`)
  return [zip, workbookBeside(zip)]
}

async function writeTrends(db: Database, folder: string): Promise<string> {
  const rounds = trendRoundsOf(readShownRounds(db))
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
