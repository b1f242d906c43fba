import { useEffect, useMemo, useRef } from 'react'
import { isSame } from '../../../shared/instrument/difference'
import { paletteTexts } from '../../../shared/text/commands'
import { instrumentCommandTexts as texts } from '../../../shared/text/instrument-version'
import type { Command } from '../../commands/command'
import { usePageCommands } from '../../commands/command-provider'
import { useCanWrite } from '../../ui/writing'
import type { VersionFile } from './use-version-file'

export interface VersionCommands {
  readonly save: Command
  readonly read: Command
  readonly add: Command
  readonly leave: Command
}

/** What can be done with the instrument as a workbook now, by button, key and palette. */
export function useVersionCommands(work: VersionFile, save: () => void): VersionCommands {
  const latest = useRef({ work, save })
  useEffect(() => {
    latest.current = { work, save }
  }, [work, save])
  const { open, reading, adding } = work
  const free = reading.waiting === null && !adding
  const canWrite = useCanWrite()
  const hasFile = open !== null
  const outcome = open?.file.outcome
  const isNew = outcome?.kind === 'readable' && !isSame(outcome.difference)
  const canAdd = canWrite && free && isNew && open?.label.trim() !== ''
  const commands = useMemo(() => {
    const common = { group: paletteTexts.thisPage, menu: null }
    return {
      save: { ...common, id: 'instrument-save', ...texts.save, when: free && !hasFile, run: () => latest.current.save() },
      read: {
        ...common,
        id: 'instrument-read',
        ...(hasFile ? texts.readAgain : texts.read),
        when: free && canWrite,
        run: () => latest.current.work.reading.choose(),
      },
      add: { ...common, id: 'instrument-add', ...texts.add, when: canAdd, run: () => latest.current.work.add() },
      leave: { ...common, id: 'instrument-leave', ...texts.leave, when: free && hasFile, run: () => latest.current.work.leave() },
    }
  }, [free, hasFile, canAdd, canWrite])
  usePageCommands(useMemo(() => Object.values(commands), [commands]))
  return commands
}
