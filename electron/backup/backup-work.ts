import type { Result } from '../../shared/model/result'
import type { BackupFailure } from '../../shared/stewardship/backup'
import type { CopyWatch } from '../db/copy-database'
import { type BackupRequest, type MadeBackup, makeBackup } from './make-backup'
import { keepInSecondPlace, type SecondAnswer, type SecondRequest } from './second-place'

/** Work on backups that takes its time, so that it is done where nobody waits for it. */
export type BackupAsk =
  | ({ readonly kind: 'make' } & Omit<BackupRequest, 'watch' | 'step'>)
  | ({ readonly kind: 'second' } & Omit<SecondRequest, 'watch' | 'step'>)

export interface BackupAnswers {
  readonly make: Result<MadeBackup, BackupFailure>
  readonly second: SecondAnswer
}

/** What does it: here, or in a process of its own. */
export type BackupWorker = <Kind extends BackupAsk['kind']>(
  ask: Extract<BackupAsk, { readonly kind: Kind }>,
  watch: CopyWatch,
) => Promise<BackupAnswers[Kind]>

/** Here, while everything else waits for its longer parts. */
export function doBackupWork<Kind extends BackupAsk['kind']>(
  ask: Extract<BackupAsk, { readonly kind: Kind }>,
  watch: CopyWatch,
): Promise<BackupAnswers[Kind]>
export function doBackupWork(ask: BackupAsk, watch: CopyWatch): Promise<BackupAnswers[BackupAsk['kind']]> {
  return ask.kind === 'make' ? makeBackup({ ...ask, watch }) : keepInSecondPlace({ ...ask, watch })
}
