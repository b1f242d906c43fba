import { chooseTexts } from '../../../shared/text/import'
import { BusyNotice } from '../../ui/busy-notice'
import classes from './choose-file.module.css'

interface ReadingNoticeProps {
  /** Not known while the file is being chosen in the system's dialog. */
  readonly fileName: string | null
  readonly onCancel: () => void
}

/** That a file is being read, and the way out of it. */
export function ReadingNotice({ fileName, onCancel }: ReadingNoticeProps) {
  return (
    <div className={classes.reading}>
      <BusyNotice text={fileName === null ? chooseTexts.reading : chooseTexts.readingNamed(fileName)} onCancel={onCancel} />
    </div>
  )
}
