import { Button, CloseButton } from '@mantine/core'
import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react'
import { commandTexts, keysText } from '../../shared/text/commands'
import { commonTexts } from '../../shared/text/common'
import classes from './notice.module.css'

/** What has happened, in one sentence, and how to undo it where it can be undone. */
export interface Notice {
  readonly text: string
  readonly undo?: () => void
}

interface NoticeBoard {
  readonly notice: Notice | null
  /** Says what has happened. It stays until the next one, until it is closed, or until another page is opened. */
  readonly say: (notice: Notice) => void
  readonly clear: () => void
  /** Undoes what the notice is about and takes it away. */
  readonly undoLast: () => void
}

const NoticeContext = createContext<NoticeBoard | null>(null)

export function NoticeProvider({ children }: { readonly children: ReactNode }) {
  const [notice, say] = useState<Notice | null>(null)
  const clear = useCallback(() => say(null), [])
  const undoLast = useCallback(() => {
    notice?.undo?.()
    say(null)
  }, [notice])
  const board = useMemo(() => ({ notice, say, clear, undoLast }), [notice, clear, undoLast])
  return <NoticeContext value={board}>{children}</NoticeContext>
}

/** `const { say } = useNotices()`; `say({ text: settingsTexts.roundClosed(2024), undo: () => reopen() })`. */
export function useNotices(): NoticeBoard {
  const board = useContext(NoticeContext)
  if (!board) throw new Error('useNotices outside NoticeProvider')
  return board
}

/** Says what has happened, with undo (Ctrl+Z). The frame shows it at the foot of every page. */
export function UndoNotice() {
  const { notice, clear, undoLast } = useNotices()
  return (
    <div role="status" className={classes.place}>
      {notice && (
        <div className={classes.notice}>
          <span className={classes.text}>{notice.text}</span>
          {notice.undo && (
            <Button
              className={classes.undo}
              variant="white"
              size="sm"
              onClick={undoLast}
              aria-keyshortcuts="Control+Z"
              title={keysText(commandTexts['undo-last'].keys)}
            >
              {commonTexts.undo}
            </Button>
          )}
          <CloseButton variant="transparent" className={classes.close} aria-label={commonTexts.close} onClick={clear} />
        </div>
      )}
    </div>
  )
}
