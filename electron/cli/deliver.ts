import fs from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import type { AppError } from '../../shared/contract/app-error'
import type { AuditResult } from '../../shared/delivery/audit/leak'
import type { Round } from '../../shared/model/round'
import { deliveryFileName } from '../../shared/text/file-names'
import { setActor } from '../db/actor'
import { type Database, openDatabase } from '../db/database'
import { listDeliveredContents } from '../db/deliveries'
import { readDeliverable } from '../db/delivery-input'
import { listRounds } from '../db/rounds'
import { deliver } from '../delivery/deliver'
import { makeDelivery } from '../delivery/make-delivery'
import { workbookBeside } from '../delivery/write-package'
import { userName } from '../files/user-name'
import { auditHere } from '../solver/audit-request'
import { programVersion } from './program-version'
import { Refusal, refused, runCommand, wrongUse } from './refusal'

const usage = 'npm run deliver -- --database FILE --round YEAR --out DIR [--dry-run]'

interface Words {
  readonly database: string
  readonly year: number
  readonly out: string
  readonly dryRun: boolean
}

/**
 * Makes the next delivery of a closed round, without a window: `npm run deliver -- --database FILE --round YEAR --out DIR [--dry-run]`.
 * It is audited and remembered in the database exactly as from the window. Names the written files on stdout. With --dry-run nothing is
 * written or remembered, and what would be is named. Ends with 0 where it was (or would be) written, 1 where it is refused, 2 where
 * the command is not as above.
 */
async function main(): Promise<void> {
  const words = readWords()
  const opened = openDatabase(words.database)
  if (!opened.ok) throw new Refusal(`${words.database} cannot be opened: ${opened.error}`, refused)
  const db = opened.value
  setActor(db, userName())
  try {
    const round = listRounds(db).find(({ year }) => year === words.year)
    if (!round) throw new Refusal(`there is no round ${words.year} in ${words.database}`, refused)
    if (words.dryRun) await tryDelivery(db, round, words.out)
    else await writeDelivery(db, round, words.out)
  } finally {
    db.close()
  }
}

async function writeDelivery(db: Database, round: Round, folder: string): Promise<void> {
  const input = readDeliverable(db, round.id, programVersion())
  if (!input.ok) throw new Refusal(refusalText(input.error), refused)
  fs.mkdirSync(folder, { recursive: true })
  const zip = placeOf(folder, input.value)
  const written = await deliver(db, round.id, zip, {
    programVersion: programVersion(),
    writtenBy: userName(),
    audit: auditHere,
    now: () => new Date(),
    atDatabase: (work) => work(),
  })
  if (!written.ok) throw new Refusal(refusalText(written.error), refused)
  for (const file of [zip, workbookBeside(zip)]) console.log(file)
}

async function tryDelivery(db: Database, round: Round, folder: string): Promise<void> {
  const input = readDeliverable(db, round.id, programVersion())
  if (!input.ok) throw new Refusal(refusalText(input.error), refused)
  const made = await makeDelivery(input.value, listDeliveredContents(db, round.id), auditHere)
  if (!made.ok) throw new Refusal(auditText(made.error), refused)
  const zip = placeOf(folder, input.value)
  for (const file of [zip, workbookBeside(zip)]) console.log(`would write ${file}`)
}

type Deliverable = Extract<ReturnType<typeof readDeliverable>, { readonly ok: true }>['value']

function placeOf(folder: string, { forbund, round, number }: Deliverable): string {
  return path.join(folder, `${deliveryFileName(forbund, round.year, number)}.zip`)
}

function readWords(): Words {
  try {
    const { values } = parseArgs({
      options: {
        database: { type: 'string' },
        round: { type: 'string' },
        out: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
      },
    })
    const { database, round = '', out } = values
    if (database === undefined || out === undefined || !/^\d{4}$/.test(round))
      throw new TypeError('a database, a year and a folder are needed')
    return { database: path.resolve(database), year: Number(round), out: path.resolve(out), dryRun: values['dry-run'] }
  } catch (error) {
    throw new Refusal(`${error instanceof Error ? error.message : error}: ${usage}`, wrongUse)
  }
}

function refusalText(error: AppError): string {
  switch (error.code) {
    case 'round-open':
      return `round ${error.year} is open: close it first`
    case 'delivery-refused':
      return auditText(error)
    case 'file-in-the-way':
      return `${error.fileName} is in the way: move it, or choose another folder`
    case 'file-unwritable':
      return error.delivery === undefined
        ? `${error.fileName} cannot be written there`
        : `${error.fileName} cannot be written there: delivery ${error.delivery} is made and remembered, make its files again in the window`
    default:
      return error.code
  }
}

function auditText({ leaks }: Pick<AuditResult, 'leaks'>): string {
  const kinds = [...new Set(leaks.map(({ kind, form }) => (form === '' ? kind : `${kind} in ${form}`)))]
  return `the delivery did not pass its audit, nothing was written: ${kinds.join(', ')}`
}

void runCommand(main)
