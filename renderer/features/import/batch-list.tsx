import type { InstrumentDefinition } from '../../../shared/instrument/definition'
import { findForm } from '../../../shared/instrument/lookup'
import type { ImportBatchId } from '../../../shared/model/id'
import type { ImportBatch } from '../../../shared/model/import-batch'
import type { Round } from '../../../shared/model/round'
import { commonTexts } from '../../../shared/text/common'
import { formatCount, formatMoment } from '../../../shared/text/format'
import { batchTexts } from '../../../shared/text/import-work'
import { type Column, DataTable } from '../../ui/data-table'
import { Section } from '../../ui/section'
import classes from './import-page.module.css'
import { UndoBatch } from './undo-batch'

interface BatchListProps {
  readonly batches: readonly ImportBatch[]
  readonly round: Round
  readonly instrument: InstrumentDefinition
  /** Null while nothing can be undone. */
  readonly onUndo: ((batch: ImportBatchId) => void) | null
}

/** The imports of the round, newest first; each that still counts can be undone while the round is open. */
export function BatchList({ batches, round, instrument, onUndo }: BatchListProps) {
  const columns: readonly Column<ImportBatch>[] = [
    {
      key: 'at',
      header: batchTexts.importedAt,
      cell: ({ importedAt }) => <span className={classes.moment}>{formatMoment(importedAt)}</span>,
    },
    { key: 'file', header: batchTexts.file, kind: 'row-header', cell: ({ fileName }) => fileName || batchTexts.disposedFile },
    { key: 'form', header: commonTexts.form, cell: ({ form }) => findForm(instrument, form).title },
    {
      key: 'responses',
      header: commonTexts.responses,
      kind: 'number',
      cell: ({ responses, changed }) => (
        <>
          {formatCount(responses)}
          {changed > 0 && <span className={classes.changed}>{batchTexts.changed(changed)}</span>}
        </>
      ),
    },
    {
      key: 'undo',
      header: <span className="visually-hidden">{batchTexts.actions}</span>,
      cell: (batch) => (
        <div className={classes.rowActions}>
          {batch.undoneAt !== null
            ? batchTexts.undoneAt(formatMoment(batch.undoneAt))
            : round.state === 'open' && <UndoBatch batch={batch} form={findForm(instrument, batch.form)} onUndo={onUndo} />}
        </div>
      ),
    },
  ]
  return (
    <Section title={batchTexts.title}>
      {batches.length === 0 ? (
        <p className={classes.quiet}>
          {batchTexts.none(round.year)} {batchTexts.noneExplained}
        </p>
      ) : (
        <DataTable caption={batchTexts.title} captionHidden columns={columns} rows={batches} rowKey={({ id }) => id} />
      )}
    </Section>
  )
}
