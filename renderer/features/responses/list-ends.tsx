import { Button } from '@mantine/core'
import { useEffect, useMemo, useRef } from 'react'
import { paletteTexts } from '../../../shared/text/commands'
import { responsesTexts as texts } from '../../../shared/text/responses'
import type { Command } from '../../commands/command'
import { CommandButton } from '../../commands/command-button'
import { usePageCommands } from '../../commands/command-provider'
import { usePageFocusAfter } from '../../ui/page-focus'
import classes from './responses.module.css'

interface ListHeadProps {
  /** How much of all there is that is shown. */
  readonly text: string
  /** How the keyboard is used; null where it has nothing to do. */
  readonly hint: string | null
  /** Null where no filter is set. */
  readonly onClear: (() => void) | null
}

/** What stands over a list: how much is shown, and the way back to all of it. */
export function ListHead({ text, hint, onClear }: ListHeadProps) {
  const clear = useClearCommand(onClear)
  usePageFocusAfter(clear.when)
  return (
    <div className={classes.head}>
      <div className={classes.count}>
        <p role="status">{text}</p>
        {clear.when && <CommandButton command={clear} variant="subtle" size="compact-md" />}
      </div>
      {hint && <p className={classes.quiet}>{hint}</p>}
    </div>
  )
}

function useClearCommand(onClear: (() => void) | null): Command {
  const latest = useRef(onClear)
  useEffect(() => {
    latest.current = onClear
  }, [onClear])
  const when = onClear !== null
  const command = useMemo<Command>(() => {
    const run = () => latest.current?.()
    return { id: 'clear-filters', ...texts.commands.clear, group: paletteTexts.thisPage, menu: null, when, run }
  }, [when])
  usePageCommands(useMemo(() => [command], [command]))
  return command
}

/** What stands under a list of which not all is shown. */
export function ListFoot({ text, onMore }: { readonly text: string; readonly onMore: () => void }) {
  usePageFocusAfter(true)
  return (
    <div className={classes.foot}>
      <Button variant="default" onClick={onMore}>
        {texts.showMore}
      </Button>
      <p className={classes.quiet}>{text}</p>
    </div>
  )
}
