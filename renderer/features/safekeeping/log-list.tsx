import { Button } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useMemo, useState } from 'react'
import { paletteTexts } from '../../../shared/text/commands'
import { logPartTexts as texts } from '../../../shared/text/log-part'
import type { Command } from '../../commands/command'
import { CommandButton } from '../../commands/command-button'
import { usePageCommands } from '../../commands/command-provider'
import { EmptyState } from '../../ui/empty-state'
import { ErrorNotice } from '../../ui/error-notice'
import { usePageFocusAfter } from '../../ui/page-focus'
import classes from './log.module.css'
import { isNarrowed, wholeLog } from './log-filter'
import { LogFilters } from './log-filters'
import { LogTable } from './log-table'
import { useLogPages } from './use-log-pages'

/** So many milliseconds after the last key the log is asked. */
const typingPause = 250

/** What has been done, newest first, with what narrows it. */
export function LogList({ users }: { readonly users: readonly string[] }) {
  const [filter, setFilter] = useState(wholeLog)
  const [asked] = useDebouncedValue(filter, typingPause)
  const { lines, next, isReading, error, more, again } = useLogPages(asked)
  const clear = useClearCommand(isNarrowed(filter), () => setFilter(wholeLog))
  usePageFocusAfter(next !== null)
  const oldest = lines.at(-1)?.entry.day
  return (
    <>
      <LogFilters filter={filter} users={users} onChange={setFilter} />
      <div className={classes.head}>
        <p role="status">{isReading ? texts.reading(lines.length, oldest ?? null) : texts.shown(lines.length, next === null)}</p>
        {clear.when && <CommandButton command={clear} variant="subtle" size="compact-md" />}
      </div>
      {lines.length > 0 && <LogTable lines={lines} />}
      {error && <ErrorNotice error={error} onTryAgain={again} />}
      {lines.length === 0 && !isReading && !error && <EmptyState title={texts.none}>{texts.noneExplained}</EmptyState>}
      {next !== null && !error && (
        <div>
          <Button variant="default" loading={isReading} onClick={more}>
            {texts.more}
          </Button>
        </div>
      )}
    </>
  )
}

function useClearCommand(when: boolean, run: () => void): Command {
  // biome-ignore lint/correctness/useExhaustiveDependencies: it does the same whenever it is made
  const command = useMemo(
    (): Command => ({ id: 'clear-log-filter', ...texts.commands.clear, group: paletteTexts.thisPage, menu: null, when, run }),
    [when],
  )
  usePageCommands(useMemo(() => [command], [command]))
  return command
}
