import { useEffect } from 'react'
import type { ResponseLine } from '../../../shared/contract/response-calls'
import type { InstrumentDefinition } from '../../../shared/instrument/definition'
import type { ResponseId } from '../../../shared/model/id'
import type { Round } from '../../../shared/model/round'
import { responsesTexts as texts } from '../../../shared/text/responses'
import { useCall } from '../../api/hooks'
import { ClosedRound } from '../../ui/closed-round'
import { EmptyState } from '../../ui/empty-state'
import { Loaded } from '../../ui/loaded'
import type { StepTurns } from '../../ui/step-history'
import { useWorkspace } from '../../ui/workspace'
import { useKeptOpened } from './kept-view'
import { ListFoot, ListHead } from './list-ends'
import { MoveResponse } from './move-response'
import { NoResponses } from './no-responses'
import { RemoveResponse } from './remove-response'
import { everyResponse, isFiltered, type ResponseFilter } from './response-filter'
import { ResponseFilters } from './response-filters'
import { ResponseTable } from './response-table'
import classes from './responses.module.css'
import { useFilteredResponses } from './use-filtered-responses'
import { type Asked, useRowActions } from './use-row-actions'
import { useRowFocus, useWantedRow } from './use-row-focus'
import { useShownRows } from './use-shown-rows'

interface ResponseListProps {
  readonly round: Round
  readonly instrument: InstrumentDefinition
  readonly steps: StepTurns
  /** The response to go to, until it has been found. */
  readonly turned: ResponseId | null
  readonly onFound: (found: null) => void
}

/** The responses of a round with what narrows them, and what can be done with each. */
export function ResponseList(props: ResponseListProps) {
  const lines = useCall('listResponses', { roundId: props.round.id })
  return (
    <Loaded query={lines}>
      {(all) => (all.length === 0 ? <NoResponses round={props.round} /> : <KnownResponses {...props} all={all} />)}
    </Loaded>
  )
}

function KnownResponses(props: ResponseListProps & { readonly all: readonly ResponseLine[] }) {
  const { round, instrument, turned, onFound, all } = props
  const { insatser } = useWorkspace()
  const { filter, change, offer, matching } = useFilteredResponses(round.id, all)
  const { opened, remember, forget } = useKeptOpened(round.id)
  const { asked, asking, stopAsking, actions } = useRowActions(round, remember)
  const { shown, wanted, found, showMore, startOver } = useShownRows(matching, turned ?? opened, () => {
    onFound(null)
    forget()
  })
  const { attach, focusRow, focusIfLost } = useRowFocus(shown, actions?.remove)
  useWantedRow(wanted, focusRow, found)
  useEffect(() => {
    if (!asking) focusIfLost()
  }, [asking, focusIfLost])

  const narrow = (narrower: ResponseFilter) => {
    startOver()
    change(narrower)
  }
  return (
    <>
      {round.state === 'closed' && <ClosedRound round={round}>{texts.closed(round.year)}</ClosedRound>}
      <ResponseFilters filter={filter} offer={offer} forms={instrument.forms} onChange={narrow} />
      <div className={classes.list}>
        <ListHead
          text={texts.shown(matching.length, all.length)}
          hint={actions && shown.length > 0 ? texts.keys : null}
          onClear={isFiltered(filter) ? () => narrow(everyResponse) : null}
        />
        {shown.length === 0 && <EmptyState title={texts.noneMatch}>{texts.noneMatchExplained(all.length)}</EmptyState>}
        {shown.length > 0 && (
          <div ref={attach}>
            <ResponseTable round={round} lines={shown} instrument={instrument} insatser={insatser} actions={actions} />
          </div>
        )}
        {shown.length < matching.length && <ListFoot text={texts.more(shown.length, matching.length)} onMore={showMore} />}
      </div>
      {asked && <Question {...props} asked={asked} asking={asking} onClose={stopAsking} />}
    </>
  )
}

interface QuestionProps extends Pick<ResponseListProps, 'round' | 'instrument' | 'steps'> {
  readonly asked: Asked
  readonly asking: boolean
  readonly onClose: () => void
}

/** The dialogs in which it is asked whether, or where. */
function Question({ round, instrument, steps, asked, asking, onClose }: QuestionProps) {
  const common = { round: round.id, line: asked.line, instrument, steps, onClose }
  return (
    <>
      <RemoveResponse {...common} opened={asking && asked.what === 'remove'} />
      <MoveResponse {...common} opened={asking && asked.what === 'move'} />
    </>
  )
}
