import { useMemo, useState } from 'react'
import { ratingStatistics } from '../../../shared/model/presentation'
import type { Statistic } from '../../../shared/model/target'
import { suitableStatistics } from '../../../shared/report/suitable-statistics'
import { disposedTexts } from '../../../shared/text/disposal'
import { AudienceNote } from '../../ui/audience-note'
import { disposedOf } from '../../ui/disposed'
import { applicableChoice, everybody, offeredGroups } from '../../ui/group-choice'
import { GroupFilter } from '../../ui/group-filter'
import { StatisticChoice } from '../../ui/statistic-choice'
import { useAudience } from '../../ui/use-audience'
import { useRatingStatistic } from '../../ui/use-report-source'
import { useView, ViewSwitch } from '../../ui/view-switch'
import { WhenGathered } from '../../ui/when-gathered'
import { useWorkspace } from '../../ui/workspace'
import { AllMeasures } from './all-measures'
import { OneMeasure } from './one-measure'
import { subjectGroups } from './trend-subjects'
import { TrendViewChoice } from './trend-view-choice'
import classes from './trends.module.css'
import { useSubjectChoice } from './use-subject-choice'
import { type TrendData, useTrendData } from './use-trend-data'
import { useTrendView } from './use-trend-view'
import { useTrends } from './use-trends'
import { useTrendsCommands } from './use-trends-commands'
import { scalesIn, useWordings } from './use-wordings'

/** The trends over all mätomgångar, once the answers of each have been counted. */
export function AllRounds() {
  return <WhenGathered gathered={useTrendData()}>{(data) => <Trends data={data} />}</WhenGathered>
}

function Trends({ data: { counted, beside, indicators } }: { readonly data: TrendData }) {
  const { rounds, insatser } = useWorkspace()
  const { audience } = useAudience()
  const [wanted, setWanted] = useState(everybody)
  const offer = useMemo(
    () =>
      offeredGroups(
        counted.map(({ table }) => table),
        insatser,
      ),
    [counted, insatser],
  )
  const choice = useMemo(() => (audience === 'internal' ? applicableChoice(wanted, offer) : everybody), [audience, wanted, offer])
  const trends = useTrends(counted, choice, audience)
  // One round has no trend; what comes from registers has one all the same.
  const groups = useMemo(() => subjectGroups(rounds.length < 2 ? [] : trends, indicators), [rounds, trends, indicators])
  const { subject, choose, step } = useSubjectChoice(groups)
  const { trendView, showView } = useTrendView()
  const { view, show, switchView } = useView()
  const [rating, chooseStatistic] = useRatingStatistic()
  const worded = useWordings(trendView === 'one' && subject?.kind === 'measure' ? subject.trend : null)
  useTrendsCommands(showView, switchView)
  const [latest] = counted
  if (!subject) return null
  const suitable = worded ? inOrder(suitableStatistics(scalesIn(worded))) : ratingStatistics
  const statistic = suitable.find((candidate) => candidate === rating) ?? suitable[0] ?? rating
  const ofAnswers = trendView === 'all' ? rounds.length > 1 : subject.kind === 'measure'
  return (
    <div className={classes.trends}>
      <div className={classes.tools}>
        <TrendViewChoice chosen={trendView} onChange={showView} />
        {ofAnswers && (
          <StatisticChoice
            // Its choices are others for another kind of scale.
            key={suitable.join()}
            suitable={suitable}
            chosen={statistic}
            onChange={(other) => chooseStatistic(ratingStatistics.find((candidate) => candidate === other) ?? rating)}
          />
        )}
        <ViewSwitch view={view} onChange={show} />
      </div>
      {ofAnswers && latest && audience === 'internal' && (
        <div className={classes.filters}>
          <GroupFilter offer={offer} choice={choice} onChange={setWanted} instrument={latest.instrumentVersion.definition} />
        </div>
      )}
      <AudienceNote />
      <DisposedNote />
      {trendView === 'all' ? (
        <AllMeasures
          groups={groups}
          opened={subject.key}
          rating={rating}
          beside={beside}
          choice={choice}
          view={view}
          onOpen={(key) => {
            choose(key)
            showView('one')
          }}
          onShowAll={() => setWanted(everybody)}
        />
      ) : (
        <OneMeasure
          groups={groups}
          subject={subject}
          onChoose={choose}
          onStep={step}
          worded={worded ?? []}
          statistic={statistic}
          beside={beside}
          choice={choice}
          view={view}
          onShowAll={() => setWanted(everybody)}
        />
      )}
    </div>
  )
}

/** That some rounds show the förbund itself no more than others may see. */
function DisposedNote() {
  const { rounds, disposed } = useWorkspace()
  const { audience } = useAudience()
  const years = rounds.filter(({ id }) => disposedOf(disposed, id)?.kind === 'responses').map(({ year }) => year)
  return audience === 'internal' && years.length > 0 && <p>{disposedTexts.inTrends(years.toSorted())}</p>
}

/** The statistics of rating scales stand in the same order in both views. */
function inOrder(statistics: readonly Statistic[]): readonly Statistic[] {
  const rating = ratingStatistics.filter((statistic) => statistics.includes(statistic))
  return rating.length > 0 ? rating : statistics
}
