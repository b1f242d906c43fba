// Makes a backup, copies one to the second place or puts one back, and is killed at a step, as by a power cut:
// node child.cjs make|second|restore STEP REQUEST, the request in JSON. Ended by itself it says what came of it.
import { type BackupRequest, makeBackup } from '../../../electron/backup/make-backup'
import { type PreparingRestore, prepareRestore } from '../../../electron/backup/prepare-restore'
import { replaceDatabase } from '../../../electron/backup/replace-database'
import { keepInSecondPlace, type SecondRequest } from '../../../electron/backup/second-place'
import type { Result } from '../../../shared/model/result'

const [what, stopAt, request] = process.argv.slice(2)
const asked: unknown = JSON.parse(request ?? '', (key, value) => (key === 'now' && what !== 'restore' ? new Date(value) : value))

function step(name: string): void {
  if (name === stopAt) process.kill(process.pid, 'SIGKILL')
}
const watch = { report: () => step('copying') }

async function work(): Promise<string> {
  if (what === 'second') return (await keepInSecondPlace({ ...(asked as SecondRequest), watch, step })).failure ?? 'done'
  if (what === 'make') return outcome(await makeBackup({ ...(asked as BackupRequest), watch, step }))
  const restoring = asked as PreparingRestore
  const prepared = prepareRestore({ ...restoring, step })
  if (prepared.ok) replaceDatabase(restoring.file, prepared.value.copy, { step })
  return outcome(prepared)
}

function outcome(result: Result<unknown, string>): string {
  return result.ok ? 'done' : result.error
}

work().then((said) => process.stdout.write(said))
