// Imports 300 rows into a database's first round and is killed at the how many-th write, as by a power cut; says `imported` when the
// import has been acknowledged: node child.cjs FILE WRITE
import fs from 'node:fs'
import { openDatabase } from '../../../electron/db/database'
import { listRounds } from '../../../electron/db/rounds'
import type { AppContext } from '../../../electron/ipc/context'
import { commitPlanned } from '../../../electron/ipc/import-commit'
import { ImportSession } from '../../../electron/ipc/import-session'
import type { ColumnRole } from '../../../shared/importing/plan'

const [file = '', write = ''] = process.argv.slice(2)
const roles: readonly ColumnRole[] = [
  { kind: 'response-id' },
  { kind: 'insats' },
  { kind: 'kon' },
  { kind: 'question', question: 'deltagare_pagaende.1' },
]
const decided = { insatser: {}, resolutions: {}, valueAnswers: {}, outsideScale: {}, repeat: null, conflicts: {} }
const plan = { headerRow: 1, form: 'deltagare_pagaende', roles, ...decided }
const rows = Array.from({ length: 300 }, (_, index) => [`r${index}`, 'Coachingteam', 'Kvinna', 'Alltid'])
const data = { name: 'Svar', rows: [['ID', 'Insats', 'Kön', 'Stöd'], ...rows] }

async function main(): Promise<void> {
  const opened = openDatabase(file)
  if (!opened.ok) throw new Error(opened.error)
  const db = opened.value
  const [round] = listRounds(db)
  if (!round) throw new Error('there is no round')
  const context = { importing: new ImportSession(), now: () => new Date('2024-05-02T08:00:00.000Z') } as unknown as AppContext
  const statements = Object.getPrototypeOf(db.prepare('SELECT 1')) as { run: (...values: unknown[]) => unknown }
  const { run } = statements
  let writes = 0
  statements.run = function (...values) {
    const result = run.apply(this, values)
    writes += 1
    if (String(writes) === write) process.kill(process.pid, 'SIGKILL')
    return result
  }
  const planned = { roundId: round.id, fileName: 'svar.xlsx', data, plan }
  const committed = await commitPlanned(db, planned, context, new AbortController().signal)
  if (!committed.ok) throw new Error(committed.error.code)
  fs.writeSync(1, `imported ${writes}\n`)
  if (write === 'end') process.kill(process.pid, 'SIGKILL')
  db.close()
}

void main()
