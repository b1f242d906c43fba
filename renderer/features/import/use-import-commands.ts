import { useEffect, useMemo, useRef } from 'react'
import type { Round } from '../../../shared/model/round'
import { paletteTexts } from '../../../shared/text/commands'
import { importCommandTexts } from '../../../shared/text/import'
import type { Command } from '../../commands/command'
import { usePageCommands } from '../../commands/command-provider'
import type { Import } from './use-import'

export interface ImportCommands {
  readonly choose: Command
  readonly commit: Command
  readonly leave: Command
}

/** What can be done on the page now, by button, key and palette. */
export function useImportCommands(round: Round, work: Import): ImportCommands {
  const latest = useRef(work)
  useEffect(() => {
    latest.current = work
  }, [work])
  const { reading, open, working } = work
  const free = round.state === 'open' && reading.waiting === null && working === null
  const hasFile = open !== null
  const isOpen = free && hasFile
  const isReady = isOpen && open?.blocker === null
  // While it is not known what becomes of what is here, that nothing is new says nothing yet.
  const added = (isReady ? open?.preview?.added : open?.preview?.added || null) ?? null
  const changed = open?.preview?.changed ?? 0
  const commands = useMemo(() => {
    const common = { group: paletteTexts.thisPage, menu: null }
    const { choose, commit, leave } = importCommandTexts
    return {
      choose: {
        ...common,
        id: 'import-choose',
        ...choose(hasFile),
        when: free,
        run: () => latest.current.reading.choose(),
      },
      commit: { ...common, id: 'import-commit', ...commit(added, changed), when: isReady, run: () => latest.current.commit() },
      leave: { ...common, id: 'import-leave', ...leave, when: isOpen, run: () => latest.current.leave() },
    }
  }, [free, hasFile, isOpen, isReady, added, changed])
  usePageCommands(useMemo(() => Object.values(commands), [commands]))
  return commands
}
