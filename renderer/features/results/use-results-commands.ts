import { useMemo } from 'react'
import { type CommandText, pageCommandTexts, paletteTexts } from '../../../shared/text/commands'
import { resultsTexts } from '../../../shared/text/results'
import { type ResultsView, resultsViews, resultsViewTexts } from '../../../shared/text/results-views'
import type { Command } from '../../commands/command'
import { usePageCommands } from '../../commands/command-provider'

const common = { group: paletteTexts.thisPage, menu: null, when: true } as const

/** The commands of every view: the views, and table or diagram. */
export function useViewCommands(choose: (view: ResultsView) => void, switchView: () => void): void {
  const commands = useMemo(
    (): readonly Command[] => [
      ...resultsViews.map((view) => ({
        id: `results-by-${view}`,
        ...resultsViewTexts.commands[view],
        ...common,
        run: () => choose(view),
      })),
      { id: 'switch-table-chart', ...pageCommandTexts['switch-table-chart'], ...common, run: switchView },
    ],
    [choose, switchView],
  )
  usePageCommands(commands)
}

/** What is stepped through in a view, as its two commands are called. */
const steps: Readonly<Record<'form' | 'theme' | 'measure', readonly [next: CommandText, previous: CommandText]>> = {
  form: [resultsTexts.commands.next, resultsTexts.commands.previous],
  theme: [resultsViewTexts.nextTheme, resultsViewTexts.previousTheme],
  measure: [resultsViewTexts.nextMeasure, resultsViewTexts.previousMeasure],
}

/** The commands that go to the next and the previous form, theme or measure. */
export function useStepCommands(kind: keyof typeof steps, step: (distance: 1 | -1) => void): void {
  const commands = useMemo((): readonly Command[] => {
    const [next, previous] = steps[kind]
    return [
      { id: `next-${kind}`, ...next, ...common, run: () => step(1) },
      { id: `previous-${kind}`, ...previous, ...common, run: () => step(-1) },
    ]
  }, [kind, step])
  usePageCommands(commands)
}
