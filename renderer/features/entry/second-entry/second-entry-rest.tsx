import { Button } from '@mantine/core'
import { useEffect, useMemo, useRef } from 'react'
import type { SecondEntryOverview } from '../../../../shared/contract/second-entry-calls'
import { keysText, paletteTexts } from '../../../../shared/text/commands'
import { secondEntryTexts } from '../../../../shared/text/second-entry'
import { usePageCommands } from '../../../commands/command-provider'
import { EmptyState } from '../../../ui/empty-state'
import { Message } from '../../../ui/message'
import { useNotices } from '../../../ui/notice'
import type { StepTurns } from '../../../ui/step-history'
import classes from './second-entry.module.css'
import { SecondEntryFetch } from './second-entry-fetch'
import { SecondEntryRuleForm } from './second-entry-rule-form'
import type { Stage } from './second-entry-stage'
import type { useSecondEntry } from './use-second-entry'

interface SecondEntryRestProps {
  readonly title: { readonly form: string; readonly year: number }
  readonly entry: ReturnType<typeof useSecondEntry>
  readonly turns: StepTurns
  readonly fetching: Extract<Stage, { readonly kind: 'fetch' }>
  readonly fieldsPerPaper: number
  readonly suggested: number | null
  readonly choosing: boolean
  readonly onChosen: () => void
}

/** Between papers: how much is to be typed twice, which paper is next, or that it is enough; and the differences to resolve. */
export function SecondEntryRest(props: SecondEntryRestProps) {
  const { title, entry, turns, fetching, fieldsPerPaper, suggested, choosing, onChosen } = props
  const { overview } = entry.shown
  const { counts, rule } = overview
  const { say } = useNotices()
  return (
    <>
      {counts.unresolved > 0 && (
        <Unresolved count={counts.unresolved} isMain={suggested === null && !choosing} onResolve={entry.resolve} />
      )}
      {counts.papers === 0 && (
        <EmptyState title={secondEntryTexts.empty.title(title.form, title.year)}>{secondEntryTexts.empty.explained}</EmptyState>
      )}
      {choosing && (
        <SecondEntryRuleForm
          title={secondEntryTexts.setUp.title(title.form, title.year)}
          rule={rule}
          counts={counts}
          fieldsPerPaper={fieldsPerPaper}
          onSave={(chosen) => {
            entry.setRule(chosen, () => {
              onChosen()
              if (chosen === null) say({ text: secondEntryTexts.setUp.savedNone(title.form, title.year) })
            })
          }}
          onKeep={rule === null ? null : onChosen}
        />
      )}
      {suggested !== null && (
        <SecondEntryFetch
          suggested={suggested}
          typed={fetching.typed}
          opening={fetching.opening}
          onType={entry.typeNumber}
          onFetch={entry.fetch}
          turns={turns}
        />
      )}
      {!choosing && overview.standing?.enough && <Enough overview={overview} />}
    </>
  )
}

interface UnresolvedProps {
  readonly count: number
  /** There is nothing else to do here. */
  readonly isMain: boolean
  readonly onResolve: () => void
}

function Unresolved({ count, isMain, onResolve }: UnresolvedProps) {
  const { text, command } = secondEntryTexts.unresolved
  const commands = useMemo(
    () => [{ id: 'resolve-differences', ...command, group: paletteTexts.thisPage, menu: null, when: true, run: onResolve }],
    [command, onResolve],
  )
  usePageCommands(commands)
  const button = (
    <Button
      variant={isMain ? 'filled' : 'default'}
      onClick={onResolve}
      aria-keyshortcuts="Control+Enter"
      title={keysText(command.keys)}
    >
      {command.text}
    </Button>
  )
  return (
    <Message kind="information" actions={button}>
      {text(count)}
    </Message>
  )
}

function Enough({ overview: { counts, rule } }: { readonly overview: SecondEntryOverview }) {
  const texts = secondEntryTexts.done
  const place = useRef<HTMLDivElement>(null)
  // The sheet that had the focus is gone.
  useEffect(() => {
    if (document.activeElement === document.body) place.current?.focus({ preventScroll: true })
    place.current?.scrollIntoView({ block: 'center' })
  }, [])
  const isAll = counts.checked === counts.papers
  return (
    <div ref={place} tabIndex={-1} className={classes.enough}>
      <EmptyState title={isAll ? texts.all(counts.papers) : texts.sample(counts.checked, counts.papers)}>
        {isAll || !rule ? texts.allExplained : texts.sampleExplained(rule.errorLimit)}
        {counts.unresolved > 0 && ` ${texts.unresolved}`}
      </EmptyState>
    </div>
  )
}
