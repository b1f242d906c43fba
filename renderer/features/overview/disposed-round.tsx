import type { Round } from '../../../shared/model/round'
import { disposedTexts } from '../../../shared/text/disposal'
import { Message } from '../../ui/message'
import { useShownRounds } from '../../ui/use-report-source'
import { WhenGathered } from '../../ui/when-gathered'
import { AnswerFindings } from './answer-findings'
import { KeptRates } from './kept-rates'

interface DisposedRoundProps {
  readonly round: Round
  /** When its responses were disposed. */
  readonly at: string
}

/** What is left of a round whose responses are disposed. Nothing remains to be done in it. */
export function DisposedRound({ round, at }: DisposedRoundProps) {
  const gathered = useShownRounds('display')
  return (
    <>
      <Message kind="information">{disposedTexts.figures(round.year, at)}</Message>
      <AnswerFindings round={round} answered />
      <WhenGathered gathered={gathered}>
        {(rounds) => {
          const shown = rounds.find((own) => own.round.id === round.id)
          return shown && <KeptRates shown={shown} />
        }}
      </WhenGathered>
    </>
  )
}
