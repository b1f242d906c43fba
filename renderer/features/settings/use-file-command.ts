import { useEffect, useMemo, useRef } from 'react'
import { type CommandText, paletteTexts } from '../../../shared/text/commands'
import type { Command } from '../../commands/command'
import { usePageCommands } from '../../commands/command-provider'

/** A command of the page that saves a file, by button, key or palette. Give the same text object each time. */
export function useFileCommand(id: string, text: CommandText, save: () => void): Command {
  const latest = useRef(save)
  useEffect(() => {
    latest.current = save
  })
  const command = useMemo(
    (): Command => ({ id, ...text, group: paletteTexts.thisPage, menu: null, when: true, run: () => latest.current() }),
    [id, text],
  )
  usePageCommands(useMemo(() => [command], [command]))
  return command
}
