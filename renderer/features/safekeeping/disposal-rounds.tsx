import { Button } from '@mantine/core'
import type { DisposableRound } from '../../../shared/contract/disposal-calls'
import type { Round } from '../../../shared/model/round'
import { disposalTexts as texts } from '../../../shared/text/disposal'
import { formatCount } from '../../../shared/text/format'
import { useFreshCall } from '../../api/hooks'
import { type Column, DataTable } from '../../ui/data-table'
import { disposedOf } from '../../ui/disposed'
import { EmptyState } from '../../ui/empty-state'
import { Loaded } from '../../ui/loaded'
import { useNavigation } from '../../ui/navigation'
import { Section } from '../../ui/section'
import { useWorkspace } from '../../ui/workspace'
import { Writing } from '../../ui/writing'
import classes from './disposal.module.css'

interface DisposalRoundsProps {
  readonly onChoose: (round: Round) => void
}

/** The closed rounds: what there is of each, what is disposed, and the way to dispose of it. */
export function DisposalRounds({ onChoose }: DisposalRoundsProps) {
  const rounds = useFreshCall('listDisposable', undefined)
  return (
    <Section title={texts.closedRounds} level={3}>
      <Loaded query={rounds}>
        {(closed) => (closed.length === 0 ? <NoRounds /> : <RoundTable closed={closed} onChoose={onChoose} />)}
      </Loaded>
    </Section>
  )
}

function NoRounds() {
  const { goTo } = useNavigation()
  return (
    <EmptyState
      title={texts.noRounds}
      actions={
        <Button variant="default" onClick={() => goTo('settings', 'rounds')}>
          {texts.toRounds}
        </Button>
      }
    >
      {texts.noRoundsExplained}
    </EmptyState>
  )
}

interface RoundRow extends DisposableRound {
  readonly round: Round
}

function RoundTable({ closed, onChoose }: DisposalRoundsProps & { readonly closed: readonly DisposableRound[] }) {
  const { rounds, disposed, returned } = useWorkspace()
  const rows = closed.flatMap((own): readonly RoundRow[] => {
    const round = rounds.find(({ id }) => id === own.roundId)
    return round ? [{ ...own, round }] : []
  })
  const left = (round: Round, count: number) => formatCount(disposedOf(disposed, round.id)?.kind === 'responses' ? null : count)
  const stateOf = (round: Round) => {
    const own = disposedOf(disposed, round.id)
    if (own?.kind === 'responses') return texts.states.responses(own.doneAt)
    const back = disposedOf(returned, round.id)
    if (back) return texts.states.returned[back.kind](back.doneAt)
    return own ? texts.states[own.kind](own.doneAt) : texts.states.nothing
  }
  const columns: readonly Column<RoundRow>[] = [
    { key: 'round', header: texts.columns.round, kind: 'row-header', cell: ({ round }) => round.year },
    { key: 'responses', header: texts.columns.responses, kind: 'number', cell: ({ round, responses }) => left(round, responses) },
    { key: 'texts', header: texts.columns.openTexts, kind: 'number', cell: ({ round, openTexts }) => left(round, openTexts) },
    { key: 'deliveries', header: texts.columns.deliveries, kind: 'number', cell: ({ deliveries }) => formatCount(deliveries) },
    { key: 'state', header: texts.columns.state, cell: ({ round }) => stateOf(round) },
    {
      key: 'actions',
      kind: 'short',
      header: <span className="visually-hidden">{texts.columns.actions}</span>,
      cell: ({ round }) =>
        disposedOf(disposed, round.id)?.kind !== 'responses' && (
          <Writing className={classes.action}>
            <Button variant="subtle" size="compact-md" aria-label={texts.beginLabel(round.year)} onClick={() => onChoose(round)}>
              {texts.begin}
            </Button>
          </Writing>
        ),
    },
  ]
  return <DataTable caption={texts.closedRounds} captionHidden columns={columns} rows={rows} rowKey={({ roundId }) => roundId} />
}
