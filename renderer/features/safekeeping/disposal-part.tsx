import { useState } from 'react'
import type { Disposal } from '../../../shared/model/disposal'
import type { Round } from '../../../shared/model/round'
import { disposalTexts as texts } from '../../../shared/text/disposal'
import { useCall } from '../../api/hooks'
import { Loaded } from '../../ui/loaded'
import { Section } from '../../ui/section'
import classes from './disposal.module.css'
import { DisposalDone } from './disposal-done'
import { DisposalForm } from './disposal-form'
import { DisposalList } from './disposal-list'
import { DisposalRounds } from './disposal-rounds'
import { EarlierDisposals } from './earlier-disposals'
import { HoldingNotices } from './holding-notices'
import { RewritingDue } from './rewriting-due'
import { ProtocolOutcome, type ProtocolSaving, useProtocolSaving } from './save-protocol'

/** Gallring: of which rounds answers can be removed for good, by which decision, and what has been removed. */
export function DisposalPart() {
  const [chosen, setChosen] = useState<Round | null>(null)
  const [done, setDone] = useState<Disposal | null>(null)
  const saving = useProtocolSaving()
  if (chosen) {
    return (
      <DisposalForm
        key={chosen.id}
        round={chosen}
        onDone={(disposal) => {
          setDone(disposal)
          setChosen(null)
        }}
        onLeave={() => setChosen(null)}
      />
    )
  }
  return (
    <Section title={texts.title} description={texts.description}>
      <div className={classes.parts}>
        {done && <DisposalDone disposal={done} saving={saving} />}
        <ProtocolOutcome saving={saving} />
        <AllDisposals saving={saving} onChoose={setChosen} />
      </div>
    </Section>
  )
}

interface AllDisposalsProps {
  readonly saving: ProtocolSaving
  readonly onChoose: (round: Round) => void
}

function AllDisposals({ saving, onChoose }: AllDisposalsProps) {
  const disposals = useCall('listDisposals')
  return (
    <Loaded query={disposals}>
      {(known) => (
        <>
          {known.some(({ rewrittenAt }) => rewrittenAt === null) && <RewritingDue />}
          <HoldingNotices />
          <DisposalRounds onChoose={onChoose} />
          <Section title={texts.earlier} level={3}>
            {known.length === 0 ? <p>{texts.none}</p> : <DisposalList disposals={known} saving={saving} />}
          </Section>
          <EarlierDisposals />
        </>
      )}
    </Loaded>
  )
}
