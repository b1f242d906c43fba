import type { RespondentTable } from '../../../shared/frequency/frequency-table'
import type { InstrumentVersion } from '../../../shared/instrument/version'
import type { ResponseAccounting } from '../../../shared/model/response-accounting'
import type { Round } from '../../../shared/model/round'
import type { SecondEntryWork } from '../../../shared/model/second-entry'
import { disposedTexts } from '../../../shared/text/disposal'
import { formatCount, formatPeriod } from '../../../shared/text/format'
import { overviewTexts } from '../../../shared/text/overview'
import { roundTexts } from '../../../shared/text/rounds'
import { useCall } from '../../api/hooks'
import { InternalNote } from '../../ui/audience-note'
import { useResponsesDisposed } from '../../ui/disposed'
import { Facts } from '../../ui/facts'
import { Loaded } from '../../ui/loaded'
import { Page } from '../../ui/page'
import { useChosenRound } from '../../ui/round-choice'
import { instrumentOf, useWorkspace } from '../../ui/workspace'
import { AnswerFindings } from './answer-findings'
import { BackupNotice } from './backup-notice'
import { DisposedRound } from './disposed-round'
import { FirstRound } from './first-round'
import { rateRows } from './rate-rows'
import { RateTable } from './rate-table'
import { ReturnedNotice } from './returned-notice'
import { StepList } from './step-list'
import { useOverview } from './use-overview'

/** How far the chosen mätomgång has come, and what is next to do. */
export function OverviewPage() {
  const { round } = useChosenRound()
  const workspace = useWorkspace()
  return (
    <Page page="overview">
      <BackupNotice />
      <ReturnedNotice />
      {round ? <RoundOverview key={round.id} round={round} instrument={instrumentOf(workspace, round)} /> : <FirstRound />}
    </Page>
  )
}

interface RoundProps {
  readonly round: Round
  readonly instrument: InstrumentVersion
}

function RoundOverview(props: RoundProps) {
  const at = useResponsesDisposed(props.round.id)
  return at === null ? <CountedRound {...props} /> : <RoundWithoutResponses {...props} at={at} />
}

function RoundWithoutResponses({ round, instrument, at }: RoundProps & { readonly at: string }) {
  return (
    <>
      <RoundFacts round={round} instrument={instrument} responses={null} />
      <DisposedRound round={round} at={at} />
    </>
  )
}

function CountedRound(props: RoundProps) {
  const table = useCall('getRespondents', { roundId: props.round.id })
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
  readonly table: RespondentTable
  readonly accounting: readonly ResponseAccounting[]
  readonly secondEntry: readonly SecondEntryWork[]
}

function Figures({ round, instrument, table, accounting, secondEntry }: FiguresProps) {
  const { insatser } = useWorkspace()
  const { rates, responses, steps } = useOverview(round, instrument, table, accounting, secondEntry)
  return (
    <>
      <InternalNote />
      <RoundFacts round={round} instrument={instrument} responses={responses} />
      <StepList steps={steps} />
      <AnswerFindings round={round} answered={responses > 0} />
      <RateTable rows={rateRows(rates, instrument.definition, insatser)} explained={overviewTexts.responsesExplained} />
    </>
  )
}

/** `responses`: null where they are disposed. */
function RoundFacts({ round, instrument, responses }: RoundProps & { readonly responses: number | null }) {
  const facts = [
    [overviewTexts.facts.responses, formatCount(responses)],
    [overviewTexts.facts.state, responses === null ? disposedTexts.state : roundTexts.state(round.state)],
    [overviewTexts.facts.period, formatPeriod(round.startsOn, round.endsOn)],
    [overviewTexts.facts.instrument, instrument.label],
  ] as const
  return <Facts facts={facts} asHead />
}
