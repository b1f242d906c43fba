import path from 'node:path'
import { backupRoot } from '../../../electron/backup/backup-folder'
import { BackupKeeper } from '../../../electron/backup/backup-keeper'
import { doBackupWork } from '../../../electron/backup/backup-work'
import { createForbundDatabase } from '../../../electron/db/new-forbund'
import { thisProcess } from '../../../electron/files/lease-owner'
import { RecentDatabases } from '../../../electron/files/recent-databases'
import { UnlockAttempts } from '../../../electron/files/unlock-attempts'
import { WrittenFiles } from '../../../electron/files/written-files'
import type { AppContext } from '../../../electron/ipc/context'
import { DatabaseSession } from '../../../electron/ipc/database-session'
import { passwordHandlers } from '../../../electron/ipc/password-handlers'
import { Passwords } from '../../../electron/ipc/passwords'
import { RunningWork } from '../../../electron/ipc/running-work'
import type { AppError } from '../../../shared/contract/app-error'
import type { InputOf, OutputOf } from '../../../shared/contract/contract'
import type { passwordCalls } from '../../../shared/contract/password-calls'
import { ok, type Result } from '../../../shared/model/result'
import { newFolder, now, succeeded } from '../db/in-new-database'

type Calls = keyof typeof passwordCalls

/** The program with one database open, without its window: its calls, and a clock that one can set. */
export async function program(file: string, profile: string = newFolder()) {
  let seconds = 0
  const clock = () => new Date(Date.parse(now) + seconds * 1000)
  const session = new DatabaseSession({
    owner: thisProcess('prov'),
    now: clock,
    isKnown: () => false,
    beforeMigration: async () => ok(null),
    check: async () => 'whole' as const,
    changed: () => undefined,
  } as unknown as ConstructorParameters<typeof DatabaseSession>[0])
  const context = {
    window: {},
    session,
    recent: new RecentDatabases(profile),
    passwords: new Passwords(new UnlockAttempts(profile)),
    backups: new BackupKeeper({ root: backupRoot(profile), now: clock, worker: doBackupWork }),
    importing: { end: () => undefined },
    printing: new RunningWork(),
    written: new WrittenFiles(),
    profile,
    documents: '/dokument',
    log: { bug: () => undefined },
    now: clock,
  } as unknown as AppContext
  const opened = await session.open(file)
  return {
    context,
    session,
    opened,
    profile,
    wait: (more: number) => {
      seconds += more
    },
    ask: async <Name extends Calls>(name: Name, input?: InputOf<Name>): Promise<Result<OutputOf<Name>, AppError>> => {
      const handle = passwordHandlers[name] as (context: AppContext, input: unknown) => unknown
      return (await handle(context, input)) as Result<OutputOf<Name>, AppError>
    },
  }
}

export type Program = Awaited<ReturnType<typeof program>>

/** Sets a password as somebody does who keeps the recovery key; gives the key. */
export async function setPassword({ ask }: Program, password: string, current: string | null = null): Promise<string> {
  const { recoveryGroups } = succeeded(await ask('preparePassword', { current, password }))
  succeeded(await ask('putPassword', { lastGroup: recoveryGroups.at(-1) ?? '' }))
  return recoveryGroups.join(' ')
}

export function newFile(demo = false): string {
  const file = path.join(newFolder(), 'Förbundet på ön.finsam')
  createForbundDatabase(file, { name: 'Förbundet på ön', demo }, now)
  return file
}
