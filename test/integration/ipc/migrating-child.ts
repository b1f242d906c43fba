// Opens a database of an older schema and is killed there, as by a power cut: node child.cjs FILE STOP
//   STOP is `backup` (while the backup is made), `made` (when it is), or which statement of the migration, counted from 1.
import BetterSqlite3 from 'better-sqlite3'
import { thisProcess } from '../../../electron/files/lease-owner'
import { DatabaseSession } from '../../../electron/ipc/database-session'
import { ok } from '../../../shared/model/result'

const [file = '', stop = ''] = process.argv.slice(2)

function die(): void {
  process.kill(process.pid, 'SIGKILL')
}

let executed = 0
const exec = BetterSqlite3.prototype.exec
BetterSqlite3.prototype.exec = function (this: BetterSqlite3.Database, sql: string) {
  const result = exec.call(this, sql)
  executed += 1
  if (String(executed) === stop) die()
  return result
}

const session = new DatabaseSession({
  owner: thisProcess(''),
  now: () => new Date(),
  isKnown: () => false,
  beforeMigration: async () => {
    if (stop === 'backup') die()
    await new Promise(setImmediate)
    if (stop === 'made') die()
    return ok(null)
  },
  check: async () => 'unknown',
  changed: () => {},
})

void session.open(file).then(({ ok: isOpen }) => {
  session.close()
  process.exitCode = isOpen ? 0 : 1
})
