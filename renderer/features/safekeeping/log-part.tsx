import { useEffect, useMemo, useRef } from 'react'
import { paletteTexts } from '../../../shared/text/commands'
import { logPartTexts as texts } from '../../../shared/text/log-part'
import { useAction } from '../../api/hooks'
import { useProgress } from '../../api/use-progress'
import type { Command } from '../../commands/command'
import { CommandButton } from '../../commands/command-button'
import { usePageCommands } from '../../commands/command-provider'
import { FileOutcome } from '../../ui/file-outcome'
import { Section } from '../../ui/section'
import { LogList } from './log-list'
import { LogChain, useLogChecking } from './log-state'

/** Who has done what and when: whether the log is whole, its lines, and the way to take it out. */
export function LogPart() {
  const checking = useLogChecking()
  const saving = useAction('saveLog')
  const cancel = useAction('cancelSavingLog')
  const progress = useProgress('getLogProgress', saving.isPending)?.saving
  const save = useSaveCommand(() => {
    if (!saving.isPending) saving.mutate(undefined)
  })
  const doing = progress ? texts.savingHowFar(progress.done, progress.of) : texts.saving
  return (
    <Section title={texts.title} description={texts.description} action={<CommandButton command={save} variant="default" />}>
      <FileOutcome saving={saving} doing={doing} onCancel={() => cancel.mutate(undefined)} />
      <LogChain checking={checking} />
      <LogList users={checking.data?.users ?? []} />
    </Section>
  )
}

function useSaveCommand(run: () => void): Command {
  const latest = useRef(run)
  useEffect(() => {
    latest.current = run
  })
  const command = useMemo(
    (): Command => ({
      id: 'save-log',
      ...texts.commands.save,
      group: paletteTexts.thisPage,
      menu: null,
      when: true,
      run: () => latest.current(),
    }),
    [],
  )
  usePageCommands(useMemo(() => [command], [command]))
  return command
}
