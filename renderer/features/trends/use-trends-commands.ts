import { useMemo } from 'react'
import { pageCommandTexts, paletteTexts } from '../../../shared/text/commands'
import { trendsTexts } from '../../../shared/text/trends'
import type { Command } from '../../commands/command'
import { usePageCommands } from '../../commands/command-provider'

/** The page's own commands: table or diagram, and the next and previous measure in the list. */
export function useTrendsCommands(step: (distance: 1 | -1) => void, switchView: () => void): void {
  const commands = useMemo((): readonly Command[] => {
    const common = { group: paletteTexts.thisPage, menu: null, when: true }
    return [
      { id: 'switch-table-chart', ...pageCommandTexts['switch-table-chart'], ...common, run: switchView },
      { id: 'next-measure', ...trendsTexts.commands.next, ...common, run: () => step(1) },
      { id: 'previous-measure', ...trendsTexts.commands.previous, ...common, run: () => step(-1) },
    ]
  }, [step, switchView])
  usePageCommands(commands)
}
