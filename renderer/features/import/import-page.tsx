import { Button } from '@mantine/core'
import { useRef } from 'react'
import type { Round } from '../../../shared/model/round'
import { chooseTexts } from '../../../shared/text/import'
import { withoutBackupTexts } from '../../../shared/text/import-work'
import { roundTexts } from '../../../shared/text/rounds'
import type { CallError } from '../../api/client'
import { useCall } from '../../api/hooks'
import type { Command } from '../../commands/command'
import { CommandButton } from '../../commands/command-button'
import { ClosedRound } from '../../ui/closed-round'
import { DropHere } from '../../ui/drop-here'
import { ErrorNotice } from '../../ui/error-notice'
import { IntoView } from '../../ui/into-view'
import { Loaded } from '../../ui/loaded'
import { Message } from '../../ui/message'
import { Page } from '../../ui/page'
import { ReadOnlyGate } from '../../ui/read-only-gate'
import { useChosenRound } from '../../ui/round-choice'
import { RoundGate } from '../../ui/round-gate'
import { useFileDrop } from '../../ui/use-file-drop'
import { useKeptFocus } from '../../ui/use-kept-focus'
import { instrumentOf, useWorkspace } from '../../ui/workspace'
import { BatchList } from './batch-list'
import { ChooseFile } from './choose-file'
import { CommitProgress } from './commit-progress'
import classes from './import-page.module.css'
import { OpenFile } from './open-file'
import { ReadingNotice } from './reading-notice'
import { type Import, useImport } from './use-import'
import { type ImportCommands, useImportCommands } from './use-import-commands'

/** Importing a file of answers: choose it, see how it is understood and what it becomes, import it, undo it. */
export function ImportPage() {
  const { round } = useChosenRound()
  const { access } = useWorkspace().database
  if (round && (access.kind === 'write' || access.reason === 'gone')) return <RoundImport round={round} />
  return (
    <Page page="import">
      <ReadOnlyGate>
        <RoundGate>{() => null}</RoundGate>
      </ReadOnlyGate>
    </Page>
  )
}

/** Where no backup could be made, the way to import all the same, once. */
function withoutBackup({ failure }: CallError, { open, commit }: Import) {
  if (failure.code !== 'backup-failed' || !open) return null
  return (
    <Button variant="default" onClick={() => commit({ withoutBackup: true })}>
      {withoutBackupTexts.commit}
    </Button>
  )
}

function RoundImport({ round }: { readonly round: Round }) {
  const instrument = instrumentOf(useWorkspace(), round)
  const imports = useRef<HTMLDivElement>(null)
  const batches = useCall('listImportBatches', { roundId: round.id })
  const showImports = () => imports.current?.focus()
  const work = useImport(round, instrument, showImports)
  const commands = useImportCommands(round, work)
  const { reading, open, problem } = work
  const place = useKeptFocus(`${round.id} ${round.state} ${reading.waiting !== null} ${work.working} ${open?.draft.file.fileId}`)
  const dropping = useFileDrop(commands.choose.when ? reading.drop : null)
  const step =
    round.state === 'closed' ? (
      <ClosedRound round={round}>{roundTexts.closed(round.year)}</ClosedRound>
    ) : reading.waiting ? (
      <ReadingNotice {...reading.waiting} onCancel={reading.cancel} />
    ) : open ? (
      <OpenFile
        open={open}
        round={round}
        instrument={instrument.definition}
        batches={batches.data ?? []}
        commands={commands}
        committing={work.working === 'storing'}
      />
    ) : (
      <ChooseFile command={commands.choose} />
    )
  return (
    <Page page="import" action={<CommandButton command={mainOf(open, commands)} loading={work.working !== null} />}>
      <IntoView subject={problem}>
        <ErrorNotice error={problem} actions={problem && withoutBackup(problem, work)} />
      </IntoView>
      <IntoView subject={reading.refusal}>
        <Message kind="problem">{reading.refusal}</Message>
      </IntoView>
      {work.working && <CommitProgress stage={work.working} />}
      <div className={classes.steps} ref={place} tabIndex={-1}>
        {step}
      </div>
      <div className={classes.steps} ref={imports} tabIndex={-1}>
        <Loaded query={batches}>
          {(known) => (
            <BatchList
              batches={known}
              round={round}
              instrument={instrument.definition}
              onUndo={work.working ? null : work.undo}
            />
          )}
        </Loaded>
      </div>
      {dropping && <DropHere text={chooseTexts.dropHere} />}
    </Page>
  )
}

/** What one goes on with: where all of a file is here already, that is to leave it. */
function mainOf(open: Import['open'], { choose, commit, leave }: ImportCommands): Command {
  if (!open) return choose
  return open.blocker === 'nothing' ? leave : commit
}
