import { useEffect, useMemo, useRef } from 'react'
import type { BackupOverview } from '../../../shared/contract/backup-calls'
import { backupTexts as texts } from '../../../shared/text/backups'
import { paletteTexts } from '../../../shared/text/commands'
import { useAction } from '../../api/hooks'
import { useProgress } from '../../api/use-progress'
import type { Command } from '../../commands/command'
import { CommandButton } from '../../commands/command-button'
import { usePageCommands } from '../../commands/command-provider'
import { BusyNotice } from '../../ui/busy-notice'
import { ErrorNotice } from '../../ui/error-notice'
import { Message } from '../../ui/message'
import { Section } from '../../ui/section'

/** Whether all that is stored is in a backup, and the way to make one now. */
export function BackupNow({ overview }: { readonly overview: BackupOverview }) {
  const make = useAction('makeBackup')
  const cancel = useAction('cancelBackup')
  const progress = useProgress('getBackupProgress', make.isPending)
  const command = useMakeCommand(!make.isPending, () => make.mutate(undefined))
  return (
    <Section title={texts.title} description={texts.description} action={<CommandButton command={command} />}>
      {make.isPending ? (
        <BusyNotice
          text={progress ? texts.howFar(progress.done, progress.of) : texts.making}
          onCancel={() => cancel.mutate(undefined)}
        />
      ) : (
        make.error === null && <Standing overview={overview} />
      )}
      <ErrorNotice error={make.error} />
    </Section>
  )
}

function useMakeCommand(when: boolean, run: () => void): Command {
  const latest = useRef(run)
  useEffect(() => {
    latest.current = run
  })
  const command = useMemo(
    (): Command => ({
      id: 'make-backup',
      ...texts.make,
      group: paletteTexts.thisPage,
      menu: null,
      when,
      run: () => latest.current(),
    }),
    [when],
  )
  usePageCommands(useMemo(() => [command], [command]))
  return command
}

function Standing({ overview: { backups, failure, unsaved } }: { readonly overview: BackupOverview }) {
  if (failure) return <Message kind="warning">{texts.failed(failure)}</Message>
  if (backups.length === 0) return null
  if (unsaved === 0) return <Message kind="done">{texts.allSaved}</Message>
  return <Message kind="information">{unsaved === null ? texts.nothingSaved : texts.unsaved(unsaved)}</Message>
}
