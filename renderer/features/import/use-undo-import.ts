import type { ImportBatchId } from '../../../shared/model/id'
import { batchTexts } from '../../../shared/text/import'
import { useAction } from '../../api/hooks'
import { useNotices } from '../../ui/notice'

/** Undoes an import and says how many responses went, and how many of them had been corrected. */
export function useUndoImport() {
  const { say } = useNotices()
  const { mutateAsync, isPending, error, reset } = useAction('undoImport')
  // Said by the promise and not by the mutation's own callback: what called it, and with it the callback, may be gone by then.
  const run = (importBatchId: ImportBatchId, onUndone: () => void) =>
    void mutateAsync({ importBatchId }).then(
      ({ removed, corrected }) => {
        say({ text: batchTexts.wasUndone(removed, corrected) })
        onUndone()
      },
      () => {},
    )
  return { run, running: isPending, error, reset }
}
