import type { Round } from '../../../shared/model/round'
import { disposedTexts } from '../../../shared/text/disposal'
import { roundTexts } from '../../../shared/text/rounds'
import { settingsParts, settingsTexts } from '../../../shared/text/settings'
import { useCall } from '../../api/hooks'
import { ClosedRound } from '../../ui/closed-round'
import { useResponsesDisposed } from '../../ui/disposed'
import { Loaded } from '../../ui/loaded'
import { Message } from '../../ui/message'
import { RoundGate } from '../../ui/round-gate'
import { Section } from '../../ui/section'
import { useWorkspace } from '../../ui/workspace'
import { AskedForm } from './asked-form'
import { askedRows } from './asked-rows'

/** How many were asked and how many declined, per form and insats, for the chosen mätomgång. */
export function AskedPart() {
  return (
    <RoundGate>
      {(round, instrument) => (
        <Section
          title={settingsParts.asked}
          // How it is typed, which it is not in a closed one.
          description={round.state === 'closed' ? undefined : settingsTexts.asked.description(round.year)}
        >
          <AskedOfRound key={round.id} round={round} forms={instrument.definition.forms} />
        </Section>
      )}
    </RoundGate>
  )
}

interface AskedFormsProps {
  readonly round: Round
  readonly forms: readonly { readonly key: string; readonly title: string }[]
}

/** What was asked is disposed with the responses. */
function AskedOfRound(props: AskedFormsProps) {
  const { id, year, state } = props.round
  const at = useResponsesDisposed(id)
  if (at !== null) return <Message kind="locked">{disposedTexts.noAsked(year, at)}</Message>
  return (
    <>
      {state === 'closed' && <ClosedRound round={props.round}>{roundTexts.closed(year)}</ClosedRound>}
      <AskedForms {...props} />
    </>
  )
}

function AskedForms({ round, forms }: AskedFormsProps) {
  const { insatser } = useWorkspace()
  const table = useCall('getFrequencyTable', { roundId: round.id })
  const accounting = useCall('getResponseAccounting', { roundId: round.id })
  return (
    <Loaded query={table}>
      {(counted) => (
        <Loaded query={accounting}>
          {(given) =>
            forms.map(({ key, title }) => (
              <AskedForm key={key} round={round} form={key} title={title} rows={askedRows(key, counted, given, insatser)} />
            ))
          }
        </Loaded>
      )}
    </Loaded>
  )
}
