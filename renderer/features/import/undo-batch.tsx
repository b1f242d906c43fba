import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Form } from '../../../shared/instrument/definition'
import type { ImportBatch } from '../../../shared/model/import-batch'
import { formatMoment } from '../../../shared/text/format'
import { batchTexts } from '../../../shared/text/import'
import { ConfirmAction } from '../../ui/confirm-action'
import { ErrorNotice } from '../../ui/error-notice'
import classes from './import-page.module.css'
import { useUndoImport } from './use-undo-import'

interface UndoBatchProps {
  readonly batch: ImportBatch
  readonly form: Form
  readonly onUndone: () => void
}

/** Undoes an import after saying what disappears. */
export function UndoBatch({ batch, form, onUndone }: UndoBatchProps) {
  const [asking, setAsking] = useState(false)
  const undo = useUndoImport()
  const close = () => {
    setAsking(false)
    undo.reset()
  }
  return (
    <>
      <Button
        className={classes.inCell}
        variant="subtle"
        size="compact-md"
        aria-label={batchTexts.undoLabel(batch.fileName, formatMoment(batch.importedAt))}
        onClick={() => setAsking(true)}
      >
        {batchTexts.undo}
      </Button>
      <ConfirmAction
        opened={asking}
        onClose={close}
        title={batchTexts.undoTitle}
        confirm={batchTexts.undo}
        onConfirm={() => undo.run(batch.id, onUndone)}
        destructive
        running={undo.running}
      >
        <div className={classes.dialog}>
          <ErrorNotice error={undo.error} />
          <p>{batchTexts.undoExplained(batch.responses, form.title, batch.fileName)}</p>
        </div>
      </ConfirmAction>
    </>
  )
}
