// Types answers into a database, as the program does, and says what has been acknowledged, until it is killed.
//   node child.cjs FILE hold           keeps the database open
//   node child.cjs FILE visit          opens it, writes or only reads, and closes it, over and over
//   node child.cjs FILE once           opens it, says what came of that, and closes it
//   node child.cjs FILE until-refused  writes until a call is refused, and says by which failure
import fs from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import type { Database } from '../../../electron/db/database'
import { beginDraft, recordAnswer } from '../../../electron/db/record-answer'
import { listRounds } from '../../../electron/db/rounds'
import { thisProcess } from '../../../electron/files/lease-owner'
import { DatabaseSession } from '../../../electron/ipc/database-session'
import { konItem } from '../../../shared/model/response'
import { ok } from '../../../shared/model/result'

const [file = '', how = ''] = process.argv.slice(2)
const session = new DatabaseSession({
  owner: thisProcess(''),
  now: () => new Date(),
  isKnown: () => false,
  beforeMigration: async () => ok(null),
  check: async () => 'unknown',
  changed: () => {},
})

/** What is written is said when it is on the disk, and not before. */
function say(line: string): void {
  fs.writeSync(1, `${line}\n`)
}

function typeOne(db: Database, code: number): void {
  const [round] = listRounds(db)
  if (!round) throw new Error('there is no round')
  const now = new Date().toISOString()
  const begun = beginDraft(db, { roundId: round.id, form: 'personal', insatsId: null }, konItem, 1, now)
  if (!begun.ok) throw new Error(begun.error.code)
  const recorded = recordAnswer(db, begun.value, 'personal.1', code, now)
  if (!recorded.ok) throw new Error(recorded.error.code)
  say(`saved ${begun.value} ${code}`)
}

/** Whether it could be written. */
function tryToType(code: number): boolean {
  try {
    const db = session.database()
    if (db) typeOne(db, code)
    return true
  } catch (error) {
    const failure = session.failure(error)
    if (!failure) throw error
    say(`refused ${failure.code}`)
    return false
  }
}

function tryToRead(): void {
  try {
    say(`read ${session.database()?.prepare('SELECT count(*) FROM answer').pluck().get()}`)
  } catch (error) {
    const failure = session.failure(error)
    if (failure?.code !== 'database-busy') throw error
    say(`refused ${failure.code}`)
  }
}

async function openOrWait(): Promise<void> {
  for (;;) {
    session.beforeCall()
    const opened = await session.open(file)
    if (opened.ok) return
    await wait(5)
  }
}

async function main(): Promise<void> {
  if (how === 'once') {
    const opened = await session.open(file)
    say(opened.ok ? `opened ${opened.value.access.kind}` : `refused ${opened.error.code}`)
    return session.close()
  }
  for (let turn = 0; ; turn++) {
    if (session.current() === null) await openOrWait()
    if (session.current()?.access.kind === 'read') session.tryToWrite()
    if (session.current()?.access.kind === 'write') {
      if (!tryToType((turn % 4) + 1) && how === 'until-refused') break
    } else {
      tryToRead()
      await wait(2)
    }
    if (turn % 8 === 7) await wait(1)
    if (how === 'visit' && turn % 20 === 19) {
      session.close()
      await wait(10)
    }
  }
  session.close()
}

void main()
