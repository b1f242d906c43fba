import type { Disposal } from '../../../shared/model/disposal'
import { disposalTexts as texts } from '../../../shared/text/disposal'
import { type Column, DataTable } from '../../ui/data-table'
import { disposalColumns } from './disposal-columns'
import { type ProtocolSaving, SaveProtocol } from './save-protocol'

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
    <DataTable
      caption={texts.earlier}
      captionHidden
      columns={[...disposalColumns, protocol]}
      rows={disposals}
      rowKey={({ id }) => id}
    />
  )
}
