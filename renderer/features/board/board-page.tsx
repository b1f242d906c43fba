import { useState } from 'react'
import type { Round } from '../../../shared/model/round'
import { boardCommandTexts } from '../../../shared/text/board'
import { useFreshCall } from '../../api/hooks'
import { CommandButton } from '../../commands/command-button'
import { ErrorNotice } from '../../ui/error-notice'
import { Loading } from '../../ui/loading'
import { Page } from '../../ui/page'
import { useChosenRound } from '../../ui/round-choice'
import { RoundGate } from '../../ui/round-gate'
import { useUncountedSource } from '../../ui/use-report-source'
import { BoardWork } from './board-work'
import { NoAnswers } from './no-answers'
import { useBoardCommand } from './use-board-command'

/** The report to the board: which charts, in which order, with which comments; shown full screen and saved as files. */
export function BoardPage() {
  const { round } = useChosenRound()
  if (round) return <RoundBoard key={round.id} round={round} />
  return (
    <Page page="board">
      <RoundGate>{() => null}</RoundGate>
    </Page>
  )
}

function RoundBoard({ round }: { readonly round: Round }) {
  const [showing, setShowing] = useState(false)
  const [ready, setReady] = useState(false)
  const show = useBoardCommand('show-board', boardCommandTexts.show, ready, () => setShowing(true))
  // Always as others may see it, whoever sits at the screen: it is made to be shown.
  const source = useUncountedSource(round.id, 'display')
  // Not whether anybody has answered: that nobody has, rather than too few, is not for others.
  const answered = source.data?.rounds.find((one) => one.round.id === round.id)?.forms.some(({ status }) => status === 'shown')
  // Each step is saved by the page itself, so what was kept of an earlier visit is not what is on disk.
  const kept = useFreshCall('getPresentation', { roundId: round.id })
  const error = source.error ?? kept.error
  const tryAgain = () => {
    source.tryAgain()
    if (kept.error) void kept.refetch()
  }
  return (
    <Page page="board" action={<CommandButton command={show} />}>
      {source.data && kept.data !== undefined ? (
        answered ? (
          <BoardWork
            round={round}
            source={source.data}
            kept={kept.data}
            showing={showing}
            onLeave={() => setShowing(false)}
            onReady={setReady}
          />
        ) : (
          <NoAnswers round={round} />
        )
      ) : error ? (
        <ErrorNotice error={error} onTryAgain={tryAgain} />
      ) : (
        <Loading />
      )}
    </Page>
  )
}
