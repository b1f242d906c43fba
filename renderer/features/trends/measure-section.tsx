import { Button } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { InstrumentDefinition } from '../../../shared/instrument/definition'
import type { Statistic, Target } from '../../../shared/model/target'
import { axisOf, unitOf } from '../../../shared/report/chart/axis'
import { linesInWords } from '../../../shared/report/chart/lines-in-words'
import { targetSteps } from '../../../shared/report/chart/target-steps'
import { seriesWith } from '../../../shared/report/chart/trend-lines'
import { measureTitle } from '../../../shared/report/measure-title'
import type { MeasureTrend } from '../../../shared/report/trend'
import { findingTitle, latestFinding } from '../../../shared/report/trend-finding'
import { listWords } from '../../../shared/text/format'
import { filterTexts } from '../../../shared/text/results'
import { trendsTexts } from '../../../shared/text/trends'
import { useCall } from '../../api/hooks'
import { TrendChart } from '../../charts/trend-chart'
import { EmptyState } from '../../ui/empty-state'
import { type GroupChoice, isNarrowed } from '../../ui/group-choice'
import { Section } from '../../ui/section'
import { SelectionNote } from '../../ui/selection-note'
import type { View } from '../../ui/view-switch'
import { Findings } from './findings'
import { Remarks } from './remarks'
import { statisticNames } from './statistic-names'
import { foundLines, trendLines } from './trend-lines'
import { TrendTable } from './trend-table'
import { scaleUsesIn, type WordedSeries } from './use-wordings'
import { Wordings } from './wordings'

interface MeasureSectionProps {
  readonly trend: MeasureTrend
  readonly worded: readonly WordedSeries[]
  readonly statistic: Statistic
  readonly view: View
  readonly instrument: InstrumentDefinition
  readonly choice: GroupChoice
  readonly onShowAll: () => void
}

const noTargets: readonly Target[] = []

/** One measure: its question, its figures over the years as lines or as a table, where it cannot be compared, and how it is asked. */
export function MeasureSection({ trend, worded, statistic, view, instrument, choice, onShowAll }: MeasureSectionProps) {
  const { shown, left } = useMemo(() => seriesWith(trend, statistic), [trend, statistic])
  const lines = useMemo(() => trendLines(shown, statistic, instrument), [shown, statistic, instrument])
  const years = useMemo(() => trend.series[0]?.points.map(({ round }) => round.year) ?? [], [trend])
  const found = useMemo(() => foundLines(shown, lines, statistic), [shown, lines, statistic])
  const [wanted, setWanted] = useState('')
  const banded = (lines.find(({ id }) => id === wanted) ?? lines[0])?.id ?? ''
  const finding = findingTitle(shown.flatMap((series) => latestFinding(series, statistic) ?? []))
  const { data: targets = noTargets } = useCall('listTargets')
  const steps = useMemo(() => targetSteps(targets, trend, statistic, years), [targets, trend, statistic, years])
  const narrowed = isNarrowed(choice)
  const title = measureTitle(trend)
  const names = statisticNames(statistic, scaleUsesIn(worded))
  return (
    <Section title={title} description={trendsTexts.followed(listWords(names, 'och'), trend.theme.workingTitle)}>
      <SelectionNote choice={choice} />
      {shown.length === 0 ? (
        <EmptyState
          title={narrowed ? filterTexts.noneChosen : trendsTexts.noAnswers}
          actions={narrowed && <Button onClick={onShowAll}>{filterTexts.showAll}</Button>}
        >
          {narrowed ? trendsTexts.noneChosenExplained : trendsTexts.noAnswersExplained}
        </EmptyState>
      ) : (
        <>
          {finding && <h3>{finding}</h3>}
          {view === 'chart' ? (
            <>
              <TrendChart
                lines={lines}
                banded={banded}
                targets={steps}
                years={years}
                axis={axisOf(statistic)}
                unit={unitOf(statistic)}
                label={linesInWords(title, names, lines)}
              />
              <Findings found={found} trend={trend} targets={targets} statistic={statistic} banded={banded} onBand={setWanted} />
            </>
          ) : (
            <TrendTable caption={trendsTexts.table(title, names)} series={shown} statistic={statistic} />
          )}
        </>
      )}
      {shown.length > 0 && <Remarks shown={shown} left={left} lines={lines} targets={steps} view={view} narrowed={narrowed} />}
      <Wordings worded={worded} />
    </Section>
  )
}
