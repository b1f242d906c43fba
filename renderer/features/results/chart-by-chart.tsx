import { useCallback, useMemo } from 'react'
import { catalogueOf } from '../../../shared/report/build/catalogue'
import { chartOf } from '../../../shared/report/build/chart-of'
import type { ReportSource } from '../../../shared/report/build/report-source'
import { reportedRound } from '../../../shared/report/build/source-rounds'
import { chartSubject } from '../../../shared/report/chart/chart-key'
import { resultsViewTexts as texts } from '../../../shared/text/results-views'
import { BesideChoices, ChoiceList } from '../../ui/choice-list'
import { EmptyState } from '../../ui/empty-state'
import { useRemembered } from '../../ui/use-remembered'
import type { View } from '../../ui/view-switch'
import { ResultCard } from './result-card'
import { ThemeConsistency } from './theme-consistency'
import { useStepCommands } from './use-results-commands'

interface ChartByChartProps {
  readonly source: ReportSource
  readonly kind: 'theme' | 'measure'
  readonly view: View
}

const lists = {
  theme: { title: texts.themes, note: texts.workingTitles },
  measure: { title: texts.measures, note: texts.measuresNote },
} as const

/** One theme, or one measure that several forms ask, at a time: chosen in a list at the side. */
export function ChartByChart({ source, kind, view }: ChartByChartProps) {
  const choices = useMemo(() => catalogueOf(source).find(({ key }) => key === kind)?.charts ?? [], [source, kind])
  const [remembered, choose] = useRemembered(`results-${kind}`)
  const chosen = choices.find(({ key }) => key === remembered) ?? choices[0]
  const step = useCallback(
    (distance: 1 | -1) => {
      const next = chosen && choices.at((choices.indexOf(chosen) + distance) % choices.length)
      if (next) choose(next.key)
    },
    [choices, chosen, choose],
  )
  useStepCommands(kind, step)
  const chart = useMemo(() => (chosen ? chartOf(source, chosen.key) : null), [source, chosen])
  if (!chosen || !chart) return <EmptyState title={texts.noShared}>{texts.noSharedExplained}</EmptyState>
  return (
    <BesideChoices>
      <ChoiceList {...lists[kind]} groups={[{ title: null, choices }]} chosen={chosen.key} onChoose={choose} />
      <ResultCard
        key={chosen.key}
        source={source}
        chart={chart}
        view={view}
        level={2}
        more={<ThemePlace source={source} chartKey={chosen.key} />}
      />
    </BesideChoices>
  )
}

/** Where a theme stands in NNS's division of its indicators, or that it is not known, and how its questions go together. Nothing for what is no theme. */
function ThemePlace({ source, chartKey }: { readonly source: ReportSource; readonly chartKey: string }) {
  const subject = chartSubject(chartKey)
  const instrument = reportedRound(source).instrumentVersion.definition
  const theme = subject?.kind === 'theme' && instrument.themes.find(({ key }) => key === subject.theme)
  return (
    theme && (
      <>
        <p>{texts.place(theme)}</p>
        <ThemeConsistency roundId={source.roundId} instrument={instrument} theme={theme.key} />
      </>
    )
  )
}
