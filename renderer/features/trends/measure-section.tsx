import { Button } from '@mantine/core'
import { useMemo } from 'react'
import { defaultPolicy } from '../../../shared/disclosure/policy'
import { mostLines } from '../../../shared/drawing/series-look'
import type { Statistic } from '../../../shared/model/target'
import { linesInWords } from '../../../shared/report/chart/lines-in-words'
import { formReferences } from '../../../shared/report/chart/reference-lines'
import { type BesideTrend, trendBody } from '../../../shared/report/chart/trend-body'
import { seriesWith } from '../../../shared/report/chart/trend-lines'
import { referenceTable } from '../../../shared/report/chart/trend-tables'
import { measureTitle } from '../../../shared/report/measure-title'
import type { MeasureTrend } from '../../../shared/report/trend'
import { findingTitle, hasHidden, latestFinding } from '../../../shared/report/trend-finding'
import { listWords } from '../../../shared/text/format'
import { findingTitles } from '../../../shared/text/report'
import { filterTexts } from '../../../shared/text/results'
import { trendViewTexts } from '../../../shared/text/trend-views'
import { trendsTexts } from '../../../shared/text/trends'
import { useChartTheme } from '../../charts/chart-theme'
import { ReportFigure } from '../../charts/report-figure'
import { EmptyState } from '../../ui/empty-state'
import { type GroupChoice, isNarrowed } from '../../ui/group-choice'
import { ReportTables } from '../../ui/report-table'
import { Section } from '../../ui/section'
import { SelectionNote } from '../../ui/selection-note'
import type { View } from '../../ui/view-switch'
import { Findings } from './findings'
import { LineExport } from './line-export'
import { Remarks } from './remarks'
import { statisticNames } from './statistic-names'
import { foundLines } from './trend-lines'
import { TrendTable } from './trend-table'
import { scaleUsesIn, type WordedSeries } from './use-wordings'
import { Wordings } from './wordings'

interface MeasureSectionProps {
  readonly chartKey: string
  readonly trend: MeasureTrend
  readonly worded: readonly WordedSeries[]
  readonly statistic: Statistic
  readonly beside: BesideTrend
  readonly view: View
  readonly choice: GroupChoice
  readonly onShowAll: () => void
}

/** One measure: its question, its figures over the years as lines or as a table, where it cannot be compared, and how it is asked. */
export function MeasureSection(props: MeasureSectionProps) {
  const { chartKey, trend, worded, statistic, choice } = props
  const { shown } = useMemo(() => seriesWith(trend, statistic), [trend, statistic])
  const title = measureTitle(trend)
  const names = statisticNames(statistic, scaleUsesIn(worded))
  const years = shown.flatMap(({ points }) => points.map(({ round }) => round.year))
  return (
    <Section
      title={title}
      description={trendsTexts.followed(listWords(names, 'och'), trend.theme.workingTitle)}
      action={
        <LineExport
          chartKey={chartKey}
          subject={title}
          statistic={statistic}
          until={years.length > 0 ? Math.max(...years) : null}
        />
      }
    >
      <SelectionNote choice={choice} />
      {shown.length === 0 ? <NoFigures {...props} /> : <Figures {...props} title={title} names={names} />}
      <Wordings worded={worded} />
    </Section>
  )
}

/** Why there is nothing to show, and what can be done about it. */
function NoFigures({ trend, statistic, choice, onShowAll }: MeasureSectionProps) {
  if (isNarrowed(choice)) {
    return (
      <EmptyState title={filterTexts.noneChosen} actions={<Button onClick={onShowAll}>{filterTexts.showAll}</Button>}>
        {trendsTexts.noneChosenExplained}
      </EmptyState>
    )
  }
  if (!trend.series.some((series) => hasHidden(series, statistic)))
    return <EmptyState title={trendsTexts.noAnswers}>{trendsTexts.noAnswersExplained}</EmptyState>
  return <EmptyState title={findingTitles.notShown}>{trendViewTexts.notShownExplained(defaultPolicy.minimumGroup)}</EmptyState>
}

interface FiguresProps extends MeasureSectionProps {
  readonly title: string
  readonly names: readonly string[]
}

function Figures({ trend, statistic, beside, view, choice, title, names }: FiguresProps) {
  const { fontSize } = useChartTheme()
  const { shown, left } = useMemo(() => seriesWith(trend, statistic), [trend, statistic])
  const drawn = useMemo(() => shown.slice(0, mostLines), [shown])
  const chart = useMemo(() => {
    const years = trend.series[0]?.points.map(({ round }) => round.year) ?? []
    const body = trendBody(trend, drawn, statistic, years, beside)
    return { title, body, alternative: linesInWords(title, names, body.lines) }
  }, [trend, drawn, statistic, beside, title, names])
  const { body } = chart
  const found = foundLines(drawn, body.lines, statistic)
  const finding = findingTitle(
    shown.flatMap((series) => latestFinding(series, statistic) ?? []),
    statistic,
  )
  const references = formReferences(
    beside.references,
    trend.measure,
    shown.map(({ form }) => form),
    statistic,
  )
  return (
    <>
      {finding && <h3>{finding}</h3>}
      {view === 'chart' ? (
        <>
          <ReportFigure chart={chart} fontSize={fontSize} />
          <Findings found={found} trend={trend} targets={beside.targets} statistic={statistic} />
        </>
      ) : (
        <>
          <TrendTable
            caption={trendsTexts.table(title, names)}
            trend={trend}
            series={shown}
            statistic={statistic}
            targets={beside.targets}
          />
          {references.length > 0 && <ReportTables tables={[referenceTable(title, references, statistic)]} />}
        </>
      )}
      <Remarks
        shown={shown}
        left={left}
        body={body}
        references={references}
        statistic={statistic}
        view={view}
        narrowed={isNarrowed(choice)}
      />
    </>
  )
}
