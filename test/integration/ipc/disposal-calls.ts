import fs from 'node:fs'
import path from 'node:path'
import { vi } from 'vitest'
import { backupRoot } from '../../../electron/backup/backup-folder'
import { BackupKeeper } from '../../../electron/backup/backup-keeper'
import { doBackupWork } from '../../../electron/backup/backup-work'
import { rekeyDatabase } from '../../../electron/backup/rekey-database'
import { openDatabase } from '../../../electron/db/database'
import { createForbundDatabase } from '../../../electron/db/new-forbund'
import { WrittenFiles } from '../../../electron/files/written-files'
import type { AppContext } from '../../../electron/ipc/context'
import { disposalHandlers } from '../../../electron/ipc/disposal-handlers'
import { RunningWork } from '../../../electron/ipc/running-work'
import { WatchedWork } from '../../../electron/ipc/watched-work'
import type { AppError } from '../../../shared/contract/app-error'
import type { InputOf, OutputOf } from '../../../shared/contract/contract'
import type { disposalCalls } from '../../../shared/contract/disposal-calls'
import type { RoundId } from '../../../shared/model/id'
import type { Result } from '../../../shared/model/result'
import { madeKey } from '../backup/secret-database'
import { disposableRound } from '../db/disposable'
import { newFolder, now, succeeded } from '../db/in-new-database'
import { newSession } from './opened-sessions'

type Calls = keyof typeof disposalCalls

let made: { readonly bytes: Buffer; readonly roundId: RoundId; readonly earlier: RoundId } | null = null

/** The file of a database with a closed round, made once: typing all of it takes longer than disposing of it. */
function disposableFile() {
  if (!made) {
    const file = path.join(newFolder(), 'made.finsam')
    createForbundDatabase(file, { name: 'Förbundet på ön', demo: false }, now)
    const db = succeeded(openDatabase(file))
    const { roundId, earlier } = disposableRound(db)
    db.close()
    made = { bytes: fs.readFileSync(file), roundId, earlier }
  }
  const file = path.join(newFolder(), 'Förbundet på ön.finsam')
  fs.writeFileSync(file, made.bytes)
  return { file, roundId: made.roundId, earlier: made.earlier }
}

/** The program with a database open that has a closed round to dispose of, without its window. Every call is a minute later. */
export async function disposing({ encrypted = false } = {}) {
  const { file, roundId, earlier } = disposableFile()
  const salted = encrypted ? madeKey('c') : null
  if (salted) succeeded(rekeyDatabase({ file, from: null, to: salted, logged: 'password-set', who: 'anna', now }))
  const profile = newFolder()
  let minutes = 0
  const clock = () => new Date(Date.parse(now) + minutes * 60_000)
  const { session } = newSession({ now: clock })
  const key = salted?.key ?? null
  succeeded(await session.open(file, { key }))
  const worker = vi.fn(doBackupWork)
  const context = {
    window: {},
    session,
    backups: new BackupKeeper({ root: backupRoot(profile), now: clock, worker: worker as typeof doBackupWork }),
    disposing: new WatchedWork(),
    printing: new RunningWork(),
    written: new WrittenFiles(),
    profile,
    documents: '/dokument',
    programVersion: '0.0.0',
    now: clock,
  } as unknown as AppContext
  return {
    file,
    key,
    roundId,
    earlier,
    context,
    session,
    profile,
    worker,
    ask: async <Name extends Calls>(name: Name, input?: InputOf<Name>): Promise<Result<OutputOf<Name>, AppError>> => {
      minutes += 1
      const handle = disposalHandlers[name] as (context: AppContext, input: unknown) => unknown
      return (await handle(context, input)) as Result<OutputOf<Name>, AppError>
    },
  }
}

export type Disposing = Awaited<ReturnType<typeof disposing>>
