// Disposes of a round and is killed there, as by a power cut: node child.cjs FILE ROUND STOP
//   STOP is `before` or `after` and the beginning of an SQL statement: `before COMMIT`, `after VACUUM`, `after UPDATE disposal`.
import BetterSqlite3 from 'better-sqlite3'
import { openDatabase } from '../../../electron/db/database'
import { disposalWork } from '../../../electron/db/dispose'
import { rewriteDisposed } from '../../../electron/db/rewrite-disposed'
import { doInSlices } from '../../../electron/db/sliced-work'
import type { RoundId } from '../../../shared/model/id'

const [file = '', round = '', stop = ''] = process.argv.slice(2)
const [when = '', ...words] = stop.split(' ')
const beginning = words.join(' ')

function dieAt(moment: string, sql: string): void {
  if (moment === when && sql.startsWith(beginning)) process.kill(process.pid, 'SIGKILL')
}

const { exec, pragma } = BetterSqlite3.prototype
BetterSqlite3.prototype.exec = function (this: BetterSqlite3.Database, sql: string) {
  dieAt('before', sql)
  const result = exec.call(this, sql)
  dieAt('after', sql)
  return result
}
BetterSqlite3.prototype.pragma = function (this: BetterSqlite3.Database, sql: string, options?: never) {
  dieAt('before', sql)
  const result = pragma.call(this, sql, options)
  dieAt('after', sql)
  return result
}

async function main(): Promise<void> {
  const opened = openDatabase(file)
  if (!opened.ok) throw new Error(opened.error)
  const now = new Date().toISOString()
  const decision = { decidedOn: '2026-03-12', basis: 'Dnr 12/2026', decidedBy: 'Förbundschefen' }
  const toDispose = { roundId: Number(round) as RoundId, kind: 'responses' as const, decision, programVersion: '0.0.0' }
  const watch = { signal: new AbortController().signal, report: () => dieAt('before', 'DELETE') }
  await doInSlices(opened.value, disposalWork(opened.value, toDispose, now), watch)
  rewriteDisposed(opened.value, now)
  opened.value.close()
}

void main()
