import type { SavedMerge as Saved } from '../../../shared/contract/merge-calls'
import { mergeTexts } from '../../../shared/text/merge'
import { useAction } from '../../api/hooks'
import { SavedFile } from '../../ui/saved-file'
import { ShowInFolder } from '../../ui/show-in-folder'

/** That the table has been saved, as which files, and the way to them. */
export function SavedMerge({ saved: { zip, workbook } }: { readonly saved: Saved }) {
  const show = useAction('showWrittenFile')
  const { fileId, fileName } = zip
  return (
    <SavedFile
      id={fileId}
      actions={<ShowInFolder variant="default" fileName={fileName} show={() => show.mutateAsync({ fileId })} />}
    >
      {mergeTexts.saved(fileName, workbook.fileName)}
    </SavedFile>
  )
}
