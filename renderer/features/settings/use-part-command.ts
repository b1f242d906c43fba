import { useEffect, useMemo, useRef } from 'react'
import { type CommandText, paletteTexts } from '../../../shared/text/commands'
import type { Command } from '../../commands/command'
import { usePageCommands } from '../../commands/command-provider'

/** A command of a part of the settings, by button, key or palette, where it can be done now. Give the same text object each time. */
export function usePartCommand(id: string, text: CommandText, run: () => void, when = true): Command {
  const latest = useRef(run)
  useEffect(() => {
    latest.current = run
  })
  const command = useMemo(
    (): Command => ({ id, ...text, group: paletteTexts.thisPage, menu: null, when, run: () => latest.current() }),
    [id, text, when],
  )
  usePageCommands(useMemo(() => [command], [command]))
  return command
}
