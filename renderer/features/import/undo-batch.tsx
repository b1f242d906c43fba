import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Form } from '../../../shared/instrument/definition'
import type { ImportBatchId } from '../../../shared/model/id'
import type { ImportBatch } from '../../../shared/model/import-batch'
import { formatMoment } from '../../../shared/text/format'
import { batchTexts } from '../../../shared/text/import-work'
import { ConfirmAction } from '../../ui/confirm-action'
import classes from './import-page.module.css'
import { UndoConsequences } from './undo-consequences'

interface UndoBatchProps {
  readonly batch: ImportBatch
  readonly form: Form
  /** Null while nothing can be undone. */
  readonly onUndo: ((batch: ImportBatchId) => void) | null
}

/** Undoes an import after saying what disappears. */
export function UndoBatch({ batch, form, onUndo }: UndoBatchProps) {
  const [asking, setAsking] = useState(false)
  const confirm = () => {
    setAsking(false)
    onUndo?.(batch.id)
  }
  return (
    <>
      <Button
        className={classes.inCell}
        variant="subtle"
        size="compact-md"
        aria-label={batchTexts.undoLabel(batch.fileName, formatMoment(batch.importedAt))}
        onClick={() => setAsking(true)}
        disabled={onUndo === null}
      >
        {batchTexts.undo}
      </Button>
      <ConfirmAction
        opened={asking}
        onClose={() => setAsking(false)}
        title={batchTexts.undoTitle}
        confirm={batchTexts.undo}
        onConfirm={confirm}
        destructive
      >
        <UndoConsequences batch={batch} form={form} />
      </ConfirmAction>
    </>
  )
}
