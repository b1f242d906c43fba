import { Button } from '@mantine/core'
import { rowOfCell } from '../../../shared/importing/address'
import { failedRowsTexts } from '../../../shared/text/import-repeat'
import { useAction } from '../../api/hooks'
import { ErrorNotice } from '../../ui/error-notice'
import { SavedFile } from '../../ui/saved-file'
import { ShowInFolder } from '../../ui/show-in-folder'
import { CommitProgress } from './commit-progress'
import classes from './import-page.module.css'
import type { OpenImport } from './use-import'

/** Saves the rows with cells that nobody has said anything about, so that they can be corrected in Excel. */
export function FailedRows({ open: { draft, preview, planned, computing } }: { readonly open: OpenImport }) {
  const saving = useAction('saveFailedRows')
  const show = useAction('showWrittenFile')
  const undecided = (preview?.problems ?? []).filter(({ cell }) => draft.resolutions[cell] === undefined)
  const rows = new Set(undecided.map(({ cell }) => rowOfCell(cell))).size
  const { data: saved } = saving
  if (rows === 0 && !saved) return null
  return (
    <div className={classes.failedRows}>
      {rows > 0 && <p>{failedRowsTexts.explained}</p>}
      {rows > 0 && (
        <Button
          variant="default"
          loading={saving.isPending}
          disabled={planned === null || computing}
          onClick={() => planned && saving.mutate(planned)}
        >
          {failedRowsTexts.save(rows)}
        </Button>
      )}
      {saving.isPending && <CommitProgress stage="saving-rows" />}
      <ErrorNotice error={saving.error} />
      {saved && (
        <SavedFile
          id={saved.fileId}
          actions={
            <ShowInFolder variant="default" fileName={saved.fileName} show={() => show.mutateAsync({ fileId: saved.fileId })} />
          }
        >
          {failedRowsTexts.saved(saved.fileName)}
        </SavedFile>
      )}
    </div>
  )
}
