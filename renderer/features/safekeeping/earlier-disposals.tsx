import type { EarlierDisposal } from '../../../shared/model/disposal'
import { disposalTexts as texts } from '../../../shared/text/disposal'
import { useCall } from '../../api/hooks'
import { type Column, DataTable } from '../../ui/data-table'
import { Loaded } from '../../ui/loaded'
import { Section } from '../../ui/section'
import { disposalColumns } from './disposal-columns'

const state: Column<EarlierDisposal> = {
  key: 'state',
  header: texts.list.state,
  kind: 'short',
  cell: ({ isBack }) => texts.list.isBack(isBack),
}

/** What was disposed before the database was put back as it had been before that, and whether it is back; otherwise nothing. */
export function EarlierDisposals() {
  const earlier = useCall('listEarlierDisposals')
  return (
    <Loaded query={earlier}>
      {(disposals) =>
        disposals.length > 0 && (
          <Section title={texts.beforeRestore} description={texts.beforeRestoreExplained} level={3}>
            <DataTable
              caption={texts.beforeRestore}
              captionHidden
              columns={[...disposalColumns, state]}
              rows={disposals}
              rowKey={({ id }) => id}
            />
          </Section>
        )
      }
    </Loaded>
  )
}
