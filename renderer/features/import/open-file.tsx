import { useEffect, useRef } from 'react'
import type { InstrumentDefinition } from '../../../shared/instrument/definition'
import type { ImportBatch } from '../../../shared/model/import-batch'
import type { Round } from '../../../shared/model/round'
import { sheetTexts } from '../../../shared/text/import'
import { CommandButton } from '../../commands/command-button'
import { Section } from '../../ui/section'
import { ColumnsStep } from './columns-step'
import { CommitStep } from './commit-step'
import classes from './import-page.module.css'
import { PreviewStep } from './preview-step'
import { SheetChoice } from './sheet-choice'
import { SheetMemory } from './sheet-memory'
import { SheetMessages } from './sheet-messages'
import type { OpenImport } from './use-import'
import type { ImportCommands } from './use-import-commands'

interface OpenFileProps {
  readonly open: OpenImport
  readonly round: Round
  readonly instrument: InstrumentDefinition
  readonly batches: readonly ImportBatch[]
  readonly commands: ImportCommands
  readonly committing: boolean
}

/** The steps with a file: how it was read, what its columns are, what it becomes, and importing it. */
export function OpenFile({ open, round, instrument, batches, commands, committing }: OpenFileProps) {
  const { draft, understanding } = open
  const { fileId, fileName } = draft.file
  const top = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a file that has just been read is where one goes on
  useEffect(() => top.current?.focus(), [fileId])
  const form = instrument.forms.find(({ key }) => key === understanding?.form) ?? null
  const leave = (
    <div className={classes.buttons}>
      <CommandButton command={commands.choose} variant="default" />
      <CommandButton command={commands.leave} variant="default" />
    </div>
  )
  return (
    <div className={classes.steps} ref={top} tabIndex={-1}>
      <Section title={fileName} description={sheetTexts.description} action={leave}>
        <SheetChoice open={open} forms={instrument.forms} />
        <SheetMemory open={open} />
        <SheetMessages open={open} round={round} batches={batches} />
      </Section>
      {form && understanding && (
        <>
          <ColumnsStep
            key={`${fileId} ${draft.choice.sheet} ${form.key}`}
            open={open}
            understanding={understanding}
            form={form}
          />
          <PreviewStep open={open} form={form} round={round} instrument={instrument} />
        </>
      )}
      <CommitStep open={open} form={form} round={round} commands={commands} running={committing} />
    </div>
  )
}
