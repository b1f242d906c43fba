import type { WrittenFile } from '../../shared/contract/paper-calls'
import { writtenFileTexts } from '../../shared/text/written-file'
import type { CallError } from '../api/client'
import { useAction } from '../api/hooks'
import { BusyNotice } from './busy-notice'
import { ErrorNotice } from './error-notice'
import { SavedFile } from './saved-file'
import { ShowInFolder } from './show-in-folder'

interface FileOutcomeProps {
  /** The saving of a file, as `useAction` gives it. */
  readonly saving: {
    readonly isPending: boolean
    readonly error: CallError | null
    readonly data: WrittenFile | null | undefined
  }
  /** What is being done meanwhile. */
  readonly doing: string
  readonly onCancel?: () => void
}

/** What comes of saving a file: that it is being done, that it failed and why, or the file. Nothing where it was cancelled. */
export function FileOutcome({ saving: { isPending, error, data }, doing, onCancel }: FileOutcomeProps) {
  const show = useAction('showWrittenFile')
  if (isPending) return <BusyNotice text={doing} onCancel={onCancel} />
  if (error) return <ErrorNotice error={error} />
  if (!data) return null
  const { fileId, fileName } = data
  const action = <ShowInFolder variant="default" fileName={fileName} show={() => show.mutateAsync({ fileId })} />
  return (
    <SavedFile id={fileId} actions={action}>
      {writtenFileTexts.saved(fileName)}
    </SavedFile>
  )
}
