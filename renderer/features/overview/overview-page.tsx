import type { FrequencyTable } from '../../../shared/frequency/frequency-table'
import type { InstrumentVersion } from '../../../shared/instrument/version'
import type { ResponseAccounting } from '../../../shared/model/response-accounting'
import type { Round } from '../../../shared/model/round'
import type { SecondEntryWork } from '../../../shared/model/second-entry'
import { formatCount, formatPeriod } from '../../../shared/text/format'
import { overviewTexts } from '../../../shared/text/overview'
import { roundTexts } from '../../../shared/text/rounds'
import { useCall } from '../../api/hooks'
import { InternalNote } from '../../ui/audience-note'
import { Loaded } from '../../ui/loaded'
import { Page } from '../../ui/page'
import { useChosenRound } from '../../ui/round-choice'
import { instrumentOf, useWorkspace } from '../../ui/workspace'
import { AnswerFindings } from './answer-findings'
import { FirstRound } from './first-round'
import classes from './overview-page.module.css'
import { rateRows } from './rate-rows'
import { RateTable } from './rate-table'
import { StepList } from './step-list'
import { useOverview } from './use-overview'

/** How far the chosen mätomgång has come, and what is next to do. */
export function OverviewPage() {
  const { round } = useChosenRound()
  const workspace = useWorkspace()
  return (
    <Page page="overview">
      {round ? <RoundOverview key={round.id} round={round} instrument={instrumentOf(workspace, round)} /> : <FirstRound />}
    </Page>
  )
}

interface RoundProps {
  readonly round: Round
  readonly instrument: InstrumentVersion
}

function RoundOverview(props: RoundProps) {
  const table = useCall('getFrequencyTable', { roundId: props.round.id })
  const accounting = useCall('getResponseAccounting', { roundId: props.round.id })
  const secondEntry = useCall('listSecondEntryWork', { roundId: props.round.id })
  return (
    <Loaded query={table}>
      {(counted) => (
        <Loaded query={accounting}>
          {(rows) => (
            <Loaded query={secondEntry}>
              {(work) => <Figures {...props} table={counted} accounting={rows} secondEntry={work} />}
            </Loaded>
          )}
        </Loaded>
      )}
    </Loaded>
  )
}

interface FiguresProps extends RoundProps {
  readonly table: FrequencyTable
  readonly accounting: readonly ResponseAccounting[]
  readonly secondEntry: readonly SecondEntryWork[]
}

function Figures({ round, instrument, table, accounting, secondEntry }: FiguresProps) {
  const { insatser } = useWorkspace()
  const { rates, responses, steps } = useOverview(round, instrument, table, accounting, secondEntry)
  const facts = [
    [overviewTexts.facts.responses, formatCount(responses)],
    [overviewTexts.facts.state, roundTexts.state(round.state)],
    [overviewTexts.facts.period, formatPeriod(round.startsOn, round.endsOn)],
    [overviewTexts.facts.instrument, instrument.label],
  ] as const
  return (
    <>
      <InternalNote />
      <dl className={classes.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <StepList steps={steps} />
      <AnswerFindings round={round} answered={responses > 0} />
      <RateTable rows={rateRows(rates, instrument.definition, insatser)} />
    </>
  )
}
