import fs from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import type { AppError } from '../../shared/contract/app-error'
import type { AuditResult } from '../../shared/delivery/audit/leak'
import type { Round } from '../../shared/model/round'
import { deliveryFileName } from '../../shared/text/file-names'
import { isBeingReplaced } from '../backup/replace-database'
import { setActor } from '../db/actor'
import { type Database, inspectDatabase, openDatabase } from '../db/database'
import type { DatabaseKey } from '../db/database-key'
import { listDeliveredContents } from '../db/deliveries'
import { readDeliverable } from '../db/delivery-input'
import { listRounds } from '../db/rounds'
import { deliver } from '../delivery/deliver'
import { makeDelivery } from '../delivery/make-delivery'
import { workbookBeside } from '../delivery/write-package'
import { holdFile } from '../files/hold-file'
import { type Lease, releaseLease } from '../files/lease'
import { thisProcess } from '../files/lease-owner'
import { userName } from '../files/user-name'
import { auditHere } from '../solver/audit-request'
import { keyFromStdin } from './key-from-stdin'
import { programVersion } from './program-version'
import { Refusal, refused, runCommand, wrongUse } from './refusal'

const usage = 'npm run deliver -- --database FILE --round YEAR --out DIR [--dry-run] [--password-stdin]'

interface Words {
  readonly database: string
  readonly year: number
  readonly out: string
  readonly dryRun: boolean
  readonly passwordStdin: boolean
}

/**
 * Makes the next delivery of a closed round, without a window: `npm run deliver -- --database FILE --round YEAR --out DIR [--dry-run]`.
 * With --password-stdin the password of an encrypted database is the first line of standard input.
 * It is audited and remembered in the database exactly as from the window. Names the written files on stdout. With --dry-run nothing is
 * written or remembered, and what would be is named. Ends with 0 where it was (or would be) written, 1 where it is refused, 2 where
 * the command is not as above.
 */
async function main(): Promise<void> {
  const words = readWords()
  if (isBeingReplaced(words.database))
    throw new Refusal(
      `${words.database} is in the middle of a restore or a change of password: open it in the program first`,
      refused,
    )
  const key = await keyFromStdin(words.database, words.passwordStdin)
  const lease = words.dryRun ? null : hold(words.database)
  try {
    await deliverFrom(open(words, key), words)
  } finally {
    if (lease) releaseLease(words.database, lease)
  }
}

/** A trial writes nothing, and so may read what somebody else has open. An older schema is only brought up to date by the program, which makes a backup first. */
function open({ database, dryRun }: Words, key: DatabaseKey | null): Database {
  const inspected = inspectDatabase(database, key, !dryRun)
  if (inspected.ok && inspected.value === 'outdated')
    throw new Refusal(`${database} is of an older version: open it in the program first`, refused)
  const opened = openDatabase(database, { key, readOnly: dryRun })
  if (!opened.ok) throw new Refusal(`${database} cannot be opened: ${opened.error}`, refused)
  return opened.value
}

/** Keeps others from writing in the database meanwhile; null where the file cannot be opened anyway, which its opening says. */
function hold(database: string): Lease | null {
  if (!fs.existsSync(database)) return null
  const held = holdFile(database, thisProcess(''), new Date())
  if ('ours' in held) return held.ours
  const by = held.theirs === 'unreadable' ? 'elsewhere' : `on ${held.theirs.computer} since ${held.theirs.since}`
  throw new Refusal(`${database} is open ${by}: close it there first`, refused)
}

async function deliverFrom(db: Database, words: Words): Promise<void> {
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
        'password-stdin': { type: 'boolean', default: false },
      },
    })
    const { database, round = '', out } = values
    if (database === undefined || out === undefined || !/^\d{4}$/.test(round))
      throw new TypeError('a database, a year and a folder are needed')
    return {
      // Not a link to it: the lease lies beside the file itself.
      database: fs.existsSync(database) ? fs.realpathSync(database) : path.resolve(database),
      year: Number(round),
      out: path.resolve(out),
      dryRun: values['dry-run'],
      passwordStdin: values['password-stdin'],
    }
  } catch (error) {
    throw new Refusal(`${error instanceof Error ? error.message : error}: ${usage}`, wrongUse)
  }
}

function refusalText(error: AppError): string {
  switch (error.code) {
    case 'round-open':
      return `round ${error.year} is open: close it first`
    case 'round-disposed':
      return `the responses of round ${error.year} are disposed (gallrade): nothing more is delivered of it`
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
