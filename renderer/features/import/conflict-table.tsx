import { Button, NativeSelect } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import type { Conflict } from '../../../shared/importing/conflicts'
import type { ConflictChoice } from '../../../shared/importing/plan'
import type { Form, InstrumentDefinition } from '../../../shared/instrument/definition'
import type { ResponseId } from '../../../shared/model/id'
import type { Round } from '../../../shared/model/round'
import { conflictTexts } from '../../../shared/text/import-repeat'
import { type Column, DataTable } from '../../ui/data-table'
import { Section } from '../../ui/section'
import { ConflictDifferences } from './conflict-differences'
import classes from './conflict-table.module.css'
import type { ImportDraft } from './draft'
import { decidedIn, withChoice } from './repeat-decisions'

interface ConflictTableProps {
  readonly conflicts: readonly Conflict[]
  readonly draft: ImportDraft
  readonly onUpdate: (draft: ImportDraft) => void
  readonly round: Round
  readonly form: Form
  readonly instrument: InstrumentDefinition
}

/** More than these are shown on demand, so that what comes after can be reached. */
const shownAtFirst = 20

/** The responses that the file says something else about than the program, to choose from. */
export function ConflictTable({ conflicts, draft, onUpdate, round, form, instrument }: ConflictTableProps) {
  const place = useRef<HTMLDivElement>(null)
  const [all, setAll] = useState(false)
  // The button that shows all is gone then; one goes on with the first that was hidden.
  useEffect(() => {
    if (all) place.current?.querySelectorAll('select')[shownAtFirst]?.focus()
  }, [all])
  const { conflicts: chosen } = decidedIn(round.id, draft.repeat)
  const choose = (responses: readonly ResponseId[], choice: ConflictChoice) =>
    onUpdate({ ...draft, repeat: withChoice(draft.repeat, round.id, responses, choice) })
  const chooseAll = (choice: ConflictChoice) =>
    choose(
      conflicts.map(({ responseId }) => responseId),
      choice,
    )
  const columns: readonly Column<Conflict>[] = [
    {
      key: 'response',
      header: conflictTexts.response,
      kind: 'row-header',
      cell: ({ runningNumber, row }) => (
        <>
          {runningNumber}
          <span className={classes.row}>{conflictTexts.row(row)}</span>
        </>
      ),
    },
    {
      key: 'differs',
      header: conflictTexts.differs,
      cell: ({ differences }) => <ConflictDifferences differences={differences} form={form} instrument={instrument} />,
    },
    {
      key: 'counts',
      header: conflictTexts.counts,
      cell: ({ responseId, runningNumber }) => (
        <NativeSelect
          className={classes.choice}
          aria-label={conflictTexts.countsLabel(runningNumber)}
          data={optionsFor(chosen[responseId])}
          value={chosen[responseId] ?? ''}
          onChange={(event) => choose([responseId], event.currentTarget.value === 'take' ? 'take' : 'keep')}
        />
      ),
    },
  ]
  if (conflicts.length === 0) return null
  const title = conflictTexts.title(conflicts.length)
  const shown = all ? conflicts : conflicts.slice(0, shownAtFirst)
  const forAll = conflicts.length > 1 && (
    <div className={classes.forAll}>
      <Button variant="default" onClick={() => chooseAll('keep')}>
        {conflictTexts.keepAll}
      </Button>
      <Button variant="default" onClick={() => chooseAll('take')}>
        {conflictTexts.takeAll}
      </Button>
    </div>
  )
  return (
    <div ref={place}>
      <Section level={3} title={title} description={conflictTexts.description} action={forAll}>
        <DataTable caption={title} captionHidden columns={columns} rows={shown} rowKey={({ responseId }) => responseId} />
        {shown.length < conflicts.length && (
          <div>
            <Button variant="default" onClick={() => setAll(true)}>
              {conflictTexts.showAll(conflicts.length)}
            </Button>
          </div>
        )}
      </Section>
    </div>
  )
}

function optionsFor(chosen: ConflictChoice | undefined) {
  const choices = [
    { value: 'keep', label: conflictTexts.keep },
    { value: 'take', label: conflictTexts.take },
  ]
  return chosen === undefined ? [{ value: '', label: conflictTexts.choose }, ...choices] : choices
}
