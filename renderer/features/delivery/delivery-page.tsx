import { useRef } from 'react'
import type { Round } from '../../../shared/model/round'
import { disposedTexts } from '../../../shared/text/disposal'
import { useCall } from '../../api/hooks'
import { CommandButton } from '../../commands/command-button'
import { useResponsesDisposed } from '../../ui/disposed'
import { ErrorNotice } from '../../ui/error-notice'
import { IntoView } from '../../ui/into-view'
import { Loaded } from '../../ui/loaded'
import { Message } from '../../ui/message'
import { Page } from '../../ui/page'
import { useChosenRound } from '../../ui/round-choice'
import { RoundGate } from '../../ui/round-gate'
import classes from './delivery.module.css'
import { DeliveryAudit } from './delivery-audit'
import { DeliveryChoices } from './delivery-choices'
import { DeliveryList } from './delivery-list'
import { DeliveryPreview } from './delivery-preview'
import { DeliveryRules } from './delivery-rules'
import { OpenRound } from './open-round'
import { SavedDelivery } from './saved-delivery'
import { useSaveDelivery } from './use-save-delivery'

/** Making the file for NNS: what it will hold and why, saving it, and the ones saved before. */
export function DeliveryPage() {
  const { round } = useChosenRound()
  if (round) return <RoundDelivery key={round.id} round={round} />
  return (
    <Page page="delivery">
      <RoundGate>{() => null}</RoundGate>
    </Page>
  )
}

function RoundDelivery({ round }: { readonly round: Round }) {
  const content = useRef<HTMLDivElement>(null)
  // For what is done by a button that goes away when it is done.
  const keepFocus = () => content.current?.focus({ preventScroll: true })
  const disposedAt = useResponsesDisposed(round.id)
  const closed = round.state === 'closed' && disposedAt === null
  const preview = useCall('previewDelivery', closed ? { roundId: round.id } : null)
  const deliveries = useCall('listDeliveries', { roundId: round.id })
  const save = useSaveDelivery(round, closed ? preview.data : undefined)
  return (
    <Page page="delivery" action={<CommandButton command={save.command} loading={save.running} />}>
      <IntoView subject={save.error}>
        <ErrorNotice error={save.error} />
      </IntoView>
      {save.saved && <SavedDelivery delivery={save.saved} />}
      <div className={classes.content} ref={content} tabIndex={-1}>
        {disposedAt !== null ? (
          <DisposedDelivery round={round} at={disposedAt} delivered={deliveries.data?.length !== 0} />
        ) : closed ? (
          <Loaded query={preview}>
            {({ delivery, explanations, sameAs }) => (
              <>
                <DeliveryChoices round={round} onGone={keepFocus} />
                <DeliveryAudit round={round} delivery={delivery} onGone={keepFocus} />
                <DeliveryPreview delivery={delivery} explanations={explanations} sameAs={sameAs} />
                <DeliveryRules policy={delivery.cover.policy} />
              </>
            )}
          </Loaded>
        ) : (
          <OpenRound round={round} onClosed={() => content.current?.focus()} />
        )}
      </div>
      <Loaded query={deliveries}>
        {(known) => (disposedAt === null || known.length > 0) && <DeliveryList deliveries={known} year={round.year} />}
      </Loaded>
    </Page>
  )
}

interface DisposedDeliveryProps {
  readonly round: Round
  readonly at: string
  /** Whether any delivery was made before. */
  readonly delivered: boolean
}

/** Why nothing more is delivered of a round whose responses are disposed. */
function DisposedDelivery({ round, at, delivered }: DisposedDeliveryProps) {
  const { noDelivery, noDeliveryEver } = disposedTexts
  return <Message kind="locked">{(delivered ? noDelivery : noDeliveryEver)(round.year, at)}</Message>
}
