import { SegmentedControl } from '@mantine/core'
import type { InstrumentVersion } from '../../../shared/instrument/version'
import type { RatingStatistic } from '../../../shared/model/presentation'
import type { Round } from '../../../shared/model/round'
import { keysText } from '../../../shared/text/commands'
import { disposedTexts } from '../../../shared/text/disposal'
import { type ResultsView, resultsViews, resultsViewTexts as texts } from '../../../shared/text/results-views'
import { AudienceNote } from '../../ui/audience-note'
import { useResponsesDisposed } from '../../ui/disposed'
import { LabelledControl } from '../../ui/labelled-control'
import { useAudience } from '../../ui/use-audience'
import { useRatingStatistic, useReportSource } from '../../ui/use-report-source'
import { useView, type View, ViewSwitch } from '../../ui/view-switch'
import { WhenGathered } from '../../ui/when-gathered'
import { ChartByChart } from './chart-by-chart'
import { DisplayedForms } from './displayed-forms'
import { DividedForms } from './divided-forms'
import { InternalForms } from './internal-forms'
import classes from './results.module.css'
import { StatisticSelect } from './statistic-select'
import { useViewCommands } from './use-results-commands'
import { useResultsView } from './use-results-view'

interface RoundResultsProps {
  readonly round: Round
  readonly instrument: InstrumentVersion
}

/** The results of one mätomgång in the view that is chosen, as diagram or table, for those who see them. */
export function RoundResults({ round, instrument }: RoundResultsProps) {
  const { resultsView, choose } = useResultsView()
  const { audience } = useAudience()
  const disposedAt = useResponsesDisposed(round.id)
  const { view, show, switchView } = useView()
  const [statistic, chooseStatistic] = useRatingStatistic()
  useViewCommands(choose, switchView)
  return (
    <div className={classes.results}>
      <div className={classes.tools}>
        <ResultsViewChoice chosen={resultsView} onChange={choose} />
        {resultsView !== 'form' && <StatisticSelect chosen={statistic} onChange={chooseStatistic} />}
        <ViewSwitch view={view} onChange={show} />
      </div>
      {disposedAt === null || audience === 'display' ? <AudienceNote /> : <p>{disposedTexts.figures(round.year, disposedAt)}</p>}
      {resultsView === 'form' && audience === 'internal' && disposedAt === null ? (
        <InternalForms round={round} instrument={instrument} view={view} />
      ) : (
        <ShownResults round={round} instrument={instrument} resultsView={resultsView} statistic={statistic} view={view} />
      )}
    </div>
  )
}

interface ShownResultsProps extends RoundResultsProps {
  readonly resultsView: ResultsView
  readonly statistic: RatingStatistic
  readonly view: View
}

/** The views that are made of what the audience may see. */
function ShownResults({ round, instrument, resultsView, statistic, view }: ShownResultsProps) {
  const { audience } = useAudience()
  const gathered = useReportSource(round.id, audience, statistic)
  return (
    <WhenGathered gathered={gathered}>
      {(source) => {
        const { forms } = instrument.definition
        switch (resultsView) {
          case 'form':
            return <DisplayedForms source={source} forms={forms} view={view} />
          case 'theme':
          case 'measure':
            return <ChartByChart key={resultsView} source={source} kind={resultsView} view={view} />
          case 'insats':
          case 'kon':
            return <DividedForms source={source} forms={forms} kind={resultsView} view={view} />
        }
      }}
    </WhenGathered>
  )
}

interface ResultsViewChoiceProps {
  readonly chosen: ResultsView
  readonly onChange: (view: ResultsView) => void
}

/** Chooses by what the answers are shown. Each choice has its key. */
function ResultsViewChoice({ chosen, onChange }: ResultsViewChoiceProps) {
  return (
    <LabelledControl label={texts.label}>
      <SegmentedControl<ResultsView>
        size="md"
        aria-label={texts.label}
        data={resultsViews.map((view) => ({
          value: view,
          label: <span title={keysText(texts.commands[view].keys)}>{texts.names[view]}</span>,
        }))}
        value={chosen}
        onChange={onChange}
      />
    </LabelledControl>
  )
}
