import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react'
import type { OpenTextToReview } from '../../../shared/contract/response-calls'
import type { Mask } from '../../../shared/open-text/masks'
import { reviewPieces } from '../../../shared/open-text/passages'
import { commandTexts } from '../../../shared/text/commands'
import { isPressOf } from '../../commands/keys'
import type { StepTurns } from '../../ui/step-history'
import classes from './open-texts.module.css'

interface ReviewTextProps {
  /** What a screen reader calls the text. */
  readonly label: string
  readonly text: OpenTextToReview
  readonly suggestions: readonly Mask[]
  /** Where the caret stands, or from where to where the selection goes. */
  readonly onSelect: (selection: Mask) => void
  readonly onMask: (selection: Mask) => void
  readonly onApprove: () => void
  readonly steps: StepTurns
}

/**
 * A text in which passages can be selected and nothing changed. A text field that is read-only takes no selection by keyboard
 * in Chromium, so this is an ordinary one that refuses every change. What is masked and what is suggested is marked on a copy
 * of the text that lies under it.
 */
export function ReviewText({ label, text, suggestions, onSelect, onMask, onApprove, steps }: ReviewTextProps) {
  const { content, masks } = text
  const field = useRef<HTMLTextAreaElement>(null)
  const pieces = useMemo(() => reviewPieces(content, masks, suggestions), [content, masks, suggestions])
  useEffect(() => {
    const refuse = (event: Event) => event.preventDefault()
    const shown = field.current
    shown?.addEventListener('beforeinput', refuse)
    return () => shown?.removeEventListener('beforeinput', refuse)
  }, [])
  // What was selected is seen as masked, or not, once it is no longer marked as selected.
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the masks have become others
  useEffect(() => {
    const shown = field.current
    if (shown && shown.selectionStart < shown.selectionEnd) shown.setSelectionRange(shown.selectionEnd, shown.selectionEnd)
  }, [masks])

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const act = actionOf(event, {
      mask: () => onMask(selectionIn(event.currentTarget)),
      approve: onApprove,
      ...steps,
    })
    if (!act) return
    event.preventDefault()
    if (!event.repeat) act()
  }
  return (
    <div className={classes.text}>
      <div className={classes.marks} aria-hidden>
        {pieces.map(({ start, kind, text: words }) => (
          <span key={start} data-kind={kind}>
            {words}
          </span>
        ))}
        {/* A last empty line has a height only where something stands on it. */}
        {'\u200B'}
      </div>
      <textarea
        ref={field}
        className={classes.field}
        rows={1}
        aria-label={label}
        aria-readonly
        spellCheck={false}
        value={content}
        onChange={keepAsItIs}
        onSelect={(event) => onSelect(selectionIn(event.currentTarget))}
        onKeyDown={onKeyDown}
      />
    </div>
  )
}

/** What beforeinput could not refuse, as a letter put together from two keys, is put back by React. */
function keepAsItIs(): void {}

function selectionIn({ selectionStart, selectionEnd }: HTMLTextAreaElement): Mask {
  return [selectionStart, selectionEnd]
}

type Actions = StepTurns & { readonly mask: () => void; readonly approve: () => void }

/** What a key does in the text. The page's own keys for undo would otherwise be left to the field, where nothing is written. */
function actionOf(event: KeyboardEvent, { mask, approve, undo, redo }: Actions): (() => void) | undefined {
  const byKeys = [
    ['M', mask],
    ['Shift+M', mask],
    ['Ctrl+Enter', approve],
    [commandTexts['undo-last'].keys, undo],
    [commandTexts['redo-last'].keys, redo],
  ] as const
  return byKeys.find(([keys]) => isPressOf(keys, event))?.[1]
}
