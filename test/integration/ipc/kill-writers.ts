import type { ChildProcess } from 'node:child_process'
import { EventEmitter, once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import BetterSqlite3 from 'better-sqlite3'
import { openDatabase } from '../../../electron/db/database'
import { type ChildProgram, childProgram } from '../../support/child-program'
import { newRound, succeeded } from '../db/in-new-database'
import { newFile } from './opened-sessions'

export interface Killed {
  readonly kills: number
  /** Answers that were said to be saved. */
  readonly acknowledged: number
  /** Those of them that are not in the database, or are other ones. */
  readonly lost: number
  /** How many of the looks at the whole file found damage. */
  readonly damaged: number
  /** Acknowledged by the process that is killed, and by the one that is not. */
  readonly byBoth: readonly [number, number]
  /** Looks of the second process at a database that the first had open for writing. */
  readonly reads: number
}

/**
 * Two processes want to write in one database. One is killed over and over, as by a power cut, at any moment; the other opens it, writes where
 * it may, reads where it may not, and closes it again. After each kill the whole file is looked through.
 */
export async function killWriters(kills: number, name = 'Provförbundet.finsam'): Promise<Killed> {
  const program = await childProgram('test/integration/ipc/writing-child.ts')
  const file = newFile(name)
  const db = succeeded(openDatabase(file))
  newRound(db)
  db.close()
  const visitor = listen(program.start([file, 'visit']))
  const acknowledged = new Map<number, number>()
  let [damaged, byKilled] = [0, 0]
  try {
    for (let kill = 0; kill < kills; kill++) {
      const said = await runAndKill(program, file, kill % 3 === 2 ? 'line' : 'saved')
      byKilled += said.saved.size
      for (const [id, code] of said.saved) acknowledged.set(id, code)
      if (!isWhole(file)) damaged++
    }
    // Nobody keeps it from writing now.
    if (visitor.saved.size === 0) await once(visitor.said, 'saved')
    if (visitor.child.exitCode !== null) throw new Error('the second process has ended by itself')
  } finally {
    await end(visitor.child)
    program.remove()
  }
  for (const [id, code] of visitor.saved) acknowledged.set(id, code)
  if (!isWhole(file)) damaged++
  const inFile = stored(file)
  const lost = [...acknowledged].filter(([id, code]) => inFile.get(id) !== code).length
  return { kills, acknowledged: acknowledged.size, lost, damaged, byBoth: [byKilled, visitor.saved.size], reads: visitor.reads() }
}

/** `begun`: what it has said by then, anything or that it has saved an answer; it is killed somewhere in the next milliseconds. */
async function runAndKill(program: ChildProgram, file: string, begun: 'line' | 'saved'): Promise<Listening> {
  const listening = listen(program.start([file, 'hold']))
  await Promise.race([once(listening.child, 'exit'), once(listening.said, begun)])
  await wait(Math.random() * 120)
  await end(listening.child)
  return listening
}

interface Listening {
  readonly child: ChildProcess
  readonly saved: Map<number, number>
  /** Tells of each `line`, and of each answer that is `saved`. */
  readonly said: EventEmitter
  readonly reads: () => number
}

function listen(child: ChildProcess & { readonly stdout: Readable }): Listening {
  const saved = new Map<number, number>()
  const said = new EventEmitter()
  let reads = 0
  const lines = createInterface({ input: child.stdout })
  lines.on('line', (line) => {
    const [what, id, code] = line.split(' ')
    if (what === 'saved') saved.set(Number(id), Number(code))
    if (what === 'read') reads++
    said.emit('line')
    if (what === 'saved') said.emit('saved')
  })
  return { child, saved, said, reads: () => reads }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const closed = once(child, 'close')
  child.kill('SIGKILL')
  await closed
}

/** Not for reading only: what a power cut left in the middle of a commit is taken back first. */
function isWhole(file: string): boolean {
  const db = new BetterSqlite3(file)
  try {
    return db.pragma('integrity_check', { simple: true }) === 'ok'
  } finally {
    db.close()
  }
}

/** The code that each response has. */
function stored(file: string): ReadonlyMap<number, number> {
  const db = new BetterSqlite3(file, { readonly: true })
  const rows = db.prepare("SELECT response_id AS id, code FROM answer WHERE question_key = 'personal.1'").all()
  db.close()
  return new Map((rows as { id: number; code: number }[]).map(({ id, code }) => [id, code]))
}
