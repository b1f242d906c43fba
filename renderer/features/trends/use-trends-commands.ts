import { useMemo } from 'react'
import { pageCommandTexts, paletteTexts } from '../../../shared/text/commands'
import { type TrendView, trendViews, trendViewTexts } from '../../../shared/text/trend-views'
import { trendsTexts } from '../../../shared/text/trends'
import type { Command } from '../../commands/command'
import { usePageCommands } from '../../commands/command-provider'

const common = { group: paletteTexts.thisPage, menu: null, when: true } as const

/** The commands of both views: all measures or one, and table or diagram. */
export function useTrendsCommands(showView: (view: TrendView) => void, switchView: () => void): void {
  const commands = useMemo(
    (): readonly Command[] => [
      ...trendViews.map((view) => ({
        id: `trends-${view}`,
        ...trendViewTexts.commands[view],
        ...common,
        run: () => showView(view),
      })),
      { id: 'switch-table-chart', ...pageCommandTexts['switch-table-chart'], ...common, run: switchView },
    ],
    [showView, switchView],
  )
  usePageCommands(commands)
}

/** The next and the previous measure: the one that is shown, or the one among all that has the focus. */
export function useStepCommands(step: (distance: 1 | -1) => void): void {
  const commands = useMemo(
    (): readonly Command[] => [
      { id: 'next-measure', ...trendsTexts.commands.next, ...common, run: () => step(1) },
      { id: 'previous-measure', ...trendsTexts.commands.previous, ...common, run: () => step(-1) },
    ],
    [step],
  )
  usePageCommands(commands)
}
