import { useMemo } from 'react'
import { pageCommandTexts, paletteTexts } from '../../../shared/text/commands'
import { resultsTexts } from '../../../shared/text/results'
import type { Command } from '../../commands/command'
import { usePageCommands } from '../../commands/command-provider'

/** The page's own commands: table or diagram, and the next and previous form. */
export function useResultsCommands(step: (distance: 1 | -1) => void, switchView: () => void): void {
  const commands = useMemo((): readonly Command[] => {
    const common = { group: paletteTexts.thisPage, menu: null, when: true }
    return [
      { id: 'switch-table-chart', ...pageCommandTexts['switch-table-chart'], ...common, run: switchView },
      { id: 'next-form', ...resultsTexts.commands.next, ...common, run: () => step(1) },
      { id: 'previous-form', ...resultsTexts.commands.previous, ...common, run: () => step(-1) },
    ]
  }, [step, switchView])
  usePageCommands(commands)
}
