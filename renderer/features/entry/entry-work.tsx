import { Button } from '@mantine/core'
import { useCallback, useEffect, useMemo, useState } from 'react'
import type { EntryTally } from '../../../shared/contract/entry-calls'
import type { Insats } from '../../../shared/model/insats'
import type { Response } from '../../../shared/model/response'
import { pageCommandTexts, paletteTexts } from '../../../shared/text/commands'
import { commonTexts } from '../../../shared/text/common'
import { entryTexts } from '../../../shared/text/entry'
import type { Command } from '../../commands/command'
import { usePageCommands } from '../../commands/command-provider'
import { isWriting } from '../../commands/keys'
import { EmptyState } from '../../ui/empty-state'
import { ErrorNotice } from '../../ui/error-notice'
import { Message } from '../../ui/message'
import classes from './entry-page.module.css'
import { EntrySheet } from './entry-sheet'
import { EntrySide } from './entry-side'
import { OpenSaved } from './open-saved'
import { type EntryTarget, type Finished, type OpenForm, useEntry } from './use-entry'
import type { EntryPlace } from './use-entry-place'

interface EntryWorkProps {
  readonly target: EntryTarget
  readonly tally: EntryTally
  readonly insatser: readonly Insats[]
  readonly onPlace: (place: EntryPlace) => void
}

/** The sheet being typed, with what was just finished above it and the tally beside it. */
export function EntryWork({ target, tally, insatser, onPlace }: EntryWorkProps) {
  const entry = useEntry(target, tally.drafts.find(({ insatsId }) => insatsId === target.insatsId) ?? null)
  const [opening, setOpening] = useState(false)
  const { press, openResponse } = entry
  useEntryKeys(press, entry.open !== null && !opening)
  usePageCommands(
    useMemo<readonly Command[]>(
      () => [
        {
          id: 'open-saved-form',
          ...pageCommandTexts['open-saved-form'],
          group: paletteTexts.thisPage,
          menu: null,
          when: true,
          run: () => setOpening(true),
        },
      ],
      [],
    ),
  )
  const leaveOpening = () => {
    setOpening(false)
    document.querySelector<HTMLElement>('[data-current]')?.focus()
  }
  const openElsewhere = useCallback(
    (response: Response) => {
      setOpening(false)
      if (response.insatsId === target.insatsId || response.runningNumber !== null) openResponse(response)
      else onPlace({ form: target.form.key, insatsId: response.insatsId })
    },
    [target, openResponse, onPlace],
  )
  return (
    <div className={classes.work}>
      <div className={classes.main}>
        <Above open={entry.open} finished={entry.finished} insatser={insatser} />
        <ErrorNotice error={entry.error} />
        {opening && <OpenSaved target={target} onOpen={openElsewhere} onLeave={leaveOpening} />}
        {entry.open ? (
          <EntrySheet state={entry.open.state} form={target.form} instrument={target.instrument} onAnswer={entry.answer} />
        ) : (
          <Resting onBegin={entry.beginNew} />
        )}
      </div>
      <EntrySide
        tally={tally}
        insatser={insatser}
        items={target.form.questions.length + 1}
        openId={entry.open?.responseId ?? null}
        onContinue={openElsewhere}
        onDiscarded={entry.beginIfNone}
      />
    </div>
  )
}

interface AboveProps {
  readonly open: OpenForm | null
  readonly finished: Finished | null
  readonly insatser: readonly Insats[]
}

function Above({ open, finished, insatser }: AboveProps) {
  const insatsOf = ({ insatsId }: OpenForm) => insatser.find(({ id }) => id === insatsId)?.name ?? commonTexts.withoutInsats
  return (
    <div role="status" className={classes.above}>
      {finished?.kind === 'saved' && (
        <p className={classes.saved}>
          {entryTexts.saved} <strong>{finished.runningNumber}</strong>
        </p>
      )}
      {finished?.kind === 'corrected' && <p className={classes.saved}>{entryTexts.correctionDone(finished.runningNumber)}</p>}
      {open?.resumedWith != null && (
        <p className={classes.saved}>{entryTexts.continued(open.resumedWith, open.state.items.length)}</p>
      )}
      {open?.runningNumber != null && (
        <Message kind="information">
          <strong>{entryTexts.correcting(open.runningNumber, insatsOf(open))}.</strong> {entryTexts.correctingExplained}
        </Message>
      )}
    </div>
  )
}

function Resting({ onBegin }: { readonly onBegin: () => void }) {
  return (
    <EmptyState
      title={entryTexts.resting}
      actions={
        <Button onClick={onBegin} autoFocus>
          {entryTexts.begin}
        </Button>
      }
    >
      {entryTexts.restingExplained}
    </EmptyState>
  )
}

/** The entry keys hold wherever the focus is on the page, save in a field; Enter on a button presses the button. */
function useEntryKeys(press: (key: string) => void, active: boolean): void {
  useEffect(() => {
    if (!active) return
    const onKeyDown = (event: KeyboardEvent) => {
      const focused = document.activeElement
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
      if (isWriting(focused) || document.querySelector('[aria-modal=true]')) return
      if (event.key === 'Enter' && focused?.closest('button, a')) return
      if (!isEntryKey(event.key)) return
      event.preventDefault()
      // A key held down is one answer: only the arrows may run.
      if (!event.repeat || event.key.startsWith('Arrow')) press(event.key)
    }
    // In the capture phase, before the commands of the window: on this page D and O are answers.
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [press, active])
}

function isEntryKey(key: string): boolean {
  return /^([0-9]|[dDoO]|Arrow(Up|Down|Left|Right)|Backspace|Enter|Escape)$/.test(key)
}
