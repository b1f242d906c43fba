import { IconAlertTriangle, IconCircleCheck, IconLock } from '@tabler/icons-react'
import type { ListedBackup } from '../../../shared/contract/backup-calls'
import { backupTexts as texts } from '../../../shared/text/backups'
import classes from './backups.module.css'

const signs = { verified: IconCircleCheck, damaged: IconAlertTriangle, locked: IconLock, newer: IconAlertTriangle } as const

/** Whether a backup is whole, by a sign and a word. */
export function BackupState({ backup: { state, encrypted } }: { readonly backup: ListedBackup }) {
  const Sign = signs[state]
  return (
    <span className={classes.state} data-state={state}>
      <Sign className={classes.sign} size={20} stroke={1.75} aria-hidden />
      {texts.stateText(state)}
      {encrypted && state === 'verified' && <span className={classes.quiet}>{texts.encrypted}</span>}
    </span>
  )
}
