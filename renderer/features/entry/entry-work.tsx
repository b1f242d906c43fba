import { Button } from '@mantine/core'
import { useCallback, useMemo, useState } from 'react'
import type { EntryTally } from '../../../shared/contract/entry-calls'
import { openFieldsOf } from '../../../shared/instrument/lookup'
import type { Insats } from '../../../shared/model/insats'
import type { Response } from '../../../shared/model/response'
import { pageCommandTexts, paletteTexts } from '../../../shared/text/commands'
import { entryTexts } from '../../../shared/text/entry'
import type { Command } from '../../commands/command'
import { usePageCommands } from '../../commands/command-provider'
import { EmptyState } from '../../ui/empty-state'
import { ErrorNotice } from '../../ui/error-notice'
import { insatsName } from '../../ui/group-choice'
import { AboveSheet } from './above-sheet'
import classes from './entry-page.module.css'
import { EntrySheet } from './entry-sheet'
import { EntrySide } from './entry-side'
import { useNoticeUntilTyping, useOwnInsats, useSayPutAside } from './entry-work-watch'
import { OpenFields } from './open-fields'
import type { EntryTarget } from './open-form'
import { OpenSaved } from './open-saved'
import { useEntry } from './use-entry'
import { useEntryKeys } from './use-entry-keys'
import { useEntrySteps } from './use-entry-steps'

interface EntryWorkProps {
  readonly target: EntryTarget
  readonly tally: EntryTally
  readonly insatser: readonly Insats[]
  /** What is on the sheet at first: a stored response, or an empty form. */
  readonly first: Response | null
  /** Opens a response that belongs to another form or insats. */
  readonly onElsewhere: (response: Response) => void
  /** What follows when a form that was opened from another page is done with; null where the next one begins. */
  readonly onLeft: (() => void) | null
  /** Tells whether the form on the sheet has an insats of its own, beside the one that is chosen for the papers to come. */
  readonly onOwnInsats?: (own: boolean) => void
}

/** The sheet being typed, with what was just finished above it and the tally beside it. */
export function EntryWork({ target, tally, insatser, first, onElsewhere, onLeft, onOwnInsats }: EntryWorkProps) {
  const entry = useEntry(target, first, onLeft)
  const [opening, setOpening] = useState(false)
  const { press, openResponse } = entry
  const openFields = openFieldsOf(target.form)
  useEntryKeys(press, entry.open !== null && !opening)
  useEntrySteps(target, entry.sheet, onElsewhere)
  useNoticeUntilTyping(entry.open, entry.finished)
  useOwnInsats(target, entry.open, onOwnInsats)
  useSheetCommands(openFields.length > 0 && entry.open !== null, setOpening)
  const insatsId = entry.open ? entry.open.insatsId : target.insatsId
  const correcting = entry.open?.runningNumber != null
  const insats = insatsName(insatsId, insatser)
  // One that was opened from elsewhere is left for where it came from.
  useSayPutAside(onLeft ? null : entry.open, target.form.title, insats)
  const leaveOpening = () => {
    setOpening(false)
    focusTurn()
  }
  const openStored = useCallback(
    (response: Response) => {
      setOpening(false)
      if (response.insatsId === target.insatsId || response.runningNumber !== null) openResponse(response)
      else onElsewhere(response)
    },
    [target, openResponse, onElsewhere],
  )
  return (
    <div className={classes.work}>
      <div className={classes.main}>
        <AboveSheet
          open={entry.open}
          finished={entry.finished}
          formTitle={target.form.title}
          insatser={insatser}
          onMove={(moved) => {
            entry.move(moved)
            // After the list of insatser has closed.
            requestAnimationFrame(focusTurn)
          }}
        />
        <ErrorNotice error={entry.error} />
        {opening && <OpenSaved target={target} onOpen={openStored} onLeave={leaveOpening} />}
        {entry.open ? (
          <>
            <EntrySheet state={entry.open.state} form={target.form} instrument={target.instrument} onAnswer={entry.answer} />
            <OpenFields open={entry.open} fields={openFields} onWrite={entry.writeText} onLeave={focusTurn} />
          </>
        ) : (
          <Resting onBegin={entry.beginNew} />
        )}
      </div>
      <EntrySide
        formTitle={target.form.title}
        insats={insats}
        correcting={correcting}
        tally={tally}
        insatser={insatser}
        items={target.form.questions.length + 1}
        hasOpenFields={openFields.length > 0}
        openId={entry.open?.responseId ?? null}
        onContinue={openStored}
        onDiscarded={entry.beginIfNone}
      />
    </div>
  )
}

/** Back to the question whose turn it is. */
function focusTurn(): void {
  document.querySelector<HTMLElement>('[data-current]')?.focus()
}

function useSheetCommands(canWriteText: boolean, setOpening: (opening: boolean) => void): void {
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
        {
          id: 'write-open-text',
          ...pageCommandTexts['write-open-text'],
          group: paletteTexts.thisPage,
          menu: null,
          when: canWriteText,
          run: () => document.querySelector<HTMLElement>('[data-open-field]')?.focus(),
        },
      ],
      [canWriteText, setOpening],
    ),
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
