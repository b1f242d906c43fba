import { useMemo, useState } from 'react'
import { suitableStatistics } from '../../../shared/report/suitable-statistics'
import { ErrorNotice } from '../../ui/error-notice'
import { applicableChoice, everybody, offeredGroups } from '../../ui/group-choice'
import { GroupFilter } from '../../ui/group-filter'
import { Loading } from '../../ui/loading'
import { useRemembered } from '../../ui/use-remembered'
import { useView, ViewSwitch } from '../../ui/view-switch'
import { useWorkspace } from '../../ui/workspace'
import { MeasureList } from './measure-list'
import { MeasureSection } from './measure-section'
import { StatisticChoice } from './statistic-choice'
import classes from './trends.module.css'
import { useMeasureChoice } from './use-measure-choice'
import { type CountedRound, useRoundTables } from './use-round-tables'
import { useTrends } from './use-trends'
import { useTrendsCommands } from './use-trends-commands'
import { scalesIn, useWordings } from './use-wordings'

/** The trends over all mätomgångar, once the answers of each have been counted. */
export function AllRounds() {
  const { data, error, tryAgain } = useRoundTables()
  if (data) return <Trends counted={data} />
  return error ? <ErrorNotice error={error} onTryAgain={tryAgain} /> : <Loading />
}

function Trends({ counted }: { readonly counted: readonly CountedRound[] }) {
  const { rounds, insatser, instrumentVersions } = useWorkspace()
  const [wanted, setWanted] = useState(everybody)
  const [remembered, remember] = useRemembered('trends-statistic')
  const { view, show, switchView } = useView()
  const latest = instrumentVersions.find(({ id }) => id === rounds[0]?.instrumentVersionId)?.definition
  const offer = useMemo(
    () =>
      offeredGroups(
        counted.map(({ table }) => table),
        insatser,
      ),
    [counted, insatser],
  )
  const choice = useMemo(() => applicableChoice(wanted, offer), [wanted, offer])
  const trends = useTrends(counted, choice)
  const { trend, choose, step } = useMeasureChoice(trends)
  const worded = useWordings(trend)
  useTrendsCommands(step, switchView)
  if (!trend || !latest) return null
  const suitable = suitableStatistics(scalesIn(worded))
  const statistic = suitable.find((candidate) => candidate === remembered) ?? suitable[0] ?? 'mean'
  return (
    <div className={classes.trends}>
      <div className={classes.tools}>
        <StatisticChoice suitable={suitable} chosen={statistic} onChange={remember} />
        <GroupFilter offer={offer} choice={choice} onChange={setWanted} instrument={latest} />
        <ViewSwitch view={view} onChange={show} />
      </div>
      <div className={classes.columns}>
        <MeasureList trends={trends} chosen={trend.measure} onChoose={choose} />
        <MeasureSection
          trend={trend}
          worded={worded}
          statistic={statistic}
          view={view}
          instrument={latest}
          choice={choice}
          onShowAll={() => setWanted(everybody)}
        />
      </div>
    </div>
  )
}
