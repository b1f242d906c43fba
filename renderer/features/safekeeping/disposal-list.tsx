import { type Disposal, removedInAll } from '../../../shared/model/disposal'
import { disposalTexts as texts } from '../../../shared/text/disposal'
import { type Column, DataTable } from '../../ui/data-table'
import classes from './disposal.module.css'
import { type ProtocolSaving, SaveProtocol } from './save-protocol'

const columns: readonly Column<Disposal>[] = [
  { key: 'what', header: texts.list.what, kind: 'row-header', cell: ({ year, kind }) => texts.list.whatOf(year, kind) },
  { key: 'done', header: texts.list.doneAt, cell: ({ doneAt, doneBy }) => texts.list.by(doneAt, doneBy) },
  {
    key: 'removed',
    header: texts.list.removed,
    cell: ({ kind, removed }) => {
      const { responses, openTexts } = removedInAll(removed)
      return texts.list.removedOf(kind, responses, openTexts)
    },
  },
  {
    key: 'decision',
    header: texts.list.decision,
    cell: ({ decidedOn, basis, decidedBy }) => (
      <span className={classes.words}>{texts.list.decisionOf(decidedOn, basis, decidedBy)}</span>
    ),
  },
]

interface DisposalListProps {
  readonly disposals: readonly Disposal[]
  readonly saving: ProtocolSaving
}

/** What has been disposed, newest first, by which decision, and the protocol of each. */
export function DisposalList({ disposals, saving }: DisposalListProps) {
  const protocol: Column<Disposal> = {
    key: 'protocol',
    header: texts.list.protocol,
    kind: 'short',
    cell: (disposal) => <SaveProtocol disposal={disposal} saving={saving} />,
  }
  return (
    <DataTable caption={texts.earlier} captionHidden columns={[...columns, protocol]} rows={disposals} rowKey={({ id }) => id} />
  )
}
